using System.Text.Json;
using Mentoring.Tests.Support;
using Xunit.Abstractions;
using static Mentoring.Tests.Rights.People;

namespace Mentoring.Tests.Rights;

/// <summary>Everybody listens at once, and hears what they may. That somebody heard nothing shows when they are let in: what happens then is the first that they hear.</summary>
public sealed class EventTests(ITestOutputHelper output)
{
    private const string Document = "subscription { onPairingEvent { type side reason pairing { mentor { name } mentee { name } } } }";

    [Theory, Databases]
    public async Task Nobody_outside_the_committee_hears_of_a_pairing_before_it_is_announced(Database database)
    {
        await using var world = await World.InMatching(database);
        await using var all = await Listeners.OpenAsync(world, "stranger", "member", "applicant", "otherchair", "mentor", "mentee", "other", "committee", "partaker", "staff", "integrator");

        await world.Pair();
        world.App.Clock.Advance(TimeSpan.FromSeconds(1));
        await world.Do(Chair, "announcePairings", new { cohortId = world.Cohort });

        string[] silent = ["PROPOSED Mo Mia", "APPROVED Mo Mia", "PROPOSED Otto Olga", "APPROVED Otto Olga", "PROPOSED Tara Tom", "APPROVED Tara Tom", "LIAISON_ASSIGNED Mo Mia"];
        string[] announced = ["ANNOUNCED Mo Mia", "ANNOUNCED Otto Olga", "ANNOUNCED Tara Tom"];
        await all.Hear("staff", [.. silent, .. announced]);
        await all.Hear("committee", [.. silent, .. announced]);
        await all.Hear("partaker", [.. silent.Where(e => !e.EndsWith("Tara Tom", StringComparison.Ordinal)), .. announced]);
        await all.Hear("integrator", announced);
        await all.Hear("mentor", announced[0]);
        await all.Hear("mentee", announced[0]);
        await all.Hear("other", announced[1]);

        world.Members[Person.Stranger.Email!] = await world.Register(Person.Stranger.Email!);
        await world.Appoint(Person.Stranger.Email!, Member, Applicant, OtherChair, TakesPart, Liaison);
        await world.Do(Mentor, "acceptPairing", new { pairingId = world.Pairings[Mentee] });

        foreach (var kind in new[] { "stranger", "member", "applicant", "otherchair", "mentor", "mentee", "partaker", "staff", "integrator" })
            await all.Hear(kind, "ACCEPTED Mo Mia MENTOR");
    }

    [Theory, Databases]
    public async Task Who_leaves_the_committee_hears_nothing_silent_from_then_on(Database database)
    {
        await using var world = await World.InMatching(database);
        await using var all = await Listeners.OpenAsync(world, "partaker");
        await world.Pair();
        await all.Hear("partaker", "PROPOSED Mo Mia", "APPROVED Mo Mia", "PROPOSED Otto Olga", "APPROVED Otto Olga", "LIAISON_ASSIGNED Mo Mia");

        await world.Appoint(Liaison, Committee);
        await world.Do(Chair, "announcePairings", new { cohortId = world.Cohort });
        await world.Propose(Mentor, Wendy);
        await world.Do(Chair, "recordOrientation", new { pairingId = world.Pairings[Tom], side = "MENTEE", orientation = "ATTENDED" });

        // Of the own pairing as anybody who takes part, and nothing of the others.
        await all.Hear("partaker", "ANNOUNCED Tara Tom", "ORIENTATION_RECORDED Tara Tom MENTEE ATTENDED");
    }

    [Theory, Databases]
    public async Task A_reason_is_told_as_the_pairing_tells_it(Database database)
    {
        await using var world = await World.InMentoring(database);
        await using var all = await Listeners.OpenAsync(world, "mentor", "mentee", "committee", "integrator");

        await world.Do(Liaison, "recordOrientation", new { pairingId = world.Pairings[Mentee], side = "MENTEE", orientation = "WAIVED" });
        await world.Do(Mentor, "endPairing", new { pairingId = world.Pairings[Mentee], reason = "CONDUCT" });

        foreach (var kind in new[] { "mentor", "mentee", "committee", "integrator" })
        {
            await all.Hear(kind, kind is "integrator" ? "ORIENTATION_RECORDED Mo Mia MENTEE" : "ORIENTATION_RECORDED Mo Mia MENTEE WAIVED");
            await all.Hear(kind, kind is "mentee" ? "ENDED_EARLY Mo Mia MENTOR" : "ENDED_EARLY Mo Mia MENTOR CONDUCT");
        }
    }

    [Theory, Databases]
    public async Task An_event_costs_each_reader_one_look_at_who_they_are_and_one_at_whether_it_is_theirs(Database database)
    {
        await using var world = await World.InMatching(database);
        // What is done in a subscription is known as the doing of whoever opened it.
        using var heard = Statements.Record();
        await using var all = await Listeners.OpenAsync(world, "partaker");
        heard.Dispose();
        var opened = heard.Count;

        await world.Propose(TakesPart, Tom);
        await world.Propose(Mentor, Mentee);
        await all.Hear("partaker", "PROPOSED Mo Mia");

        // Of the own proposal nothing is seen; of the other one also the pairing and its people are read.
        string[] statements = [.. heard.Sql.Skip(opened)];
        output.WriteLine(string.Join("\n\n", statements));
        Assert.Equal(2 + 4, statements.Length);
        Assert.Equal(2, statements.Count(sql => sql.Contains("\"FoldedEmail\" = @", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nobody_without_a_token_is_let_in()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        await using var events = await app.As(Person.Nobody).Subscribe(Document);

        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await events.Error())[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private sealed class Listeners : IAsyncDisposable
    {
        private readonly Dictionary<string, Subscription> _all = [];

        public static async Task<Listeners> OpenAsync(World world, params string[] kinds)
        {
            var listeners = new Listeners();
            foreach (var kind in kinds)
                listeners._all[kind] = await world.App.As(Of(kind)).Subscribe(Document);
            return listeners;
        }

        public async Task Hear(string kind, params string[] expected)
        {
            foreach (var one in expected)
                Assert.Equal($"{kind}: {one}", $"{kind}: {await Next(kind)}");
        }

        public async Task<string> Next(string kind)
        {
            var happened = (await _all[kind].Next()).GetProperty("onPairingEvent");
            var pairing = happened.GetProperty("pairing");
            JsonElement[] words =
            [
                happened.GetProperty("type"), pairing.GetProperty("mentor").GetProperty("name"), pairing.GetProperty("mentee").GetProperty("name"),
                happened.GetProperty("side"), happened.GetProperty("reason"),
            ];
            return string.Join(' ', words.Select(word => word.GetString()).OfType<string>());
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var subscription in _all.Values)
                await subscription.DisposeAsync();
        }
    }
}
