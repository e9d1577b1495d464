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
            Stability = -1,
            Criteria =
            [
                Stage with { Weight = 1001, WhenUnknown = -1, Table = [new(3, 0), new(3, 1001), new(2000, 0)] },
                Stage with { Name = " ", MenteeQuestion = "height", MentorQuestion = "why", Table = [] },
                Stage with { Key = "p", Kind = CriterionKind.Priority },
                Stage with { Key = "mixed", MenteeQuestion = "years" },
                Stage with { Key = "same", Kind = CriterionKind.SameAnswer, MenteeQuestion = "stage", MentorQuestion = "libraryType", Table = [] },
                Stage with { Key = "unasked", MenteeQuestion = null },
                Stage with { Key = "told", Kind = CriterionKind.SameAnswer, MenteeQuestion = "demographicsConsent", MentorQuestion = "before", Table = [] },
            ],
            Rules = new()
            {
                UnitQuestion = "salary", LanguagesQuestion = "employer", TimeZoneQuestion = "jobTitle", GapQuestion = "stage", MinGap = 5, MaxHoursApart = 13,
                EqualAnswers = ["frequency", "frequency", "stage", "aims"],
            },
        };

        Assert.Equal(
            [
                "criteria.0.weight OUT_OF_RANGE", "criteria.0.whenUnknown OUT_OF_RANGE", "criteria.0.table.1.from OUT_OF_ORDER", "criteria.0.table.1.value OUT_OF_RANGE",
                "criteria.0.table.2.from OUT_OF_RANGE",
                "criteria.1.name MISSING", "criteria.1.menteeQuestion NOT_OFFERED", "criteria.1.mentorQuestion WRONG_KIND", "criteria.1.table MISSING", "criteria.1.key DUPLICATE",
                "criteria.2.menteeQuestion WRONG_KIND", "criteria.2.mentorQuestion WRONG_KIND", "criteria.2.table WRONG_KIND",
                "criteria.3.mentorQuestion WRONG_KIND", "criteria.4.mentorQuestion NO_POSSIBLE_VALUE", "criteria.5.menteeQuestion MISSING", "criteria.6.menteeQuestion WRONG_KIND",
                "rules.unitQuestion NOT_OFFERED", "rules.minGap NO_POSSIBLE_VALUE", "rules.languagesQuestion WRONG_KIND", "rules.timeZoneQuestion WRONG_KIND", "rules.maxHoursApart OUT_OF_RANGE",
                "rules.equalAnswers.1 DUPLICATE", "rules.equalAnswers.2 NO_POSSIBLE_VALUE", "rules.equalAnswers.3 WRONG_KIND",
                "floor OUT_OF_RANGE", "stability OUT_OF_RANGE",
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

    [Fact]
    public void A_rule_does_not_read_what_the_committee_may_not()
    {
        Assert.Equal(["rules.equalAnswers.0 WRONG_KIND"], Named(Check(new() { Criteria = [Stage], Rules = new() { EqualAnswers = ["demographicsConsent"] } })));
        Question[] form = [new() { Key = "age", Text = "Age?", Kind = QuestionKind.Number, Audience = Audience.Aggregate }];
        Assert.Equal(["rules.gapQuestion WRONG_KIND"], Named(new MatchingPlan { Criteria = [Waiting], Rules = new() { GapQuestion = "age" } }.Check(form, form, [])));
    }

    [Theory]
    [InlineData(0, 10, 5, 40, 40, true)]
    [InlineData(0, 10, 5, 40, 41, false)]
    [InlineData(20, 30, 0, 25, 6, false)]
    [InlineData(null, null, 0, 25, 70, true)]
    public void A_gap_that_no_two_numbers_have_is_refused(int? menteeMin, int? menteeMax, int? mentorMin, int? mentorMax, int gap, bool fits)
    {
        Question years = new() { Key = "years", Text = "Years?", Kind = QuestionKind.Number };
        var plan = new MatchingPlan { Criteria = [Waiting], Rules = new() { GapQuestion = "years", MinGap = gap } };

        Assert.Equal(
            fits ? [] : ["rules.minGap NO_POSSIBLE_VALUE"],
            Named(plan.Check([years with { Min = menteeMin, Max = menteeMax }], [years with { Min = mentorMin, Max = mentorMax }], [])));
    }

    [Fact]
    public void Where_there_are_no_topics_none_overlap() => Assert.Equal(
        ["criteria.0.kind MISSING"],
        Named(new MatchingPlan { Criteria = [Waiting with { Kind = CriterionKind.TopicOverlap }] }.Check(DefaultForms.Mentee, DefaultForms.Mentor, [])));

    private static readonly Criterion Waiting = new() { Key = "waiting", Name = "Waits", Kind = CriterionKind.Priority, Weight = 1 };

    private static Error? Check(MatchingPlan plan) => plan.Check(DefaultForms.Mentee, DefaultForms.Mentor, DefaultForms.Topics);

    private static IEnumerable<string> Named(Error? refusal) => refusal?.All.Select(problem => $"{string.Join('.', problem.Path)} {problem.Code}") ?? [];
}
