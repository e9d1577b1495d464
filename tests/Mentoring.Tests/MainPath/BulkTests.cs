using System.Text.Json;
using Mentoring.Api;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.MainPath;

/// <summary>Changes of many at once: a result for each item, in the order of the items.</summary>
public sealed class BulkTests
{
    private static readonly string Nothing = GlobalId.Write(new PairingId(Guid.Empty));

    [Theory]
    [Databases("approvePairings"), Databases("voidPairings")]
    public async Task Pairings_are_answered_for_in_the_order_in_which_they_were_asked_for(Database database, string mutation)
    {
        await using var story = await Scenario.MatchingAsync(database, null, [.. People(3)]);
        string[] pairings = [await Pair(story, 0), await Pair(story, 1), await Pair(story, 2)];

        var results = await Results(story.Chair, mutation, new { pairingIds = new[] { pairings[2], Nothing, pairings[0], pairings[2], pairings[1] } }, "pairing");

        // Of what is named twice the first is done, and the second finds it done.
        Assert.Equal([$"{pairings[2]} done", "- NOT_FOUND at pairingIds.1", $"{pairings[0]} done", $"{pairings[2]} WRONG_STATE at pairingIds.3", $"{pairings[1]} done"], results);
        foreach (var pairing in pairings)
            Assert.Equal(mutation is "approvePairings" ? "APPROVED" : "VOIDED", await story.StatusOf(pairing));
    }

    [Theory, Databases]
    public async Task Applications_are_answered_for_in_the_order_in_which_they_were_asked_for(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var (mara, emil, nora) = (await story.Apply("Mara Mentor", Form.Mentor()), await story.Apply("Emil Mentee", Form.Mentee), await story.Apply("Nora Newcomer", Form.Mentee));
        object Accept(string id, string role, int? version = null) => new { applicationId = id, decisions = Scenario.Accept(role), version };

        var results = await Results(story.Chair, "decideApplications", new
        {
            items = new[]
            {
                Accept(nora.Application, "MENTEE"), Accept(emil.Application, "MENTEE", version: 0), Accept(GlobalId.Write(new ApplicationId(Guid.Empty)), "MENTEE"),
                Accept(mara.Application, "MENTOR"), Accept(nora.Application, "MENTEE"),
                new { applicationId = emil.Application, decisions = new[] { new { role = "MENTEE", accept = false } } },
            },
        }, "application");

        Assert.Equal(
            [$"{nora.Application} done", $"{emil.Application} CONFLICT at items.1", "- NOT_FOUND at items.2.applicationId", $"{mara.Application} done",
             $"{nora.Application} WRONG_STATE at items.4", $"{emil.Application} REASON_NEEDED at items.5.decisions.0.reason"], results);
        Assert.Equal(("ACCEPTED", "ACCEPTED", "SUBMITTED"), (await story.StatusOf(nora.Application), await story.StatusOf(mara.Application), await story.StatusOf(emil.Application)));
    }

    [Theory, Databases]
    public async Task An_id_of_another_type_refuses_all_and_nothing_is_done(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null, [.. People(1)]);
        var pairing = await Pair(story, 0);

        foreach (var mutation in new[] { "approvePairings", "voidPairings" })
            Assert.Equal(["INVALID_ID at pairingIds.1", "INVALID_ID at pairingIds.2"], await story.Chair.Api.Refusals(mutation, new { pairingIds = new[] { pairing, story.Cohort, "nonsense" } }));

        Assert.Equal("PROPOSED", await story.StatusOf(pairing));
    }

    [Theory, Databases]
    public async Task A_hundred_are_taken_at_once_and_no_more(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null, [.. People(1)]);
        var pairing = await Pair(story, 0);
        string[] many = [pairing, .. Enumerable.Repeat(Nothing, 100)];
        var items = many.Select(id => new { applicationId = GlobalId.Write(new ApplicationId(Guid.Empty)), decisions = Scenario.Accept("MENTEE") });

        foreach (var mutation in new[] { "approvePairings", "voidPairings" })
            Assert.Equal(["TOO_MANY at pairingIds"], await story.Chair.Api.Refusals(mutation, new { pairingIds = many }));
        Assert.Equal(["TOO_MANY at items"], await story.Chair.Api.Refusals("decideApplications", new { items }));
        Assert.Equal("PROPOSED", await story.StatusOf(pairing));
        var hundred = await story.Chair.Api.MutateEach("approvePairings", new { pairingIds = many.Take(100) });
        Assert.Equal(["done", .. Enumerable.Repeat("NOT_FOUND", 99)], hundred);
    }

    [Theory, Databases]
    public async Task Nothing_to_do_is_done(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);

        foreach (var mutation in new[] { "approvePairings", "voidPairings" })
            Assert.Empty(await story.Chair.Api.MutateEach(mutation, new { pairingIds = Array.Empty<string>() }));
        Assert.Empty(await story.Chair.Api.MutateEach("decideApplications", new { items = Array.Empty<object>() }));
    }

    /// <summary>Each result as what it is about and what came of it.</summary>
    private static async Task<string[]> Results(Somebody by, string mutation, object input, string type)
    {
        var results = await by.Api.Mutate(mutation, input, $"results {{ {type} {{ id }} errors {{ ... on Error {{ code path }} }} }}");
        return [.. results.EnumerateArray().Select(r => $"{(r.GetProperty(type) is { ValueKind: JsonValueKind.Object } it ? it.Text("id") : "-")} {Outcome(r.GetProperty("errors"))}")];
    }

    private static string Outcome(JsonElement errors) =>
        errors.ValueKind is JsonValueKind.Null ? "done" : $"{errors[0].Text("code")} at {string.Join('.', errors[0].GetProperty("path").EnumerateArray())}";

    private static IEnumerable<(string, Form)> People(int pairs) => Enumerable.Range(0, pairs).SelectMany(i => new[] { ($"Mentor {i}", Form.Mentor()), ($"Mentee {i}", Form.Mentee) });

    private static Task<string> Pair(Scenario story, int i) => story.Pair($"Mentor {i}", $"Mentee {i}");
}
