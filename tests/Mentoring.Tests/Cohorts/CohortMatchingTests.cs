using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;

namespace Mentoring.Tests.Cohorts;

public sealed class CohortMatchingTests
{
    private static readonly Question[] TwoQuestions =
    [
        new() { Key = "years", Text = "Years?", Kind = QuestionKind.Number },
        new() { Key = "modes", Text = "How?", Kind = QuestionKind.ShortText },
    ];

    private static readonly MatchingPlan OwnPlan = new()
    {
        Criteria = [new() { Key = "years", Name = "Years", Kind = CriterionKind.ExperienceGap, Weight = 1, MenteeQuestion = "years", MentorQuestion = "years", Table = [new(1, 1000)] }],
        Rules = new() { GapQuestion = "years" },
    };

    [Fact]
    public void A_new_cohort_starts_with_what_fits_its_forms_and_topics()
    {
        var cohort = A.Cohort(CohortPhase.Draft);
        Assert.Equal(DefaultMatching.Plan.Criteria, cohort.Matching.Criteria);

        var plain = Cohort.Draft(A.Plan with { MenteeForm = TwoQuestions, MentorForm = TwoQuestions, Topics = [] }, A.Staff, A.DuringCall).Value!;

        Assert.Equal(["experience", "named", "priority"], plain.Matching.Criteria.Select(criterion => criterion.Key));
        Assert.Null(plain.Matching.Check(plain.MenteeForm, plain.MentorForm, plain.Topics));
    }

    [Fact]
    public void A_plan_that_nobody_has_set_follows_the_forms_there_and_back()
    {
        var cohort = A.Cohort(CohortPhase.Draft);

        Assert.Null(cohort.Update(new() { MenteeForm = TwoQuestions, Topics = [] }, A.Chair, A.DuringCall));
        Assert.Equal(["experience", "named", "priority"], cohort.Matching.Criteria.Select(criterion => criterion.Key));
        Assert.Null(cohort.Update(new() { MenteeForm = DefaultForms.Mentee, Topics = DefaultForms.Topics }, A.Chair, A.DuringCall));

        Assert.Equal(DefaultMatching.Plan.Criteria, cohort.Matching.Criteria);
        Assert.Equal(1, cohort.Matching.Revision);
    }

    [Fact]
    public void A_plan_that_is_set_is_told_and_its_revision_rises()
    {
        var cohort = A.Cohort(CohortPhase.Draft);

        Assert.Null(cohort.SetMatching(OwnPlan with { Revision = 77 }, A.Chair, A.DuringCall));
        Assert.Equal(new CohortEvent(CohortEventType.MatchingPlanned, cohort.Id, A.Chair, A.DuringCall), Assert.Single(cohort.TakeEvents()));
        Assert.Null(cohort.SetMatching(OwnPlan, A.Chair, A.DuringCall));

        Assert.Equal(3, cohort.Matching.Revision);
        Assert.Equal(OwnPlan.Criteria, cohort.Matching.Criteria);
    }

    [Fact]
    public void Forms_and_topics_that_a_set_plan_reads_stay_until_it_no_longer_does()
    {
        var cohort = A.Cohort(CohortPhase.Draft);
        Assert.Null(cohort.SetMatching(OwnPlan with { Criteria = [.. OwnPlan.Criteria, DefaultMatching.Plan.Criteria[0]] }, A.Chair, A.DuringCall));
        CohortPlan without = new() { MenteeForm = [TwoQuestions[1]], Topics = [] };

        var refusal = Refusal.Of<MatchingNoLongerFits>(cohort, () => cohort.Update(without, A.Chair, A.DuringCall));
        Assert.Equal(["criteria.0.menteeQuestion", "criteria.1.kind", "rules.gapQuestion"], refusal.Where);

        Assert.Null(cohort.SetMatching(new() { Criteria = [DefaultMatching.Plan.Criteria[^1]] }, A.Chair, A.DuringCall));
        Assert.Null(cohort.Update(without, A.Chair, A.DuringCall));
        Assert.Equal("priority", Assert.Single(cohort.Matching.Criteria).Key);
    }

    [Fact]
    public void A_plan_that_does_not_fit_changes_nothing()
    {
        var cohort = A.Cohort(CohortPhase.Matching);

        var refusal = Refusal.Of<NotOffered>(cohort, () => cohort.SetMatching(OwnPlan with { Rules = new() { UnitQuestion = "shoe size" } }, A.Chair, A.DuringCall));

        Assert.Equal(["NOT_OFFERED rules.unitQuestion"], refusal.Lines());
    }

    [Theory]
    [InlineData(CohortPhase.Draft, true)]
    [InlineData(CohortPhase.CallOpen, true)]
    [InlineData(CohortPhase.Matching, true)]
    [InlineData(CohortPhase.Active, true)]
    [InlineData(CohortPhase.Assessing, false)]
    [InlineData(CohortPhase.Archived, false)]
    [InlineData(CohortPhase.Cancelled, false)]
    public void It_is_set_until_mentoring_is_over(CohortPhase phase, bool possible)
    {
        var cohort = A.Cohort(phase);

        if (possible)
            Assert.Null(cohort.SetMatching(OwnPlan, A.Chair, A.DuringCall));
        else
            Assert.Equal("DRAFT", Refusal.Of<WrongPhase>(cohort, () => cohort.SetMatching(OwnPlan, A.Chair, A.DuringCall)).Allowed[0]);
    }
}
