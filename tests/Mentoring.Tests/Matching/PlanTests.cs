using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;

namespace Mentoring.Tests.Matching;

public sealed class PlanTests
{
    private static readonly Criterion Stage = new()
    {
        Key = "stage", Name = "Stage", Kind = CriterionKind.ExperienceGap, Weight = 1, MenteeQuestion = "stage", MentorQuestion = "stage", Table = [new(0, 1000)],
    };

    [Fact]
    public void The_plan_that_a_cohort_starts_from_fits_the_forms_that_it_starts_from() => Assert.Null(Check(DefaultMatching.Plan));

    [Fact]
    public void Every_problem_of_a_plan_is_named_with_its_path()
    {
        var plan = new MatchingPlan
        {
            Floor = 1001,
            Criteria =
            [
                Stage with { Weight = 1001, WhenUnknown = -1, Table = [new(3, 0), new(3, 1001), new(2000, 0)] },
                Stage with { Name = " ", MenteeQuestion = "height", MentorQuestion = "why", Table = [] },
                Stage with { Key = "p", Kind = CriterionKind.Priority },
                Stage with { Key = "mixed", MenteeQuestion = "years" },
                Stage with { Key = "same", Kind = CriterionKind.SameAnswer, MenteeQuestion = "stage", MentorQuestion = "libraryType", Table = [] },
                Stage with { Key = "unasked", MenteeQuestion = null },
            ],
            Rules = new()
            {
                UnitQuestion = "salary", LanguagesQuestion = "languages", GapQuestion = "stage", MinGap = 5, MaxHoursApart = 13,
                EqualAnswers = ["frequency", "frequency", "stage", "aims"],
            },
        };

        Assert.Equal(
            [
                "criteria.0.weight OUT_OF_RANGE", "criteria.0.whenUnknown OUT_OF_RANGE", "criteria.0.table.1.from OUT_OF_ORDER", "criteria.0.table.1.value OUT_OF_RANGE",
                "criteria.0.table.2.from OUT_OF_RANGE",
                "criteria.1.name MISSING", "criteria.1.menteeQuestion NOT_OFFERED", "criteria.1.mentorQuestion WRONG_KIND", "criteria.1.table MISSING", "criteria.1.key DUPLICATE",
                "criteria.2.menteeQuestion WRONG_KIND", "criteria.2.mentorQuestion WRONG_KIND", "criteria.2.table WRONG_KIND",
                "criteria.3.mentorQuestion WRONG_KIND", "criteria.4.mentorQuestion NO_POSSIBLE_VALUE", "criteria.5.menteeQuestion MISSING",
                "rules.unitQuestion NOT_OFFERED", "rules.minGap NO_POSSIBLE_VALUE", "rules.languagesQuestion WRONG_KIND", "rules.maxHoursApart OUT_OF_RANGE",
                "rules.equalAnswers.1 DUPLICATE", "rules.equalAnswers.2 NO_POSSIBLE_VALUE", "rules.equalAnswers.3 WRONG_KIND",
                "floor OUT_OF_RANGE",
            ],
            Named(Check(plan)));
    }

    [Fact]
    public void A_plan_in_which_nothing_counts_is_refused()
    {
        Assert.Equal(["criteria NOTHING_COUNTS"], Named(Check(new())));
        Assert.Equal(["criteria NOTHING_COUNTS"], Named(Check(new() { Criteria = [Stage with { Weight = 0 }] })));
    }

    [Fact]
    public void Too_much_is_refused_before_it_is_read()
    {
        Assert.Equal(["criteria TOO_MANY"], Named(Check(new() { Criteria = [.. Enumerable.Repeat(Stage, 21)] })));
        Assert.Equal(["criteria.0.table TOO_MANY"], Named(Check(new() { Criteria = [Stage with { Table = [.. Enumerable.Repeat(new TableStep(0, 0), 21)] }] })));
        Assert.Equal(["rules.equalAnswers TOO_MANY"], Named(Check(new() { Criteria = [Stage], Rules = new() { EqualAnswers = [.. Enumerable.Repeat("stage", 11)] } })));
    }

    [Fact]
    public void Years_equal_and_at_least_as_many_do_not_contradict() =>
        Assert.Null(Check(new() { Criteria = [Stage], Rules = new() { GapQuestion = "stage", MinGap = 0, EqualAnswers = ["stage"] } }));

    private static Error? Check(MatchingPlan plan) => plan.Check(DefaultForms.Mentee, DefaultForms.Mentor);

    private static IEnumerable<string> Named(Error? refusal) => refusal?.All.Select(problem => $"{string.Join('.', problem.Path)} {problem.Code}") ?? [];
}
