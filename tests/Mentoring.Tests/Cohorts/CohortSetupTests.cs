using Mentoring.Domain.Cohorts;

namespace Mentoring.Tests.Cohorts;

public sealed class CohortSetupTests
{
    [Fact]
    public void A_new_cohort_starts_with_the_default_forms_topics_and_settings()
    {
        var cohort = A.Cohort(CohortPhase.Draft);

        Assert.Equal(9, cohort.Topics.Count);
        Assert.Contains(cohort.MentorForm, q => q.Key == "give" && q.Mandatory);
        Assert.Contains(cohort.MenteeForm, q => q.Key == "aims" && q.Choices.Count == 4);
        Assert.Equal((AcceptancePolicy.None, 14, 3, true), (cohort.Settings.AcceptancePolicy, cohort.Settings.ResponseDays, cohort.Settings.MaxMenteesPerMentor, cohort.Settings.WaitlistOpen));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_plan_is_told_at_once_each_with_its_path()
    {
        CohortPlan plan = new()
        {
            Name = new string('x', 201),
            TimeZone = "Mars/Olympus",
            Timeline = A.Plan.Timeline! with { CallClosesOn = new(2016, 1, 1), AssessmentTo = new(9999, 12, 31), MentoringTo = new(2017, 5, 30) },
            Settings = new() { ResponseDays = 0, LateMentorsUntil = new(2015, 1, 1) },
            Guidelines = "With a \0",
            Topics = [new("a", "A"), new("a", ""), new("b", "\ud800")],
            MenteeForm = [new() { Key = "k", Text = "t", Kind = Domain.Forms.QuestionKind.SingleChoice }],
        };

        var refusal = Cohort.Draft(plan, A.Staff, A.DuringCall).Error;

        Assert.Equal(
            [
                "TOO_LONG name", "UNKNOWN_TIME_ZONE timeZone", "OUT_OF_RANGE timeline.assessmentTo", "OUT_OF_ORDER timeline.callClosesOn",
                "OUT_OF_ORDER timeline.mentoringTo", "OUT_OF_RANGE settings.responseDays", "OUT_OF_ORDER settings.lateMentorsUntil",
                "WRONG_KIND guidelines", "MISSING topics.1.text", "DUPLICATE topics.1.key", "WRONG_KIND topics.2.text", "MISSING menteeForm.0.choices",
            ],
            refusal.Lines());
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../../etc/passwd")]
    [InlineData("\0")]
    [InlineData("America/\ud800")]
    public void What_is_no_time_zone_is_refused(string name) =>
        Assert.Equal(["UNKNOWN_TIME_ZONE timeZone"], Cohort.Draft(A.Plan with { TimeZone = name }, A.Staff, A.DuringCall).Error.Lines());

    [Fact]
    public void A_megabyte_is_no_time_zone() =>
        Assert.Equal(["UNKNOWN_TIME_ZONE timeZone"], Cohort.Draft(A.Plan with { TimeZone = new string('x', 1_000_000) }, A.Staff, A.DuringCall).Error.Lines());

    [Fact]
    public void A_name_and_a_time_zone_are_needed() =>
        Assert.Equal(["MISSING name", "MISSING timeZone"], Cohort.Draft(new(), A.Staff, A.DuringCall).Error.Lines());

    [Fact]
    public void After_the_opening_zone_forms_topics_and_the_days_of_the_call_stay()
    {
        var cohort = A.Cohort();
        CohortPlan plan = new()
        {
            TimeZone = "Europe/Berlin",
            Topics = [],
            MentorForm = [],
            Timeline = cohort.Timeline with { CallClosesOn = new(2017, 3, 31) },
        };

        var refusal = Refusal.Of<Problems>(cohort, () => cohort.Update(plan, A.Chair, A.DuringCall));

        Assert.Equal(["WRONG_PHASE topics", "WRONG_PHASE mentorForm", "WRONG_PHASE timeZone", "WRONG_PHASE timeline.callClosesOn"], refusal.Lines());
    }

    [Fact]
    public void The_call_does_not_close_after_the_last_day_for_those_who_are_late()
    {
        var cohort = A.Cohort(CohortPhase.Draft, new() { LateMentorsUntil = new(2017, 4, 1) });
        CohortPlan later = new() { Timeline = cohort.Timeline with { CallClosesOn = new(2017, 4, 2) } };

        Assert.Equal(["OUT_OF_ORDER settings.lateMentorsUntil"], Refusal.Of<OutOfOrder>(cohort, () => cohort.Update(later, A.Chair, A.DuringCall)).Lines());
        Assert.Null(cohort.Update(later with { Settings = new() }, A.Chair, A.DuringCall));
    }

    [Fact]
    public void A_call_is_not_extended_beyond_the_last_day_for_those_who_are_late()
    {
        var cohort = A.Cohort(CohortPhase.CallClosed, new() { LateMentorsUntil = new(2017, 4, 15), LateMenteesUntil = new(2017, 4, 1) });

        var refusal = Refusal.Of<OutOfRange>(cohort, () => cohort.ExtendCall(new(2017, 4, 2), "More mentors", A.Chair, A.Moment("2017-03-20 09:00")));

        Assert.Equal(("2017-03-20", "2017-04-01"), (refusal.Min, refusal.Max));
    }

    [Fact]
    public void A_day_that_has_passed_stays_and_none_is_moved_into_the_past()
    {
        var cohort = A.Cohort(CohortPhase.Announced);
        var now = A.Moment("2017-05-23 12:00");

        Assert.Equal(["WRONG_TIME timeline.orientationFrom"], Refusal.Of<WrongTime>(
            cohort, () => cohort.Update(new() { Timeline = cohort.Timeline with { OrientationFrom = new(2017, 5, 24) } }, A.Chair, now)).Lines());
        Assert.Equal(["WRONG_TIME timeline.orientationTo"], Refusal.Of<WrongTime>(
            cohort, () => cohort.Update(new() { Timeline = cohort.Timeline with { OrientationTo = new(2017, 5, 22) } }, A.Chair, now)).Lines());
        Assert.Equal(["MISSING timeline.assessmentTo"], Refusal.Of<Missing>(
            cohort, () => cohort.Update(new() { Timeline = cohort.Timeline with { AssessmentTo = null } }, A.Chair, now)).Lines());

        Assert.Null(cohort.Update(new() { Timeline = cohort.Timeline with { OrientationTo = new(2017, 5, 30) } }, A.Chair, now));
    }

    [Fact]
    public void From_the_matching_on_the_days_of_mentoring_stay()
    {
        var cohort = A.Cohort(CohortPhase.Matching);
        CohortPlan later = new() { Timeline = cohort.Timeline with { AssessmentFrom = new(2018, 5, 20), MentoringTo = new(2018, 5, 10) } };

        Assert.Equal(["WRONG_PHASE timeline.mentoringTo"], Refusal.Of<WrongPhase>(cohort, () => cohort.Update(later, A.Chair, A.DuringCall)).Lines());

        Assert.Null(cohort.AbandonMatching(A.Chair, A.DuringCall));
        Assert.Null(cohort.Update(later, A.Chair, A.DuringCall));
    }

    [Fact]
    public void Only_a_changed_text_is_a_new_version_of_the_guidelines()
    {
        var cohort = A.Cohort();

        Assert.Null(cohort.Update(new() { Guidelines = cohort.Guidelines }, A.Chair, A.DuringCall));
        Assert.Equal(1, cohort.GuidelinesVersion);
        Assert.Null(cohort.Update(new() { Guidelines = "Stricter." }, A.Chair, A.DuringCall));
        Assert.Equal(2, cohort.GuidelinesVersion);
        Assert.Equal(["MISSING guidelines"], Refusal.Of<Missing>(cohort, () => cohort.Update(new() { Guidelines = "" }, A.Chair, A.DuringCall)).Lines());
    }

    [Fact]
    public void A_committee_has_one_chair()
    {
        var cohort = A.Cohort();
        var next = MemberId.New();

        Assert.Null(cohort.Appoint(next, [A.ChairId, next], A.Staff, A.DuringCall));

        Assert.Equal(next, cohort.Chair);
        Assert.Equal(2, cohort.Committee.Count);
        _ = Refusal.Of<TooMany>(cohort, () => cohort.Appoint(next, [.. Enumerable.Range(0, 51).Select(_ => MemberId.New())], A.Staff, A.DuringCall));
    }
}
