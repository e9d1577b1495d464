using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.BadInput;

/// <summary>Requests that are really under way at once, several rounds of them.</summary>
public sealed class RaceTests
{
    private const int Rounds = 5;

    [Theory, Databases]
    public async Task Of_two_who_take_the_last_seat_at_once_exactly_one_gets_it(Database database)
    {
        var people = Enumerable.Range(1, Rounds).SelectMany(i => new[] { ($"Mentor {i}", Form.Mentor()), ($"One {i}", Form.Mentee), ($"Other {i}", Form.Mentee) });
        await using var story = await Scenario.MatchingAsync(database, null, [.. people]);

        foreach (var i in Enumerable.Range(1, Rounds))
        {
            var codes = await AtOnce(
                () => Propose(story, story.Rita, $"Mentor {i}", $"One {i}"),
                () => Propose(story, story.Leo, $"Mentor {i}", $"Other {i}"));
            Assert.Single(codes, code => code == "done");
            Assert.Contains(Assert.Single(codes, code => code != "done"), new[] { "CONFLICT", "MENTOR_IS_FULL" });
        }

        var seats = await story.Staff.Send("{ pairings { totalCount } cohorts { nodes { placements(first: 50, where: { role: { eq: MENTOR } }) { nodes { seatsTaken seatsFree } } } } }");
        Assert.Equal(Rounds, seats.At("pairings.totalCount").GetInt32());
        Assert.All(seats.At("cohorts.nodes.0.placements.nodes").EnumerateArray(), mentor => Assert.Equal("""{"seatsTaken":1,"seatsFree":0}""", mentor.GetRawText()));
    }

    [Theory, Databases]
    public async Task Of_two_who_propose_the_same_mentee_at_once_exactly_one_succeeds(Database database)
    {
        var people = Enumerable.Range(1, Rounds).SelectMany(i => new[] { ($"Mentee {i}", Form.Mentee), ($"One {i}", Form.Mentor()), ($"Other {i}", Form.Mentor()) });
        await using var story = await Scenario.MatchingAsync(database, null, [.. people]);

        foreach (var i in Enumerable.Range(1, Rounds))
        {
            var codes = await AtOnce(
                () => Propose(story, story.Rita, $"One {i}", $"Mentee {i}"),
                () => Propose(story, story.Leo, $"Other {i}", $"Mentee {i}"));
            Assert.Single(codes, code => code == "done");
            Assert.Contains(Assert.Single(codes, code => code != "done"), new[] { "CONFLICT", "MENTEE_IS_PAIRED" });
        }

        Assert.Equal(Rounds, (await story.Staff.Send("{ pairings { totalCount } }")).At("pairings.totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task Of_two_first_applications_at_once_one_is_begun(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);

        foreach (var i in Enumerable.Range(1, Rounds))
        {
            var person = await story.Join($"Person {i}");
            var codes = await AtOnce(() => Save(story, person), () => Save(story, person));
            Assert.Contains("done", codes);
            Assert.All(codes, code => Assert.Contains(code, new[] { "done", "CONFLICT" }));
            Assert.Equal(1, (await person.Api.Send("{ me { applications { totalCount } } }")).At("me.applications.totalCount").GetInt32());
        }
    }

    [Theory, Databases]
    public async Task Of_two_changes_of_one_version_at_once_exactly_one_is_made(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);

        foreach (var i in Enumerable.Range(0, Rounds))
        {
            var version = (await story.Staff.Send("query($id: ID!) { cohort(id: $id) { version } }", new { id = story.Cohort })).At("cohort.version").GetInt32();
            var codes = await AtOnce(() => Rename(story, "One", version), () => Rename(story, "Other", version));
            Assert.Equal(["CONFLICT", "done"], codes.Order(StringComparer.Ordinal));
        }
    }

    [Theory, Databases]
    public async Task Of_two_who_approve_the_same_pairings_at_once_each_is_told_about_every_one_or_that_somebody_was_first(Database database)
    {
        var people = Enumerable.Range(1, Rounds * 2).SelectMany(i => new[] { ($"Mentor {i}", Form.Mentor()), ($"Mentee {i}", Form.Mentee) });
        await using var story = await Scenario.MatchingAsync(database, null, [.. people]);

        foreach (var i in Enumerable.Range(1, Rounds))
        {
            var pairingIds = new[] { await story.Pair($"Mentor {i}", $"Mentee {i}"), await story.Pair($"Mentor {i + Rounds}", $"Mentee {i + Rounds}") };
            var codes = await AtOnce(() => Approve(story.Rita, pairingIds), () => Approve(story.Leo, pairingIds));

            Assert.Single(codes, code => code == "done done");
            Assert.Contains(Assert.Single(codes, code => code != "done done"), new[] { "CONFLICT", "WRONG_STATE WRONG_STATE" });
            foreach (var pairing in pairingIds)
                Assert.Equal("APPROVED", await story.StatusOf(pairing));
        }
    }

    private static async Task<string> Approve(Somebody by, string[] pairingIds)
    {
        const string Document = "mutation($ids: [ID!]!) { approvePairings(input: { pairingIds: $ids }) { results { errors { ... on Error { code } } } errors { ... on Error { code } } } }";
        var payload = (await by.Api.Send(Document, new { ids = pairingIds })).GetProperty("approvePairings");
        return payload.GetProperty("errors") is { ValueKind: JsonValueKind.Array } refused
            ? refused[0].Text("code")
            : string.Join(' ', payload.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors ? errors[0].Text("code") : "done"));
    }

    private static Task<string> Propose(Scenario story, Somebody by, string mentor, string mentee) =>
        Code(by, "proposePairing", new { mentorId = story[mentor].Application, menteeId = story[mentee].Application });

    private static Task<string> Save(Scenario story, Somebody person) => Code(person, "saveApplication", new { cohortId = story.Cohort, application = Form.Mentee });

    private static Task<string> Rename(Scenario story, string name, int version) =>
        Code(story.Chair, "updateCohort", new { cohortId = story.Cohort, plan = new { name }, version });

    /// <summary>Both are sent before either is answered.</summary>
    private static async Task<string[]> AtOnce(params Func<Task<string>>[] requests) => await Task.WhenAll(requests.Select(Task.Run));

    private static async Task<string> Code(Somebody by, string mutation, object input)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var answer = await by.Api.Send($"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ ... on Error {{ code }} }} }} }}", new { input });
        var errors = answer.At($"{mutation}.errors");
        return errors.ValueKind is JsonValueKind.Null ? "done" : errors[0].Text("code");
    }
}
