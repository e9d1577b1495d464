using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;

namespace Mentoring.Tests.Applications;

public sealed class PlacementTests
{
    private static readonly DateTimeOffset Now = A.Moment("2017-05-01 09:00");

    private readonly Cohort _matching = A.Cohort();
    private readonly Application _mentor;
    private readonly Application _mentee;
    private readonly Application _second;
    private readonly Pairing _pairing;

    public PlacementTests()
    {
        (_mentor, _mentee) = (A.Accepted(_matching, A.Content(Role.Mentor) with { Seats = 2 }), A.Accepted(_matching, Role.Mentee));
        _second = A.Accepted(_matching, Role.Mentee);
        Assert.Null(_matching.CloseCall(A.Chair, Now));
        Assert.Null(_matching.StartMatching([], false, A.Chair, Now));
        _pairing = Pairing.Propose(_matching, _mentor, _mentee, [], null, A.Chair, Now).Value!;
        Follow();
    }

    [Fact]
    public void A_proposal_is_seen_by_the_committee_alone_and_raises_nothing()
    {
        var mentor = _mentor.PlacementFor(Role.Mentor)!;

        Assert.Equal((PlacementStatus.Proposed, PlacementStatus.Available), (mentor.Status, mentor.PublicStatus));
        Assert.Equal((1, 0), (mentor.SeatsTaken, mentor.SeatsAnnounced));
        Assert.False(_mentor.HasEvents);
    }

    [Fact]
    public void A_voided_proposal_gives_back_the_state_that_was_there_before()
    {
        Assert.Null(_pairing.Void(A.Chair, Now));
        Follow();

        Assert.Equal((PlacementStatus.Available, 2), (_mentor.PlacementFor(Role.Mentor)!.Status, _mentor.PlacementFor(Role.Mentor)!.SeatsFree));
        Assert.False(_mentor.HasEvents);
    }

    [Fact]
    public void An_announced_pairing_places_both_and_a_mentor_stays_open_while_a_seat_is_free()
    {
        Announce();

        Assert.Equal(PlacementStatus.Placed, _mentee.PlacementFor(Role.Mentee)!.PublicStatus);
        Assert.Equal((PlacementStatus.Placed, 1, 1), (_mentor.PlacementFor(Role.Mentor)!.Status, _mentor.PlacementFor(Role.Mentor)!.SeatsAnnounced, _mentor.PlacementFor(Role.Mentor)!.SeatsFree));
        Assert.Equal(ApplicationEventType.PlacementChanged, Assert.IsType<ApplicationEvent>(Assert.Single(_mentee.TakeEvents())).Type);
    }

    [Fact]
    public void Who_leaves_with_a_proposal_is_told_so_and_leaves_the_partner_as_before()
    {
        Assert.Null(_mentee.Withdraw(null, A.By(_mentee.MemberId), Now));
        Assert.Null(_pairing.Void(A.By(_mentee.MemberId), Now));
        _ = _mentee.TakeEvents();
        Follow();

        Assert.Equal(PlacementStatus.Left, _mentee.PlacementFor(Role.Mentee)!.PublicStatus);
        Assert.Single(_mentee.TakeEvents());
        Assert.Equal(PlacementStatus.Available, _mentor.PlacementFor(Role.Mentor)!.Status);
    }

    [Fact]
    public void A_mentor_lowers_the_seats_to_those_announced_and_learns_of_no_proposal()
    {
        Announce();
        var proposed = Pairing.Propose(_matching, _mentor, _second, [_pairing], null, A.Chair, Now).Value!;
        _mentor.Follow([_pairing, proposed], A.Chair, Now);

        Assert.Null(_mentor.ChangeSeats(_matching, 1, A.By(_mentor.MemberId), Now));
    }

    [Fact]
    public void A_mentor_of_two_who_know_keeps_two_seats()
    {
        Announce();
        var second = Pairing.Propose(_matching, _mentor, _second, [_pairing], null, A.Chair, Now).Value!;
        Assert.Null(second.Approve(A.Chair, Now));
        Assert.Null(second.Announce(_matching, A.Chair, Now));
        _mentor.Follow([_pairing, second], A.Chair, Now);

        Assert.Equal(2, Refusal.Of<SeatsAreTaken>(_mentor, () => _mentor.ChangeSeats(_matching, 1, A.By(_mentor.MemberId), Now)).Taken);
    }

    [Fact]
    public void Seats_are_within_limits_and_a_mentors()
    {
        Announce();

        Assert.Equal(["OUT_OF_RANGE seats"], Refusal.Of<OutOfRange>(_mentor, () => _mentor.ChangeSeats(_matching, 0, A.Chair, Now)).Lines());
        Assert.Equal(["OUT_OF_RANGE seats"], Refusal.Of<OutOfRange>(_mentor, () => _mentor.ChangeSeats(_matching, 4, A.Chair, Now)).Lines());
        _ = Refusal.Of<RoleNotAppliedFor>(_mentee, () => _mentee.ChangeSeats(_matching, 1, A.Chair, Now));
    }

    [Fact]
    public void Two_who_take_a_seat_and_take_it_away_at_once_meet_in_the_turn()
    {
        var turn = _mentor.PlacementFor(Role.Mentor)!.Turn;

        Assert.Null(_mentor.ChangeSeats(_matching, 1, A.Chair, Now));
        Assert.Equal(turn + 1, _mentor.PlacementFor(Role.Mentor)!.Turn);
    }

    [Theory]
    [InlineData(true, PlacementStatus.Waitlisted)]
    [InlineData(false, PlacementStatus.NotPlaced)]
    public void Who_has_no_pairing_at_the_announcement_waits_or_is_told_that_there_is_no_place(bool waitlistOpen, PlacementStatus status)
    {
        var cohort = A.Cohort(settings: new() { WaitlistOpen = waitlistOpen });
        var (alone, late) = (A.Accepted(cohort, Role.Mentee), A.Submitted(A.Cohort(CohortPhase.CallClosed), A.Content(Role.Mentee), A.Moment("2017-03-19 09:00")));
        Assert.Null(late.Decide(_matching, A.Member(), [A.Accept(Role.Mentee)], aMentorIsFree: false, A.Reviewer, Now));

        foreach (var application in new[] { alone, late })
        {
            application.Unplaced(cohort, Role.Mentee);
            application.Follow([], A.Chair, Now);
            Assert.Equal(status, application.PlacementFor(Role.Mentee)!.PublicStatus);
        }
    }

    [Fact]
    public void A_mentor_of_two_with_whom_one_is_done_and_who_lost_the_other_waits_for_a_new_one()
    {
        Announce();
        var second = Pairing.Propose(_matching, _mentor, _second, [_pairing], null, A.Chair, Now).Value!;
        Assert.Null(second.Approve(A.Chair, Now));
        Assert.Null(second.Announce(_matching, A.Chair, Now));
        Assert.Null(_matching.StartMentoring(A.Chair, A.Moment("2017-06-01 09:00")));
        _pairing.StartWhenReady(_matching, A.Chair, A.Moment("2017-06-01 09:00"));
        foreach (var side in Enum.GetValues<Role>())
            Assert.Null(_pairing.SayDone(side, A.Chair, A.Moment("2017-10-01 09:00")));
        Assert.Null(second.End(EndReason.Time, Role.Mentee, A.Chair, A.Moment("2017-10-02 09:00")));

        _mentor.RestAt(Role.Mentor, second.RestOf(Role.Mentor, _matching)!.Value);
        _mentor.Follow([_pairing, second], A.Chair, A.Moment("2017-10-02 09:00"));

        Assert.Equal((PlacementStatus.NeedsRematch, 2), (_mentor.PlacementFor(Role.Mentor)!.Status, _mentor.PlacementFor(Role.Mentor)!.SeatsFree));
    }

    private void Announce()
    {
        Assert.Null(_pairing.Approve(A.Chair, Now));
        Assert.Null(_matching.Announce(0, A.Chair, Now));
        Assert.Null(_pairing.Announce(_matching, A.Chair, Now));
        Follow();
    }

    private void Follow()
    {
        _mentor.Follow([_pairing], A.Chair, Now);
        _mentee.Follow([_pairing], A.Chair, Now);
    }
}
