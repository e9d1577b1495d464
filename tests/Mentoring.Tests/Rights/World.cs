using System.Text.Json;
using Mentoring.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using static Mentoring.Tests.Rights.People;

namespace Mentoring.Tests.Rights;

/// <summary>
/// A cohort with everybody in it, made through the contract. It starts in matching, with nobody paired; see <see cref="Pair"/>,
/// <see cref="Announce"/> and <see cref="Live"/> for what follows.
/// </summary>
internal sealed partial class World : IAsyncDisposable
{
    private readonly TestApp _app;

    private World(TestApp app) => _app = app;

    public TestApp App => _app;
    public string Cohort { get; private set; } = "";
    public string OtherCohort { get; private set; } = "";
    public Dictionary<string, string> Members { get; } = [];
    public Dictionary<string, string> Applications { get; } = [];

    /// <summary>By the mentee.</summary>
    public Dictionary<string, string> Pairings { get; } = [];

    public static async Task<World> InMatching(Database database, Action<IWebHostBuilder>? configure = null)
    {
        var world = new World(await TestApp.StartAsync(database, configure: configure));
        foreach (var email in Roster)
            world.Members[email] = await world.Register(email);
        world.Cohort = await world.Open("2017-2018", Chair, Liaison, Committee, TakesPart, Recused);
        world.OtherCohort = await world.Open("Another program", OtherChair);
        foreach (var mentor in new[] { Mentor, OtherMentor, TakesPart })
            await world.Apply(mentor, isMentor: true);
        foreach (var mentee in new[] { Mentee, OtherMentee, Tom, Wendy, Wanda, Applicant, Declined })
            await world.Apply(mentee, isMentor: false);
        await world.Review();
        await world.Do(Chair, "closeCall", new { cohortId = world.Cohort });
        await world.Do(Chair, "startMatching", new { cohortId = world.Cohort, regardless = true });
        return world;
    }

    /// <summary>The year up to its middle.</summary>
    public static async Task<World> InMentoring(Database database)
    {
        var world = await InMatching(database);
        await world.Match();
        await world.Pair();
        await world.Announce();
        await world.Live();
        return world;
    }

    /// <summary>Three approved pairings of which nobody has been told: Mo and Mia, Otto and Olga, Tara and Tom.</summary>
    public async Task Pair()
    {
        await Approve(await Propose(Mentor, Mentee));
        await Approve(await Propose(OtherMentor, OtherMentee));
        await Approve(await Propose(TakesPart, Tom));
        await Do(Chair, "assignLiaison", new { pairingId = Pairings[Mentee], liaisonId = Members[Liaison] });
    }

    /// <summary>The three pairings are told; after that Mo and Wendy, and Tara and Wanda, are proposed to each other silently.</summary>
    public async Task Announce()
    {
        await Do(Chair, "announcePairings", new { cohortId = Cohort });
        await Propose(Mentor, Wendy);
        await Propose(TakesPart, Wanda);
    }

    /// <summary>Replaces the committee but for its chair.</summary>
    public Task Appoint(params string[] others) =>
        Do(Person.Staff, "appointCommittee", new { cohortId = Cohort, chairId = Members[Chair], memberIds = others.Select(email => Members[email]) });

    public Task Approve(string pairing) => Do(Chair, "approvePairing", new { pairingId = pairing });

    public async Task<string> Propose(string mentor, string mentee) => Pairings[mentee] = Id(
        await Do(Chair, "proposePairing", new { mentorId = Applications[mentor], menteeId = Applications[mentee] }, "pairing { id }"), "pairing");

    /// <summary>The payload of a mutation that must succeed.</summary>
    public Task<JsonElement> Do(Person person, string mutation, object input, string selection = "") =>
        _app.As(person).Do(Document(mutation, selection), new { input });

    /// <summary>The payload of a mutation, refused or not.</summary>
    public async Task<JsonElement> Try(Person person, string mutation, object input, string selection = "") =>
        (await _app.As(person).Send(Document(mutation, selection), new { input })).GetProperty(mutation);

    /// <summary>The codes of the refusals, each with its path and sentence.</summary>
    public async Task<string> Refusal(Person person, string mutation, object input) =>
        (await Try(person, mutation, input)).GetProperty("errors").GetRawText();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Document(string mutation, string selection) =>
        $"mutation($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ {selection} errors {{ ... on Error {{ code message path }} }} }} }}";

    private static string Id(JsonElement payload, string field) => payload.GetProperty(field).GetProperty("id").GetString()!;
}
