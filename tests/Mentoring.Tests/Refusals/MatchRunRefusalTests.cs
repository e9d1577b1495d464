using Mentoring.Api;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Matching.Runs;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Refusals;

public sealed class MatchRunRefusalTests
{
    [Theory, Databases]
    public async Task Everything_that_is_wrong_with_a_question_is_told_at_once(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var (emil, mara, nobody) = (await story.Placement("Emil Mentee", "MENTEE"), await story.Placement("Mara Mentor", "MENTOR"), GlobalId.Write(new PlacementId(Guid.Empty)));

        Assert.Equal(
            ["NOT_FOUND at ask.exclusions.0.mentorId", "NOT_FOUND at ask.pins.0.menteeId", "NOT_FOUND at ask.pins.1.menteeId", "NOT_FOUND at ask.pins.1.mentorId"],
            await Refused(new { pins = new[] { new { menteeId = nobody, mentorId = mara }, new { menteeId = mara, mentorId = emil } }, exclusions = new[] { new { menteeId = emil, mentorId = nobody } } }));
        Assert.Equal(
            ["MISSING at ask.pins.0.override", "OUT_OF_RANGE at ask.floor", "OUT_OF_RANGE at ask.stability"],
            await Refused(new { floor = 1001, stability = -1, pins = new[] { new { menteeId = emil, mentorId = mara, @override = " " } } }));
        Assert.Equal(["TOO_LONG at ask.pins.0.override"], await Refused(new { pins = new[] { new { menteeId = emil, mentorId = mara, @override = new string('x', 201) } } }));
        Assert.Equal(["MISSING at name"], await story.Chair.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = " " }));
        Assert.Equal(["MISSING at name", "OUT_OF_RANGE at ask.floor"], await story.Chair.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = " ", ask = new { floor = 1001 } }));
        Assert.Equal(0, (await story.Chair.Api.Send("query($id: ID!) { cohort(id: $id) { matchRuns { totalCount } } }", new { id = story.Cohort })).At("cohort.matchRuns.totalCount").GetInt32());

        async Task<string[]> Refused(object ask) =>
            [.. (await story.Chair.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = "Try", ask })).Order(StringComparer.Ordinal)];
    }

    [Theory, Databases]
    public async Task A_pin_that_cannot_be_made_says_why(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(
            database, null, ("Mara Mentor", Form.Mentor()), ("Noor Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee), ("Ida Mentee", Form.Mentee with { NotWith = ["Mara Mentor"] }));
        var people = new Dictionary<string, string>();
        foreach (var (name, role) in new[] { ("Mara Mentor", "MENTOR"), ("Noor Mentor", "MENTOR"), ("Emil Mentee", "MENTEE"), ("Ida Mentee", "MENTEE") })
            people[name] = await story.Placement(name, role);

        Assert.Equal(
            ["MENTEE_IS_PAIRED at ask.pins.2", "MENTOR_IS_FULL at ask.pins.2", "PIN_BREAKS_RULES at ask.pins.0"],
            await Refused(Pin(people["Ida Mentee"], people["Mara Mentor"]), Pin(people["Emil Mentee"], people["Noor Mentor"]), Pin(people["Ida Mentee"], people["Noor Mentor"])));
        Assert.Equal(["MENTEE_IS_PAIRED at ask.pins.1"], await Refused(Pin(people["Emil Mentee"], people["Noor Mentor"]), Pin(people["Emil Mentee"], people["Mara Mentor"])));
        await story.Pair("Noor Mentor", "Emil Mentee");
        Assert.Equal(
            ["NOT_AVAILABLE at ask.pins.0.menteeId", "NOT_AVAILABLE at ask.pins.0.mentorId"],
            await Refused(Pin(people["Emil Mentee"], people["Noor Mentor"])));

        static object Pin(string mentee, string mentor) => new { menteeId = mentee, mentorId = mentor };
        async Task<string[]> Refused(params object[] pins) =>
            [.. (await story.Chair.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = "Try", ask = new { pins } })).Order(StringComparer.Ordinal)];
    }

    [Theory, Databases]
    public async Task A_rule_of_the_plan_is_broken_by_a_pin_with_a_reason_alone(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        await story.Chair.Api.Mutate("setMatching", new { cohortId = story.Cohort, plan = new { criteria = new[] { new { key = "waits", name = "Waits", kind = "PRIORITY", weight = 1 } }, rules = new { otherInstitution = true } } });
        var (menteeId, mentorId) = (await story.Placement("Emil Mentee", "MENTEE"), await story.Placement("Mara Mentor", "MENTOR"));

        var error = Assert.Single((await story.Chair.Api.Errors(
            "startMatchRun", new { cohortId = story.Cohort, name = "Try", ask = new { pins = new[] { new { menteeId, mentorId } } } }, "... on PinBreaksRulesError { rules }")).EnumerateArray());
        Assert.Equal("""["SAME_INSTITUTION"]""", error.Text("rules"));
        var run = await story.Run(new { pins = new[] { new { menteeId, mentorId, @override = "They work in different towns." } } });

        Assert.Equal(["Emil Mentee with Mara Mentor"], await story.Rita.Api.Pairs(run));
    }

    [Theory, Databases]
    public async Task A_step_that_does_not_fit_its_state_is_refused(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var held = story.App.Solver.Hold();
        var (run, waiting) = (await story.Start(), await story.Start(name: "Waits"));
        await held.Entered;

        Assert.Equal(["WRONG_STATE"], await story.Chair.Api.Refusals("applyMatchRun", new { runId = run }));
        Assert.Equal(["WRONG_STATE"], await story.Chair.Api.Refusals("repeatMatchRun", new { runId = waiting }));
        Assert.Equal(["WRONG_STATE at keepsId"], await story.Chair.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = "Keeps", keepsId = run }));
        Assert.Equal(["NOT_FOUND at keepsId"], await story.Chair.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = "Keeps", keepsId = GlobalId.Write(new MatchRunId(Guid.Empty)) }));
        held.LetGo();
        Assert.Equal("SUCCEEDED", (await story.Chair.Api.Follow(waiting))[^1]);
        Assert.Equal(["TOO_MANY at proposalIds"], await story.Chair.Api.Refusals("applyMatchRun", new { runId = run, proposalIds = Enumerable.Repeat(GlobalId.Write(new MatchProposalId(Guid.Empty)), 101) }));
        Assert.Equal(["INVALID_ID at runId"], await story.Chair.Api.Refusals("applyMatchRun", new { runId = story.Cohort }));
        await story.Chair.Api.Mutate("cancelCohort", new { cohortId = story.Cohort, reason = "No mentors." });
        Assert.Equal(["WRONG_PHASE"], await story.Chair.Api.Refusals("applyMatchRun", new { runId = run }));
        Assert.Equal(["WRONG_PHASE"], await story.Chair.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = "Late" }));
    }

    [Theory, Databases]
    public async Task The_queue_of_a_cohort_is_short(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var first = await story.Run();
        var held = story.App.Solver.Hold();
        _ = await story.Start();
        await held.Entered;
        foreach (var name in Enumerable.Range(1, 10))
            _ = await story.Start(name: $"Waits {name}");

        Assert.Equal(["TOO_MANY"], await story.Chair.Api.Refusals("startMatchRun", new { cohortId = story.Cohort, name = "One too many" }));
        Assert.Equal(["TOO_MANY"], await story.Chair.Api.Refusals("repeatMatchRun", new { runId = first }));
        held.LetGo();
    }

    [Theory, Databases]
    public async Task Who_left_since_a_pin_was_asked_for_makes_it_impossible(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var (menteeId, mentorId) = (await story.Placement("Emil Mentee", "MENTEE"), await story.Placement("Mara Mentor", "MENTOR"));
        var held = story.App.Solver.Hold();
        _ = await story.Start();
        await held.Entered;
        var run = await story.Start(new { pins = new[] { new { menteeId, mentorId } } }, name: "With a pin");
        await story["Emil Mentee"].Api.Mutate("withdrawApplication", new { applicationId = story["Emil Mentee"].Application });
        held.LetGo();

        Assert.Equal("FAILED", (await story.Chair.Api.Follow(run))[^1]);
        Assert.Equal("NOT_POSSIBLE", (await story.Chair.Api.Look(run, "failure")).Text("failure"));
    }
}
