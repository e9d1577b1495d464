using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.Tests.Pairings;

public sealed class EndingTests
{
    private readonly Year _year = new();

    [Fact]
    public void A_pairing_ends_early_with_a_coded_reason_and_own_words()
    {
        var pairing = _year.Active();

        Assert.Null(pairing.End(EndReason.Mismatch, Role.Mentee, false, "We have little in common.", Actor.Clock, Year.MidYear));

        Assert.Equal((PairingStatus.EndedEarly, EndReason.Mismatch, Role.Mentee), (pairing.Status, pairing.EndReason!.Value, pairing.EndedBy!.Value));
        Assert.Equal((false, "We have little in common.", null), (pairing.Mentee.PairAgain, pairing.Mentee.EndNote, pairing.Mentor.PairAgain));
        var told = Assert.IsType<PairingEvent>(Assert.Single(pairing.TakeEvents()));
        Assert.Equal((PairingEventType.EndedEarly, Role.Mentee, "MISMATCH"), (told.Type, told.Side!.Value, told.Reason));
    }

    [Fact]
    public void What_nobody_knows_of_or_is_over_does_not_end_early()
    {
        var (approved, ended) = (_year.Approved(), _year.Ended());

        _ = Refused.With<WrongState>(approved, () => approved.End(EndReason.Time, null, Actor.Clock, Year.Matching));
        _ = Refused.With<WrongState>(ended, () => ended.End(EndReason.Time, null, Actor.Clock, Year.MidYear));
    }

    [Fact]
    public void Words_on_the_end_have_a_limit()
    {
        var pairing = _year.Active();

        _ = Refused.With<TooLong>(pairing, () => pairing.End(EndReason.Time, Role.Mentor, null, new string('x', 2001), Actor.Clock, Year.MidYear));
    }

    [Theory]
    [InlineData(EndReason.Time, Role.Mentor, false, true)]
    [InlineData(EndReason.JobChange, Role.Mentee, true, false)]
    [InlineData(EndReason.NoResponse, Role.Mentee, false, true)]
    [InlineData(EndReason.Conduct, Role.Mentor, true, false)]
    [InlineData(EndReason.GoalsMet, Role.Mentor, false, false)]
    [InlineData(EndReason.Other, null, true, true)]
    [InlineData(EndReason.Conduct, null, false, false)]
    public void Who_is_without_fault_lost_a_partner(EndReason reason, Role? side, bool mentor, bool mentee)
    {
        var pairing = _year.Ended(reason, side);

        Assert.Equal((mentor, mentee), (pairing.LostPartner(Role.Mentor), pairing.LostPartner(Role.Mentee)));
    }

    [Fact]
    public void The_other_side_says_afterwards_whether_it_would_be_paired_again()
    {
        var (ended, active) = (_year.Ended(), _year.Active());

        Assert.Null(ended.AnswerPairAgain(Role.Mentee, false, "No.", Actor.Clock, Year.MidYear));

        Assert.Equal((false, "No."), (ended.Mentee.PairAgain, ended.Mentee.EndNote));
        Assert.Contains(Assert.IsType<PairingEvent>(Assert.Single(ended.TakeEvents())).Type, PairingEvent.Silent);
        _ = Refused.With<WrongState>(active, () => active.AnswerPairAgain(Role.Mentee, false, null, Actor.Clock, Year.MidYear));
    }

    [Fact]
    public void A_pairing_is_reopened_within_fourteen_days()
    {
        var pairing = _year.Ended(EndReason.Mismatch, Role.Mentor, pairAgain: true);
        var last = Year.MidYear.AddDays(14);

        _ = Refused.With<TooLateToReopen>(pairing, () => Reopen(pairing, last.AddTicks(1)));
        Assert.Null(Reopen(pairing, last));

        Assert.Equal(PairingStatus.Active, pairing.Status);
        Assert.Equal((Year.MidYear, EndReason.Mismatch, Role.Mentor, true), (pairing.EndedAt, pairing.EndReason, pairing.EndedBy, pairing.Mentor.PairAgain));
        Assert.Equal(PairingEventType.Reopened, Assert.IsType<PairingEvent>(Assert.Single(pairing.TakeEvents())).Type);
    }

    [Fact]
    public void Two_of_whom_one_does_not_want_to_again_are_not_brought_back_together()
    {
        var pairing = _year.Ended(pairAgain: false);

        _ = Refused.With<PairIsExcluded>(pairing, () => Reopen(pairing, Year.MidYear));
        Assert.Null(pairing.AnswerPairAgain(Role.Mentor, true, null, Actor.Clock, Year.MidYear));
        Assert.Null(Reopen(pairing, Year.MidYear));
    }

    [Fact]
    public void A_pairing_is_not_reopened_when_a_seat_is_taken()
    {
        var pairing = _year.Ended();
        Year.Must(_year.Propose(_year.Mentor(), _year.ApplicationOf(pairing, Role.Mentee)));

        _ = Refused.With<MenteeIsPaired>(pairing, () => Reopen(pairing, Year.MidYear));
    }

    [Fact]
    public void Neither_a_live_pairing_is_reopened_nor_one_after_the_formal_end()
    {
        var (active, ended) = (_year.Active(), _year.Ended());

        _ = Refused.With<WrongState>(active, () => Reopen(active, Year.MidYear));
        _year.Finish();
        _ = Refused.With<WrongPhase>(ended, () => Reopen(ended, Year.MidYear));
    }

    [Fact]
    public void What_ended_between_confirmation_and_start_is_confirmed_again()
    {
        var pairing = _year.Announced();
        Year.Must(pairing.End(EndReason.Other, null, Actor.Clock, Year.Announcement));

        Assert.Null(Reopen(pairing, Year.Announcement));

        Assert.Equal(PairingStatus.Confirmed, pairing.Status);
    }

    [Fact]
    public void What_was_never_confirmed_is_proposed_anew()
    {
        var year = new Year(new() { AcceptancePolicy = Mentoring.Domain.Cohorts.AcceptancePolicy.Both });
        var pairing = year.Announced();
        Year.Must(pairing.End(EndReason.Other, null, Actor.Clock, Year.Announcement));
        _ = pairing.TakeEvents();

        _ = Refused.With<NeverConfirmed>(pairing, () => pairing.Reopen(
            year.Cohort, year.ApplicationOf(pairing, Role.Mentor), year.ApplicationOf(pairing, Role.Mentee), year.Pairings, year.Chair, Year.Announcement));
    }

    [Fact]
    public void An_extension_holds_once_both_and_the_chair_have_named_the_same_day()
    {
        var pairing = _year.Active();
        var (june, july) = (new DateOnly(2018, 6, 30), new DateOnly(2018, 7, 31));

        Assert.Null(Extend(pairing, june, Role.Mentor));
        Assert.Null(Extend(pairing, july, null));
        Assert.Null(Extend(pairing, june, Role.Mentee));
        Assert.False(pairing.IsExtended(_year.Cohort));
        Assert.Null(Extend(pairing, june, null));

        Assert.Equal((june, true), (pairing.EndsOn!.Value, pairing.IsExtended(_year.Cohort)));
        Assert.Equal(["ExtensionAgreed", "ExtensionAgreed", "ExtensionAgreed", "Extended"], pairing.TakeEvents().Cast<PairingEvent>().Select(e => e.Type.ToString()));
    }

    [Fact]
    public void An_extension_is_for_ninety_two_days_at_most()
    {
        var pairing = _year.Active();

        _ = Refused.With<OutOfRange>(pairing, () => Extend(pairing, new(2018, 8, 1), Role.Mentor));
        _ = Refused.With<OutOfRange>(pairing, () => Extend(pairing, new(2018, 4, 30), Role.Mentor));
        Assert.Null(Extend(pairing, new(2018, 7, 31), Role.Mentor));
    }

    [Fact]
    public void It_completes_after_its_last_day()
    {
        var pairing = _year.Active();

        _ = Refused.With<WrongTime>(pairing, () => pairing.Complete(_year.Cohort, Actor.Clock, Year.FormalEnd.AddTicks(-1)));
        Assert.Null(pairing.Complete(_year.Cohort, Actor.Clock, Year.FormalEnd));

        Assert.Equal((PairingStatus.Completed, Year.FormalEnd), (pairing.Status, pairing.EndedAt!.Value));
        _ = Assert.Single(pairing.TakeEvents());
        _ = Refused.With<WrongState>(pairing, () => pairing.Complete(_year.Cohort, Actor.Clock, Year.FormalEnd));
    }

    [Fact]
    public void It_completes_before_it_when_both_say_that_they_are_done()
    {
        var pairing = _year.Active();

        Assert.Null(pairing.SayDone(Role.Mentor, Actor.Clock, Year.MidYear));
        Assert.Equal(PairingStatus.Active, pairing.Status);
        _ = pairing.TakeEvents();
        _ = Refused.With<AlreadyDone>(pairing, () => pairing.SayDone(Role.Mentor, Actor.Clock, Year.MidYear));
        Assert.Null(pairing.SayDone(Role.Mentee, Actor.Clock, Year.MidYear));

        Assert.Equal(PairingStatus.Completed, pairing.Status);
        Assert.Equal(["DoneSaid", "Completed"], pairing.TakeEvents().Cast<PairingEvent>().Select(e => e.Type.ToString()));
    }

    [Fact]
    public void After_the_end_two_say_whether_they_go_on_on_their_own()
    {
        var pairing = _year.Active();
        _ = Refused.With<WrongState>(pairing, () => pairing.Continue(true, Role.Mentor, Actor.Clock, Year.MidYear));
        Year.Must(pairing.Complete(_year.Cohort, Actor.Clock, Year.FormalEnd));

        Assert.Null(pairing.Continue(true, Role.Mentor, Actor.Clock, Year.FormalEnd));
        Assert.Equal(Continuation.Informal, pairing.Continuation);
        Assert.Null(pairing.Continue(false, Role.Mentee, Actor.Clock, Year.FormalEnd));
        Assert.Equal(Continuation.None, pairing.Continuation);
    }

    private Error? Reopen(Pairing pairing, DateTimeOffset now) => pairing.Reopen(
        _year.Cohort, _year.ApplicationOf(pairing, Role.Mentor), _year.ApplicationOf(pairing, Role.Mentee), _year.Pairings, _year.Chair, now);

    private Error? Extend(Pairing pairing, DateOnly endsOn, Role? side) => pairing.Extend(endsOn, side, _year.Cohort, Actor.Clock, Year.MidYear);
}
