using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Matching.Runs;

/// <summary>Who sees what of a run, and what nobody learns by a detour.</summary>
public sealed class SeeingTests
{
    private const string All = """
        query($cohort: ID!, $run: ID!, $proposal: ID!) {
          matchRun(id: $run) { id } run: node(id: $run) { id } proposal: node(id: $proposal) { id } cohort(id: $cohort) { matchRuns { totalCount nodes { id } } }
        }
        """;

    [Theory, Databases]
    public async Task Strangers_and_participants_see_nothing_and_change_nothing(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var run = await story.Run();
        var proposal = (await story.Rita.Api.Look(run, "proposals { nodes { id } }")).At("proposals.nodes.0.id").ToString();

        foreach (var who in new[] { story["Mara Mentor"].Api, story["Emil Mentee"].Api, (await story.Join("Ada Archer")).Api, story.App.As(Person.Integrator) })
        {
            var seen = await who.Send(All, new { cohort = story.Cohort, run, proposal });
            Assert.Equal("""{"matchRun":null,"run":null,"proposal":null,"cohort":{"matchRuns":{"totalCount":0,"nodes":[]}}}""", seen.ToString());
            Assert.Equal(["NOT_FOUND at runId"], await who.Refusals("applyMatchRun", new { runId = run }));
            Assert.Equal(["NOT_FOUND at runId"], await who.Refusals("cancelMatchRun", new { runId = run }));
            Assert.Equal(["NOT_FOUND at runId"], await who.Refusals("repeatMatchRun", new { runId = run }));
            Assert.Equal(["NOT_ALLOWED"], await who.Refusals("startMatchRun", new { cohortId = story.Cohort, name = "Mine" }));
            await using var progress = await who.Subscribe("subscription($run: ID!) { onMatchRunProgress(runId: $run) { status } }", new { run });
            await progress.Completed();
        }
    }

    [Theory, Databases]
    public async Task The_committee_reads_and_the_chair_decides(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var run = await story.Run();

        Assert.Equal(3, (await story.Leo.Api.Pairs(run)).Length);
        Assert.Equal(["NOT_ALLOWED"], await story.Rita.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = "Mine" }));
        foreach (var mutation in new[] { "applyMatchRun", "cancelMatchRun", "repeatMatchRun" })
            Assert.Equal(["NOT_ALLOWED"], await story.Rita.Api.Refusals(mutation, new { runId = run }));
        Assert.All(await story.Staff.MutateEach("applyMatchRun", new { runId = run }), result => Assert.Equal("done", result));
    }

    [Theory, Databases]
    public async Task Who_is_on_the_committee_and_takes_part_learns_nothing_about_themselves(Database database)
    {
        await using var story = await TakingPartAsync(database);
        var (emil, rita) = (await story.Placement("Emil Mentee", "MENTEE"), await PlacementOf(story, story.Rita));
        var run = await Staff(story, new { pins = new[] { new { menteeId = emil, mentorId = rita } } });
        const string Everything = """
            inputHash resultHash report { seats } ask { pins { mentee { id } } }
            proposals(order: [{ score: DESC }]) { totalCount nodes { mentor { name } } }
            mine: proposals(where: { mentor: { name: { startsWith: "Rita" } } }) { totalCount }
            pinned: proposals(where: { isPinned: { eq: true } }) { totalCount }
            unplaced { totalCount nodes { member { name } rules { rule } bestSeat { id } servesInstead { id } } }
            """;

        var (whole, hers) = (await story.Staff.Look(run, Everything), await story.Rita.Api.Look(run, Everything));

        Assert.Equal((2, 1, 1, 1), (Total(whole, "proposals"), Total(whole, "mine"), Total(whole, "pinned"), whole.At("ask.pins").GetArrayLength()));
        Assert.Equal((1, 0, 0, 0), (Total(hers, "proposals"), Total(hers, "mine"), Total(hers, "pinned"), hers.At("ask.pins").GetArrayLength()));
        Assert.Equal(("", "", ""), (hers.Text("inputHash"), hers.Text("resultHash"), hers.Text("report")));
        Assert.NotEqual("", whole.Text("resultHash"));
        // Of whom nobody is left for, it is not told that it is because of her.
        Assert.Contains("EXCLUDED", whole.GetProperty("unplaced").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("EXCLUDED", hers.GetProperty("unplaced").ToString(), StringComparison.Ordinal);
        var mine = (await story.Staff.Look(run, "mine: proposals(where: { isPinned: { eq: true } }) { nodes { id } }")).At("mine.nodes.0.id").ToString();
        Assert.Equal(JsonValueKind.Null, (await story.Rita.Api.Send("query($id: ID!) { node(id: $id) { id } }", new { id = mine })).GetProperty("node").ValueKind);
        Assert.NotEmpty(await story.Leo.Api.Pairs(run));
    }

    [Theory, Databases]
    public async Task Whose_seat_would_have_served_somebody_is_not_told_to_who_takes_part_whether_it_serves_them_or_not(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        await story.Apply("Mara Mentor", Form.Mentor());
        await story.Apply("Noor Mentor", Form.Mentor());
        await story.Apply("Emil Mentee", Form.Mentee with { NotWith = ["Noor Mentor"] });
        await story.Apply("Nora Newcomer", Form.Mentee with { NotWith = ["Mara Mentor"] });
        await story.Apply("Ida Mentee", Form.Mentee with { Preferred = ["Noor Mentor"] });
        await story.Apply(story.Rita, Form.Mentee with { Preferred = ["Mara Mentor"] });
        await AcceptAndPlanAsync(story);
        var run = await Staff(story);
        const string Seats = "unplaced(order: [{ member: { name: ASC } }]) { nodes { member { name } bestSeat { member { name } } servesInstead { member { name } } } }";

        var (whole, hers) = ((await story.Staff.Look(run, Seats)).At("unplaced.nodes"), (await story.Rita.Api.Look(run, Seats)).At("unplaced.nodes"));

        Assert.Equal(
            ["Emil Mentee: Mara Mentor serves Rita Reader", "Nora Newcomer: Noor Mentor serves Ida Mentee"],
            whole.EnumerateArray().Select(one => $"{one.At("member.name")}: {one.At("bestSeat.member.name")} serves {one.At("servesInstead.member.name")}"));
        // Were only the first left out, it would be about her.
        Assert.Equal(
            """[{"member":{"name":"Emil Mentee"},"bestSeat":null,"servesInstead":null},{"member":{"name":"Nora Newcomer"},"bestSeat":null,"servesInstead":null}]""",
            hers.ToString());
    }

    [Theory, Databases]
    public async Task A_chair_who_takes_part_asks_for_nothing_about_themselves_and_applies_nothing_about_themselves(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        await story.Apply(story.Chair, Form.Mentor());
        await story.Apply("Emil Mentee", Form.Mentee);
        await AcceptAndPlanAsync(story);
        var own = new { menteeId = await story.Placement("Emil Mentee", "MENTEE"), mentorId = await PlacementOf(story, story.Chair) };

        Assert.Equal(["RECUSED at ask.pins.0.menteeId"], await story.Chair.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = "Me", ask = new { pins = new[] { own } } }));
        Assert.Equal(["RECUSED at ask.exclusions.0.menteeId"], await story.Chair.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = "Me", ask = new { exclusions = new[] { own } } }));
        var run = await Staff(story);
        var proposal = (await story.Staff.Look(run, "proposals { nodes { id } }")).At("proposals.nodes.0.id").ToString();
        Assert.Empty(await story.Chair.Api.MutateEach("applyMatchRun", new { runId = run }));
        Assert.Equal(["NOT_FOUND"], await story.Chair.Api.MutateEach("applyMatchRun", new { runId = run, proposalIds = new[] { proposal } }));
        Assert.Equal(["done"], await story.Staff.MutateEach("applyMatchRun", new { runId = run }));
    }

    /// <summary>Rita takes part as a mentor, and Nora is not to be with her.</summary>
    private static async Task<Scenario> TakingPartAsync(Database database)
    {
        var story = await Scenario.OpenAsync(database);
        await story.Apply(story.Rita, Form.Mentor());
        await story.Apply("Mara Mentor", Form.Mentor());
        await story.Apply("Emil Mentee", Form.Mentee);
        await story.Apply("Ida Mentee", Form.Mentee);
        await story.Apply("Nora Newcomer", Form.Mentee with { NotWith = ["Rita Reader", "Mara Mentor"] });
        await AcceptAndPlanAsync(story);
        return story;
    }

    private static async Task AcceptAndPlanAsync(Scenario story)
    {
        foreach (var (_, person) in story.Applicants)
            await story.Staff.Mutate("decideApplication", new { applicationId = person.Application, decisions = Scenario.Accept(person.Form.Roles()) });
        await story.StartMatching();
        await story.Chair.Api.Mutate("setMatching", new { cohortId = story.Cohort, plan = RunSteps.Plan });
    }

    private static Task<string> PlacementOf(Scenario story, Somebody person) => story.Placement(person.Name, person.Form.Roles()[0]);

    private static async Task<string> Staff(Scenario story, object? ask = null)
    {
        var run = await story.Staff.MutateFor("matchRun", "startMatchRun", new { cohortId = story.Cohort, name = "By staff", ask });
        Assert.Equal("SUCCEEDED", (await story.Staff.Follow(run))[^1]);
        return run;
    }

    private static int Total(JsonElement run, string list) => run.At($"{list}.totalCount").GetInt32();
}
