using Mentoring.Domain.Cohorts;

namespace Mentoring.Tests.Cohorts;

public sealed class CohortPhasesTests
{
    [Fact]
    public void A_cohort_lives_through_its_phases_in_order()
    {
        var cohort = A.Cohort(CohortPhase.Archived);

        Assert.Equal(CohortPhase.Archived, cohort.Phase);
        Assert.Null(cohort.Unarchive(A.Chair, A.Moment("2018-07-02 09:00")));
        Assert.Equal(CohortPhase.Completed, cohort.Phase);
    }

    public static TheoryData<CohortPhase> Phases => [.. Enum.GetValues<CohortPhase>()];

    [Theory, MemberData(nameof(Phases))]
    public void Each_step_is_refused_in_every_phase_but_its_own(CohortPhase phase)
    {
        var now = A.Moment("2018-06-01 09:00");
        (CohortPhase[] From, Func<Cohort, Error?> Step)[] steps =
        [
            ([CohortPhase.Draft], c => c.OpenCall(A.Chair, now)),
            ([CohortPhase.CallOpen], c => c.CloseCall(A.Chair, now)),
            ([CohortPhase.CallOpen, CohortPhase.CallClosed], c => c.ExtendCall(new(2017, 4, 1), "More mentors", A.Chair, now)),
            ([CohortPhase.CallClosed], c => c.StartMatching([], false, A.Chair, now)),
            ([CohortPhase.Matching], c => c.AbandonMatching(A.Chair, now)),
            ([CohortPhase.Matching], c => c.Announce(0, A.Chair, now)),
            ([CohortPhase.Announced], c => c.StartMentoring(A.Chair, now)),
            ([CohortPhase.Active], c => c.StartAssessing(A.Chair, now)),
            ([CohortPhase.Assessing], c => c.Complete(true, A.Chair, now)),
            ([CohortPhase.Completed], c => c.Archive(A.Chair, now)),
            ([CohortPhase.Archived], c => c.Unarchive(A.Chair, now)),
        ];

        foreach (var (from, step) in steps.Where(s => !s.From.Contains(phase)))
        {
            var cohort = A.Cohort(phase);
            var refusal = Refusal.Of<WrongPhase>(cohort, () => step(cohort));
            Assert.Equal(from.Select(p => Words.Upper(p.ToString())).ToHashSet(), refusal.Allowed.ToHashSet());
        }
    }

    [Fact]
    public void The_call_opens_only_when_everything_is_there_and_all_that_is_missing_is_told_at_once()
    {
        var cohort = Cohort.Draft(new() { Name = "2018", TimeZone = "America/Chicago", Timeline = A.Plan.Timeline! with { AnnouncedOn = null } }, A.Staff, A.DuringCall).Value!;

        var refusal = Refusal.Of<Problems>(cohort, () => cohort.OpenCall(A.Chair, A.DuringCall));

        Assert.Equal(["MISSING timeline.announcedOn", "MISSING guidelines", "NO_CHAIR"], refusal.Lines());
    }

    [Fact]
    public void A_call_whose_last_day_is_over_does_not_open()
    {
        var cohort = A.Cohort(CohortPhase.Draft);

        _ = Refusal.Of<WrongTime>(cohort, () => cohort.OpenCall(A.Chair, A.Moment("2017-03-18 00:00")));
        Assert.Null(cohort.OpenCall(A.Chair, A.Moment("2017-03-17 23:59:59")));
    }

    [Fact]
    public void The_clock_closes_the_call_at_the_end_of_its_last_day_and_the_chair_earlier()
    {
        var cohort = A.Cohort();

        _ = Refusal.Of<WrongTime>(cohort, () => cohort.CloseCall(Actor.Clock, A.Moment("2017-03-17 23:59:59")));
        Assert.Null(cohort.CloseCall(Actor.Clock, A.Moment("2017-03-18 00:00")));

        var other = A.Cohort();
        Assert.Null(other.CloseCall(A.Chair, A.Moment("2017-02-01 09:00")));
    }

    [Fact]
    public void A_closed_call_is_opened_again_until_a_day_before_the_announcement()
    {
        var cohort = A.Cohort(CohortPhase.CallClosed);
        var now = A.Moment("2017-04-01 09:00");

        var refusal = Refusal.Of<OutOfRange>(cohort, () => cohort.ExtendCall(new(2017, 5, 12), "More mentors", A.Chair, now));
        Assert.Equal(("2017-04-01", "2017-05-11"), (refusal.Min, refusal.Max));
        _ = Refusal.Of<OutOfRange>(cohort, () => cohort.ExtendCall(new(2017, 3, 31), "More mentors", A.Chair, now));
        Assert.Equal(["MISSING reason"], Refusal.Of<Missing>(cohort, () => cohort.ExtendCall(new(2017, 4, 15), " ", A.Chair, now)).Lines());

        Assert.Null(cohort.ExtendCall(new(2017, 4, 15), "More mentors", A.Chair, now));
        Assert.Equal(CohortPhase.CallOpen, cohort.Phase);
        Assert.Equal(A.Moment("2017-04-16 00:00"), cohort.CallClosesAt);
    }

    [Fact]
    public void Matching_waits_for_every_decision_unless_the_chair_goes_on_regardless_and_that_is_recorded()
    {
        var cohort = A.Cohort(CohortPhase.CallClosed);
        ApplicationId[] undecided = [ApplicationId.New()];

        var refusal = Refusal.Of<UndecidedApplications>(cohort, () => cohort.StartMatching(undecided, false, A.Chair, A.DuringCall));
        Assert.Equal(1, refusal.Count);

        Assert.Null(cohort.StartMatching(undecided, true, A.Chair, A.DuringCall));
        Assert.Equal([undecided[0].Value], cohort.UndecidedAtMatching);
    }

    [Fact]
    public void Nothing_is_announced_while_a_pairing_is_not_approved()
    {
        var cohort = A.Cohort(CohortPhase.Matching);

        Assert.Equal(2, Refusal.Of<UnapprovedPairings>(cohort, () => cohort.Announce(2, A.Chair, A.DuringCall)).Count);
    }

    [Fact]
    public void Mentoring_starts_and_ends_with_its_days_in_the_cohorts_zone()
    {
        var cohort = A.Cohort(CohortPhase.Announced);
        _ = Refusal.Of<WrongTime>(cohort, () => cohort.StartMentoring(A.Chair, A.Moment("2017-05-31 23:59:59")));
        Assert.Null(cohort.StartMentoring(A.Chair, A.Moment("2017-06-01 00:00")));

        _ = Refusal.Of<WrongTime>(cohort, () => cohort.StartAssessing(A.Chair, A.Moment("2018-04-30 23:59:59")));
        Assert.Null(cohort.StartAssessing(A.Chair, A.Moment("2018-05-01 00:00")));

        _ = Refusal.Of<AssessmentNotClosed>(cohort, () => cohort.Complete(false, A.Chair, A.Moment("2018-06-01 00:00")));
    }

    [Theory, MemberData(nameof(Phases))]
    public void A_cohort_is_cancelled_for_good_from_any_phase_before_the_end(CohortPhase phase)
    {
        var cohort = A.Cohort(phase);

        if (phase < CohortPhase.Completed)
            Assert.Null(cohort.Cancel("No mentors", A.Chair, A.DuringCall));
        else
            _ = Refusal.Of<WrongPhase>(cohort, () => cohort.Cancel("No mentors", A.Chair, A.DuringCall));
    }
}
