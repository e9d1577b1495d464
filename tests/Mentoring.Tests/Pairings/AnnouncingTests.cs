using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;

namespace Mentoring.Tests.Pairings;

public sealed class AnnouncingTests
{
    private static readonly CohortSettings AsksBoth = new() { AcceptancePolicy = AcceptancePolicy.Both };

    private readonly Year _year = new(AsksBoth);

    [Fact]
    public void A_proposal_is_approved_once()
    {
        var pairing = _year.Proposed();

        Assert.Null(pairing.Approve(_year.Chair, Year.Matching));

        Assert.Equal((PairingStatus.Approved, Year.Matching), (pairing.Status, pairing.ApprovedAt!.Value));
        _ = Refused.With<WrongState>(pairing, () => pairing.Approve(_year.Chair, Year.Matching));
    }

    [Fact]
    public void Nobody_approves_their_own_pairing()
    {
        var pairing = _year.Proposed();

        _ = Refused.With<Recused>(pairing, () => pairing.Approve(new(ActorKind.Chair, pairing.Mentee.Member), Year.Matching));
    }

    [Fact]
    public void A_pairing_is_voided_before_anybody_was_told_and_never_after_it()
    {
        var (proposed, approved, announced) = (_year.Proposed(), _year.Approved(), _year.Announced());

        Assert.Null(proposed.Void(_year.Chair, Year.Matching));
        Assert.Null(approved.Void(_year.Chair, Year.Matching));
        _ = Refused.With<WrongState>(announced, () => announced.Void(_year.Chair, Year.Announcement));
        Assert.False(proposed.IsLive);
    }

    [Fact]
    public void Nothing_is_announced_before_the_cohort_is()
    {
        var pairing = _year.Approved();

        _ = Refused.With<WrongPhase>(pairing, () => pairing.Announce(_year.Cohort, _year.Chair, Year.Matching));
    }

    [Fact]
    public void What_is_not_approved_is_not_announced()
    {
        var pairing = _year.Proposed();
        _year.Announce();

        _ = Refused.With<WrongState>(pairing, () => pairing.Announce(_year.Cohort, _year.Chair, Year.Announcement));
    }

    [Theory]
    [InlineData(AcceptancePolicy.None, SideResponse.NotAsked, SideResponse.NotAsked, PairingStatus.Confirmed)]
    [InlineData(AcceptancePolicy.Mentor, SideResponse.Pending, SideResponse.NotAsked, PairingStatus.Announced)]
    [InlineData(AcceptancePolicy.Mentee, SideResponse.NotAsked, SideResponse.Pending, PairingStatus.Announced)]
    [InlineData(AcceptancePolicy.Both, SideResponse.Pending, SideResponse.Pending, PairingStatus.Announced)]
    public void The_cohort_says_who_is_asked(AcceptancePolicy policy, SideResponse mentor, SideResponse mentee, PairingStatus status)
    {
        var pairing = new Year(new() { AcceptancePolicy = policy }).Announced();

        Assert.Equal((mentor, mentee, status), (pairing.Mentor.Response, pairing.Mentee.Response, pairing.Status));
        Assert.Equal(status is PairingStatus.Confirmed ? null : Year.Announcement.AddDays(14), pairing.RespondBy);
    }

    [Fact]
    public void Where_nobody_is_asked_it_begins_at_once_in_mid_year()
    {
        var year = new Year();
        var pairing = year.Approved();
        year.Start();

        Assert.Null(pairing.Announce(year.Cohort, year.Chair, Year.MidYear));

        Assert.Equal((PairingStatus.Active, new DateOnly(2017, 11, 15)), (pairing.Status, pairing.StartsOn!.Value));
        Assert.Equal(["Announced", "Confirmed", "Activated"], pairing.TakeEvents().Cast<PairingEvent>().Select(e => e.Type.ToString()));
    }

    [Fact]
    public void It_is_confirmed_when_everybody_who_is_asked_has_accepted()
    {
        var pairing = _year.Announced();

        Assert.Null(pairing.Accept(Role.Mentor, _year.Cohort, Actor.Clock, Year.Announcement.AddDays(1)));
        Assert.Equal(PairingStatus.Announced, pairing.Status);
        Assert.Null(pairing.Accept(Role.Mentee, _year.Cohort, Actor.Clock, Year.Announcement.AddDays(2)));

        Assert.Equal((PairingStatus.Confirmed, Year.Announcement.AddDays(2)), (pairing.Status, pairing.ConfirmedAt!.Value));
        Assert.Equal(["Accepted", "Accepted", "Confirmed"], pairing.TakeEvents().Cast<PairingEvent>().Select(e => e.Type.ToString()));
    }

    [Fact]
    public void A_side_answers_only_once_and_only_when_it_is_asked()
    {
        var pairing = _year.Announced();
        Assert.Null(pairing.Accept(Role.Mentor, _year.Cohort, Actor.Clock, Year.Announcement));
        var onlyMentor = new Year(new() { AcceptancePolicy = AcceptancePolicy.Mentor }).Announced();

        _ = Refused.With<NothingToAnswer>(pairing, () => pairing.Accept(Role.Mentor, _year.Cohort, Actor.Clock, Year.Announcement));
        _ = Refused.With<NothingToAnswer>(pairing, () => pairing.Decline(Role.Mentor, RefusalReason.NoTime, Actor.Clock, Year.Announcement));
        _ = Refused.With<NothingToAnswer>(onlyMentor, () => onlyMentor.Decline(Role.Mentee, RefusalReason.NoTime, Actor.Clock, Year.Announcement));
    }

    [Fact]
    public void Only_an_announced_pairing_waits_for_answers()
    {
        var pairing = _year.Approved();

        _ = Refused.With<WrongState>(pairing, () => pairing.Accept(Role.Mentor, _year.Cohort, Actor.Clock, Year.Announcement));
        _ = Refused.With<WrongState>(pairing, () => pairing.Decline(Role.Mentor, RefusalReason.NoTime, Actor.Clock, Year.Announcement));
        _ = Refused.With<WrongState>(pairing, () => pairing.Expire(Actor.Clock, Year.MidYear));
    }

    [Fact]
    public void The_last_moment_to_answer_is_just_before_the_deadline()
    {
        var pairing = _year.Announced();
        var deadline = pairing.RespondBy!.Value;

        _ = Refused.With<ResponseOverdue>(pairing, () => pairing.Accept(Role.Mentee, _year.Cohort, Actor.Clock, deadline));
        _ = Refused.With<WrongTime>(pairing, () => pairing.Expire(Actor.Clock, deadline.AddTicks(-1)));
        Assert.Null(pairing.Accept(Role.Mentee, _year.Cohort, Actor.Clock, deadline.AddTicks(-1)));
        Assert.Null(pairing.Expire(Actor.Clock, deadline));
    }

    [Fact]
    public void One_side_declines_with_a_reason_and_it_is_over()
    {
        var pairing = _year.Announced();

        Assert.Null(pairing.Decline(Role.Mentee, RefusalReason.NoTime, Actor.Clock, Year.Announcement.AddDays(1)));

        Assert.Equal((PairingStatus.Declined, RefusalReason.NoTime), (pairing.Status, pairing.Mentee.RefusalReason!.Value));
        var told = Assert.IsType<PairingEvent>(Assert.Single(pairing.TakeEvents()));
        Assert.Equal((PairingEventType.Declined, Role.Mentee, "NO_TIME"), (told.Type, told.Side!.Value, told.Reason));
        Assert.Equal((true, false), (pairing.LostPartner(Role.Mentor), pairing.LostPartner(Role.Mentee)));
    }

    [Fact]
    public void Who_stays_silent_is_marked_and_the_other_lost_a_partner()
    {
        var pairing = _year.Announced();
        Assert.Null(pairing.Accept(Role.Mentor, _year.Cohort, Actor.Clock, Year.Announcement));

        Assert.Null(pairing.Expire(Actor.Clock, pairing.RespondBy!.Value));

        Assert.Equal((SideResponse.Accepted, SideResponse.NoResponse), (pairing.Mentor.Response, pairing.Mentee.Response));
        Assert.Equal((true, false), (pairing.LostPartner(Role.Mentor), pairing.LostPartner(Role.Mentee)));
    }

    [Fact]
    public void An_expired_pairing_is_announced_again_once()
    {
        var pairing = _year.Announced();
        Year.Must(pairing.Expire(Actor.Clock, pairing.RespondBy!.Value));
        var again = pairing.RespondBy.Value.AddDays(1);

        Assert.Null(AnnounceAgain(pairing, again));

        Assert.Equal((PairingStatus.Announced, SideResponse.Pending, again.AddDays(14)), (pairing.Status, pairing.Mentor.Response, pairing.RespondBy.Value));
        Assert.Equal(Year.Announcement, pairing.AnnouncedAt);
        Year.Must(pairing.Expire(Actor.Clock, pairing.RespondBy.Value));
        _ = pairing.TakeEvents();
        _ = Refused.With<AnnouncedTwice>(pairing, () => AnnounceAgain(pairing, again));
    }

    [Fact]
    public void An_expired_pairing_is_not_announced_again_when_one_is_taken()
    {
        var pairing = _year.Announced();
        Year.Must(pairing.Expire(Actor.Clock, pairing.RespondBy!.Value));
        Year.Must(_year.Propose(_year.Mentor(), _year.ApplicationOf(pairing, Role.Mentee)));
        _ = pairing.TakeEvents();

        _ = Refused.With<MenteeIsPaired>(pairing, () => AnnounceAgain(pairing, Year.FormalStart));
    }

    [Fact]
    public void Only_an_expired_pairing_is_announced_again()
    {
        var pairing = _year.Announced();

        _ = Refused.With<WrongState>(pairing, () => AnnounceAgain(pairing, Year.FormalStart));
    }

    private Error? AnnounceAgain(Pairing pairing, DateTimeOffset now) => pairing.AnnounceAgain(
        _year.Cohort, _year.ApplicationOf(pairing, Role.Mentor), _year.ApplicationOf(pairing, Role.Mentee), _year.Pairings, _year.Chair, now);
}
