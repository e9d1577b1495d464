using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Matching.Runs;

/// <summary>What a committee asks beside a run: why not this pair, what changes from one run to the other, and whom one could propose by hand.</summary>
public sealed class ScenarioTests
{
    private const string WhyNot = """
        query($run: ID!, $mentee: ID!, $mentor: ID!) { matchRun(id: $run) { whyNot(menteeId: $mentee, mentorId: $mentor) {
          isMade hindrance brokenRules score criteria { key value sentence } loss { placed worst total isExact }
          gone { mentee { member { name } } mentor { member { name } } score } come { mentee { member { name } } mentor { member { name } } score }
        } } }
        """;

    [Theory, Databases]
    public async Task Why_not_tells_what_it_would_cost_and_which_pairs_would_change(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var run = await story.Run();

        var why = await Ask(story, story.Rita.Api, run, "Emil Mentee", "Mara Mentor");

        Assert.Equal(("False", "", "[]"), ($"{why.At("isMade").GetBoolean()}", why.Text("hindrance"), why.At("brokenRules").ToString()));
        Assert.Equal((0, true), (why.At("loss.placed").GetInt32(), why.At("loss.isExact").GetBoolean()));
        Assert.Equal(["Emil Mentee with Noor Mentor", "Ida Mentee with Mara Mentor"], Pairs(why.At("gone")).Order());
        Assert.Equal(["Emil Mentee with Mara Mentor", "Ida Mentee with Noor Mentor"], Pairs(why.At("come")).Order());
        Assert.Equal(why.At("loss.total").GetInt32(), Total(why.At("gone")) - Total(why.At("come")));
        Assert.Equal(["topics", "named"], why.At("criteria").EnumerateArray().Select(c => c.Text("key")));
        Assert.True((await Ask(story, story.Rita.Api, run, "Ida Mentee", "Mara Mentor")).At("isMade").GetBoolean());
    }

    [Theory, Databases]
    public async Task Why_not_names_the_rules_that_forbid_a_pair(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(
            database, null, ("Mara Mentor", Form.Mentor()), ("Noor Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee with { NotWith = ["Mara Mentor"] }));
        var run = await story.Run();

        var why = await Ask(story, story.Rita.Api, run, "Emil Mentee", "Mara Mentor");

        Assert.Equal(("BREAKS_RULES", """["EXCLUDED"]""", JsonValueKind.Null), (why.Text("hindrance"), why.At("brokenRules").ToString(), why.At("loss").ValueKind));
    }

    [Theory, Databases]
    public async Task Only_those_who_run_the_cohort_and_take_no_part_are_told_why_not(Database database)
    {
        await using var story = await TakesPartAsync(database, Form.Mentee);
        var run = await story.Run();

        Assert.Equal(JsonValueKind.Null, (await Ask(story, story.Rita.Api, run, "Ida Mentee", "Mara Mentor")).ValueKind);
        Assert.Equal(JsonValueKind.Object, (await Ask(story, story.Staff, run, "Ida Mentee", "Mara Mentor")).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await story["Ida Mentee"].Api.Look(run, "id")).ValueKind);
    }

    [Theory, Databases]
    public async Task Two_runs_stand_side_by_side_with_what_changes_for_whom(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var free = await story.Run();
        var pinned = await story.Run(new { pins = new[] { new { menteeId = await story.Placement("Emil Mentee", "MENTEE"), mentorId = await story.Placement("Mara Mentor", "MENTOR") } } });

        var compared = await Compare(story.Rita.Api, free, pinned);

        Assert.Equal(("3", "3"), (compared.At("scenarios.0.placed").ToString(), compared.At("scenarios.1.placed").ToString()));
        Assert.Equal((free, pinned, "1"), (compared.At("scenarios.0.run.id").ToString(), compared.At("scenarios.1.run.id").ToString(), compared.At("scenarios.1.sameAsFirst").ToString()));
        Assert.True(compared.At("scenarios.0.total").GetInt32() > compared.At("scenarios.1.total").GetInt32());
        Assert.Equal(2, compared.At("totalChanges").GetInt32());
        Assert.Equal(
            ["Emil Mentee: Noor Mentor, Mara Mentor", "Ida Mentee: Mara Mentor, Noor Mentor"],
            compared.At("changes").EnumerateArray().Select(c => $"{c.At("mentee.name")}: {c.At("outcomes.0.mentor.name")}, {c.At("outcomes.1.mentor.name")}").Order());
    }

    [Theory, Databases]
    public async Task Runs_are_compared_for_who_sees_them_all(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var (one, two) = (await story.Run(), await story.Run());

        Assert.Equal(JsonValueKind.Null, (await Compare(story["Ida Mentee"].Api, one, two)).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await Compare(story.Rita.Api, one)).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await Compare(story.Rita.Api, one, one)).ValueKind);
        Assert.Equal("0", (await Compare(story.Rita.Api, one, two)).At("totalChanges").ToString());
    }

    [Theory, Databases]
    public async Task Candidates_for_one_person_are_ranked_as_things_are_now(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(
            database, null, ("Mara Mentor", Form.Mentor()), ("Noor Mentor", Form.Mentor(seats: 2)), ("Omar Mentor", Form.Mentor()),
            ("Ida Mentee", Form.Mentee with { Preferred = ["Noor Mentor"], NotWith = ["Omar Mentor"] }));

        var mentors = await Suggest(story, story.Rita.Api, "suggestMentors", "Ida Mentee", "MENTEE");
        var mentees = await Suggest(story, story.Rita.Api, "suggestMentees", "Noor Mentor", "MENTOR");

        Assert.Equal(["1 Noor Mentor", "2 Mara Mentor"], mentors.At("candidates").EnumerateArray().Select(c => $"{c.At("rank")} {c.At("placement.member.name")}"));
        Assert.Equal("Omar Mentor [\"EXCLUDED\"]", Assert.Single(mentors.At("forbidden").EnumerateArray().Select(f => $"{f.At("placement.member.name")} {f.At("rules")}")));
        Assert.Equal((2, "Ida Mentee"), (mentors.At("allowed").GetInt32(), Assert.Single(mentees.At("candidates").EnumerateArray()).At("placement.member.name").ToString()));
        Assert.Equal(JsonValueKind.Null, (await Suggest(story, story["Ida Mentee"].Api, "suggestMentors", "Ida Mentee", "MENTEE")).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await Suggest(story, story.Rita.Api, "suggestMentors", "Noor Mentor", "MENTOR")).ValueKind);
    }

    [Theory, Databases]
    public async Task A_member_of_the_committee_who_takes_part_is_no_candidate_in_what_they_read(Database database)
    {
        await using var story = await TakesPartAsync(database, Form.Mentor());

        var seen = await Suggest(story, story.Rita.Api, "suggestMentors", "Ida Mentee", "MENTEE");

        Assert.Equal(("1", "Mara Mentor"), (seen.At("allowed").ToString(), Assert.Single(seen.At("candidates").EnumerateArray()).At("placement.member.name").ToString()));
        Assert.Equal("2", (await Suggest(story, story.Staff, "suggestMentors", "Ida Mentee", "MENTEE")).At("allowed").ToString());
    }

    /// <summary>One mentor and one mentee, and Rita of the committee beside them.</summary>
    private static async Task<Scenario> TakesPartAsync(Database database, Form rita)
    {
        var story = await Scenario.OpenAsync(database);
        await story.Apply("Mara Mentor", Form.Mentor());
        await story.Apply("Ida Mentee", Form.Mentee);
        await story.Apply(story.Rita, rita);
        await story.AcceptEverybody();
        await story.StartMatching();
        await story.Chair.Api.Mutate("setMatching", new { cohortId = story.Cohort, plan = RunSteps.Plan });
        return story;
    }

    private static async Task<JsonElement> Ask(Scenario story, TestClient api, string run, string mentee, string mentor) =>
        (await api.Send(WhyNot, new { run, mentee = await story.Placement(mentee, "MENTEE"), mentor = await story.Placement(mentor, "MENTOR") })).At("matchRun.whyNot");

    private static async Task<JsonElement> Compare(TestClient api, params string[] runs) => (await api.Send(
        "query($runs: [ID!]!) { compareMatchRuns(runIds: $runs) { scenarios { run { id } placed total mean worst sameAsFirst } totalChanges changes { mentee { name } outcomes { mentor { name } score reason } } } }",
        new { runs })).GetProperty("compareMatchRuns");

    private static async Task<JsonElement> Suggest(Scenario story, TestClient api, string field, string name, string role) => (await api.Send(
        $"query($id: ID!) {{ {field}(placementId: $id) {{ allowed candidates {{ rank score placement {{ member {{ name }} }} criteria {{ sentence }} }} forbidden {{ score rules placement {{ member {{ name }} }} }} }} }}",
        new { id = await story.Placement(name, role) })).GetProperty(field);

    private static IEnumerable<string> Pairs(JsonElement pairs) => pairs.EnumerateArray().Select(p => $"{p.At("mentee.member.name")} with {p.At("mentor.member.name")}");

    private static int Total(JsonElement pairs) => pairs.EnumerateArray().Sum(p => p.GetProperty("score").GetInt32());
}
