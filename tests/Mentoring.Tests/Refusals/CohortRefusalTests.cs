using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Refusals;

public sealed class CohortRefusalTests
{
    [Theory, Databases]
    public async Task Every_problem_of_a_plan_is_told_at_once(Database database)
    {
        await using var app = await TestApp.StartAsync(database);

        var refusals = await app.As(Person.Staff).Refusals("createCohort", new
        {
            plan = new
            {
                timeZone = "America/Springfield",
                timeline = new { callOpensOn = "2017-03-17", callClosesOn = "2017-01-16", mentoringFrom = "2017-06-01", mentoringTo = "2017-05-01" },
                settings = new { responseDays = 0, maxMenteesPerMentor = 21, maxMentorsPerMentee = 6 },
                guidelines = " ",
                topics = new[] { new { key = "rda", text = "RDA" }, new { key = "rda", text = "RDA" } },
            },
        });

        Assert.Equal(
            ["DUPLICATE at plan.topics.1.key", "MISSING at plan.guidelines", "MISSING at plan.name", "OUT_OF_ORDER at plan.timeline.callClosesOn",
             "OUT_OF_ORDER at plan.timeline.mentoringTo", "OUT_OF_RANGE at plan.settings.maxMenteesPerMentor",
             "OUT_OF_RANGE at plan.settings.maxMentorsPerMentee", "OUT_OF_RANGE at plan.settings.responseDays",
             "UNKNOWN_TIME_ZONE at plan.timeZone"],
            refusals.Order(StringComparer.Ordinal));
        Assert.Equal(0, (await app.As(Person.Staff).Send("{ cohorts { totalCount } }")).At("cohorts.totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task A_call_opens_only_when_everything_is_there(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var id = await app.As(Person.Staff).MutateFor("cohort", "createCohort", new { plan = new { name = "Next year", timeZone = "America/Chicago" } });

        var refusals = await app.As(Person.Staff).Refusals("openCall", new { cohortId = id });

        Assert.Contains("NO_CHAIR", refusals);
        Assert.Contains("MISSING at guidelines", refusals);
        Assert.Equal(9, refusals.Count(r => r.StartsWith("MISSING at timeline.", StringComparison.Ordinal)));
        Assert.Equal(11, refusals.Length);
    }

    [Theory, Databases]
    public async Task Each_step_is_refused_out_of_its_phase(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);
        var chair = story.Chair.Api;
        var input = new { cohortId = story.Cohort };

        foreach (var step in new[] { "closeCall", "startMatching", "abandonMatching", "announcePairings", "startMentoring", "startAssessing", "completeCohort", "archiveCohort", "unarchiveCohort" })
            Assert.Equal([$"{step} WRONG_PHASE"], (await chair.Refusals(step, input)).Select(r => $"{step} {r}"));
        Assert.Equal(["WRONG_PHASE"], await chair.Refusals("extendCall", new { cohortId = story.Cohort, closesOn = "2017-03-31", reason = "Too few." }));
        await story.LiveUntil("2017-01-16 08:00");
        await chair.Mutate("openCall", input);
        Assert.Equal(["WRONG_PHASE"], await chair.Refusals("openCall", input));

        Assert.Equal("CALL_OPEN", await story.Phase());
    }

    [Theory, Databases]
    public async Task The_facts_of_a_wrong_phase_are_told(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);

        var error = Assert.Single((await story.Chair.Api.Errors("closeCall", new { cohortId = story.Cohort }, "__typename ... on WrongPhaseError { phase allowed }")).EnumerateArray());

        Assert.Equal(("WrongPhaseError", "DRAFT", """["CALL_OPEN"]"""), (error.Text("__typename"), error.Text("phase"), error.Text("allowed")));
    }

    [Theory, Databases]
    public async Task Only_the_chair_and_staff_move_the_phases(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Join("Ada Archer");

        Assert.Equal(["NOT_ALLOWED"], await story.Rita.Api.Refusals("closeCall", new { cohortId = story.Cohort }));
        Assert.Equal(["NOT_ALLOWED"], await ada.Api.Refusals("closeCall", new { cohortId = story.Cohort }));
        Assert.Equal(["NOT_ALLOWED"], await ada.Api.Refusals("createCohort", new { plan = new { name = "Mine", timeZone = "America/Chicago" } }));
        Assert.Equal(["NOT_ALLOWED"], await story.Chair.Api.Refusals("registerMember", new { number = "M-9", member = new { name = "Eve", email = "eve@example.org" } }));
        Assert.Equal("CALL_OPEN", await story.Phase());
    }

    [Theory, Databases]
    public async Task A_stale_version_is_a_conflict_and_changes_nothing(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);
        var seen = (await story.Chair.Api.Send("query($id: ID!) { cohort(id: $id) { version } }", new { id = story.Cohort })).At("cohort.version").GetInt32();
        await story.Chair.Api.Mutate("updateCohort", new { cohortId = story.Cohort, plan = new { name = "Renamed" }, version = seen });

        var error = Assert.Single((await story.Chair.Api.Errors("updateCohort", new { cohortId = story.Cohort, plan = new { name = "Too late" }, version = seen }, "__typename")).EnumerateArray());

        Assert.Equal(("ConflictError", "CONFLICT"), (error.Text("__typename"), error.Text("code")));
        Assert.Equal("Renamed", (await story.Chair.Api.Send("query($id: ID!) { cohort(id: $id) { name } }", new { id = story.Cohort })).At("cohort.name").ToString());
    }

    [Theory, Databases]
    public async Task What_applicants_have_answered_stays_once_the_call_is_open(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);

        var refusals = await story.Chair.Api.Refusals("updateCohort", new
        {
            cohortId = story.Cohort,
            plan = new { timeZone = "America/New_York", topics = new[] { new { key = "rda", text = "RDA" } }, timeline = new { callOpensOn = "2017-01-20", callClosesOn = "2017-03-17" } },
        });

        Assert.Contains("WRONG_PHASE at plan.timeZone", refusals);
        Assert.Contains("WRONG_PHASE at plan.topics", refusals);
        Assert.Contains("WRONG_PHASE at plan.timeline.callOpensOn", refusals);
    }

    [Theory, Databases]
    public async Task Matching_waits_for_decisions_and_the_announcement_for_approvals(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        await story.Apply("Mara Mentor", Form.Mentor());
        await story.Apply("Emil Mentee", Form.Mentee);
        await story.LiveUntil("2017-04-10 09:00");

        var undecided = Assert.Single((await story.Chair.Api.Errors("startMatching", new { cohortId = story.Cohort }, "... on UndecidedApplicationsError { count }")).EnumerateArray());
        Assert.Equal(("UNDECIDED_APPLICATIONS", "2"), (undecided.Text("code"), undecided.Text("count")));
        await story.AcceptEverybody();
        await story.Chair.Api.Mutate("startMatching", new { cohortId = story.Cohort });
        await story.Pair("Mara Mentor", "Emil Mentee");
        Assert.Equal(["UNAPPROVED_PAIRINGS"], await story.Chair.Api.Refusals("announcePairings", new { cohortId = story.Cohort }));

        Assert.Equal("MATCHING", await story.Phase());
    }

    [Theory, Databases]
    public async Task A_cancelled_cohort_stays_cancelled(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        Assert.Equal(["MISSING at reason"], await story.Chair.Api.Refusals("cancelCohort", new { cohortId = story.Cohort, reason = " " }));
        await story.Chair.Api.Mutate("cancelCohort", new { cohortId = story.Cohort, reason = "No mentors." });

        Assert.Equal(["WRONG_PHASE"], await story.Chair.Api.Refusals("cancelCohort", new { cohortId = story.Cohort, reason = "Again." }));
        Assert.Equal(["WRONG_PHASE"], await story.Chair.Api.Refusals("updateCohort", new { cohortId = story.Cohort, plan = new { name = "Alive" } }));
        Assert.Equal("CANCELLED", await story.Phase());
    }
}
