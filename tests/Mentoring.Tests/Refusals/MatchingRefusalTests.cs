using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Refusals;

public sealed class MatchingRefusalTests
{
    private static readonly object Waiting = new { key = "waiting", name = "Waits longest", kind = "PRIORITY", weight = 10 };

    [Theory, Databases]
    public async Task Every_problem_of_a_plan_for_matching_is_told_at_once(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);

        var refusals = await story.Chair.Api.Refusals("setMatching", new
        {
            cohortId = story.Cohort,
            plan = new
            {
                criteria = new object[]
                {
                    new { key = "a", name = new string('x', 201), kind = "SAME_ANSWER", weight = 1001, menteeQuestion = "height", mentorQuestion = "demographicsConsent" },
                    new { key = "a", name = " ", kind = "EXPERIENCE_GAP", weight = 0, menteeQuestion = "years", mentorQuestion = "years", table = new[] { new { from = 2, value = 0 }, new { from = 1, value = 0 } } },
                    new { key = "c", name = "Stage or type", kind = "SAME_ANSWER", weight = 0, menteeQuestion = "stage", mentorQuestion = "libraryType" },
                },
                rules = new { equalAnswers = Enumerable.Repeat("stage", 11) },
                stability = -1,
            },
        });

        Assert.Equal(
            ["DUPLICATE at plan.criteria.1.key", "MISSING at plan.criteria.1.name", "NOT_OFFERED at plan.criteria.0.menteeQuestion", "NO_POSSIBLE_VALUE at plan.criteria.2.mentorQuestion",
             "OUT_OF_ORDER at plan.criteria.1.table.1.from", "OUT_OF_RANGE at plan.criteria.0.weight", "OUT_OF_RANGE at plan.stability", "TOO_LONG at plan.criteria.0.name",
             "TOO_MANY at plan.rules.equalAnswers", "WRONG_KIND at plan.criteria.0.mentorQuestion"],
            refusals.Order(StringComparer.Ordinal));
        Assert.Equal(["NOTHING_COUNTS at plan.criteria"], await story.Chair.Api.Refusals("setMatching", new { cohortId = story.Cohort, plan = new { criteria = Array.Empty<object>() } }));
    }

    [Theory, Databases]
    public async Task Only_the_chair_and_staff_set_it_until_mentoring_is_over_and_by_the_version_they_saw(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Join("Ada Archer");
        var input = new { cohortId = story.Cohort, plan = new { criteria = new[] { Waiting } } };

        Assert.Equal(["NOT_ALLOWED"], await story.Rita.Api.Refusals("setMatching", input));
        Assert.Equal(["NOT_ALLOWED"], await ada.Api.Refusals("setMatching", input));
        Assert.Equal(["CONFLICT"], await story.Chair.Api.Refusals("setMatching", new { input.cohortId, input.plan, version = 1 }));
        await story.App.As(Person.Staff).Mutate("setMatching", input);
        await story.Chair.Api.Mutate("cancelCohort", new { cohortId = story.Cohort, reason = "No mentors." });

        Assert.Equal(["WRONG_PHASE"], await story.Chair.Api.Refusals("setMatching", input));
    }

    [Theory, Databases]
    public async Task A_form_is_not_taken_away_from_a_plan_that_reads_it(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);
        await story.Chair.Api.Mutate("setMatching", new { cohortId = story.Cohort, plan = new { criteria = new[] { Waiting }, rules = new { gapQuestion = "years" } } });
        var ada = await story.Join("Ada Archer");
        Assert.Equal(["NOT_FOUND at cohortId"], await ada.Api.Refusals("setMatching", new { cohortId = story.Cohort, plan = new { criteria = new[] { Waiting } } }));
        var input = new { cohortId = story.Cohort, plan = new { mentorForm = new[] { new { key = "why", text = "Why?", kind = "LONG_TEXT", audience = "COMMITTEE" } } } };

        var error = Assert.Single((await story.Chair.Api.Errors("updateCohort", input, "... on MatchingNoLongerFitsError { where }")).EnumerateArray());

        Assert.Equal(("MATCHING_NO_LONGER_FITS", """["rules.gapQuestion"]"""), (error.Text("code"), error.Text("where")));
        await story.Chair.Api.Mutate("setMatching", new { cohortId = story.Cohort, plan = new { criteria = new[] { Waiting } } });
        await story.Chair.Api.Mutate("updateCohort", input);
    }
}
