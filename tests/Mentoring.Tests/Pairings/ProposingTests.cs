using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;

namespace Mentoring.Tests.Pairings;

public sealed class ProposingTests
{
    private readonly Year _year = new();

    [Fact]
    public void A_proposal_is_for_the_year_of_its_cohort_and_tells_the_committee_alone()
    {
        var pairing = Year.Must(_year.Propose(_year.Mentor(), _year.Mentee()));

        Assert.Equal(PairingStatus.Proposed, pairing.Status);
        Assert.Equal((new DateOnly(2017, 6, 1), new DateOnly(2018, 4, 30)), (pairing.StartsOn!.Value, pairing.EndsOn!.Value));
        var told = Assert.IsType<PairingEvent>(Assert.Single(pairing.TakeEvents()));
        Assert.Equal(PairingEventType.Proposed, told.Type);
        Assert.Contains(told.Type, PairingEvent.Silent);
        Assert.False(pairing.IsAnnounced);
    }

    [Fact]
    public void Nobody_mentors_themselves()
    {
        var both = _year.Both();

        Assert.IsType<SamePerson>(_year.Propose(both, both).Error);
    }

    [Fact]
    public void Both_are_of_the_same_cohort()
    {
        Assert.IsType<OtherCohort>(_year.Propose(_year.Mentor(), new Year().Mentee()).Error);
    }

    [Fact]
    public void Pairings_are_proposed_from_the_matching_until_the_formal_end()
    {
        var (mentor, mentee) = (_year.Mentor(), _year.Mentee());
        _year.Finish();

        Assert.IsType<WrongPhase>(_year.Propose(mentor, mentee).Error);
    }

    [Fact]
    public void A_mentor_takes_as_many_mentees_as_there_are_seats()
    {
        var mentor = _year.Mentor(seats: 2);
        Assert.True(_year.Propose(mentor, _year.Mentee()).Ok);
        Assert.True(_year.Propose(mentor, _year.Mentee()).Ok);

        var refusal = Assert.IsType<MentorIsFull>(_year.Propose(mentor, _year.Mentee()).Error);

        Assert.Equal((2, "mentorId"), (refusal.Capacity, Assert.Single(refusal.Path)));
    }

    [Fact]
    public void A_mentee_has_one_live_pairing()
    {
        var mentee = _year.Mentee();
        Assert.True(_year.Propose(_year.Mentor(), mentee).Ok);

        Assert.IsType<MenteeIsPaired>(_year.Propose(_year.Mentor(), mentee).Error);
    }

    [Fact]
    public void Everything_that_speaks_against_a_proposal_is_told_at_once()
    {
        var (mentor, mentee) = (_year.Mentor(), _year.Mentee());
        Assert.True(_year.Propose(mentor, _year.Mentee()).Ok);
        Assert.True(_year.Propose(_year.Mentor(), mentee).Ok);

        Assert.Equal(["MENTOR_IS_FULL", "MENTEE_IS_PAIRED"], _year.Propose(mentor, mentee).Error!.All.Select(e => e.Code));
    }

    [Fact]
    public void Who_was_not_accepted_in_a_role_is_not_available_in_it()
    {
        var refusal = Assert.IsType<NotAvailable>(_year.Propose(_year.Mentee(), _year.Mentee()).Error);

        Assert.Equal(Role.Mentor, refusal.Role);
    }

    [Fact]
    public void Who_left_is_not_available()
    {
        var mentee = _year.Mentee();
        mentee.RestAt(Role.Mentee, PlacementStatus.Left);
        mentee.Follow([], _year.Chair, Year.Matching);

        Assert.IsType<NotAvailable>(_year.Propose(_year.Mentor(), mentee).Error);
    }

    [Fact]
    public void Who_asked_not_to_be_paired_with_somebody_never_is()
    {
        var mentor = _year.Mentor();
        var mentee = _year.Mentee();

        Assert.IsType<PairIsExcluded>(_year.Propose(mentor, _year.Mentee(notWith: mentor.MemberId)).Error);
        Assert.IsType<PairIsExcluded>(_year.Propose(_year.Mentor(notWith: mentee.MemberId), mentee).Error);
    }

    [Theory]
    [InlineData(Role.Mentor)]
    [InlineData(Role.Mentee)]
    public void Two_of_whom_one_said_not_again_are_never_paired_again(Role side)
    {
        var ended = _year.Ended(EndReason.Mismatch, side, pairAgain: false);

        Assert.IsType<PairIsExcluded>(_year.Propose(_year.ApplicationOf(ended, Role.Mentor), _year.ApplicationOf(ended, Role.Mentee)).Error);
    }

    [Fact]
    public void Two_do_not_mentor_each_other()
    {
        var (one, other) = (_year.Both(), _year.Both());
        Assert.True(_year.Propose(one, other).Ok);

        Assert.IsType<MutualMentoring>(_year.Propose(other, one).Error);
    }

    [Fact]
    public void A_committee_member_proposes_nobody_to_themselves()
    {
        var mentor = _year.Mentor();

        Assert.IsType<Recused>(_year.Propose(mentor, _year.Mentee(), by: new(ActorKind.Committee, mentor.MemberId)).Error);
    }

    [Fact]
    public void A_new_pairing_takes_the_place_of_an_ended_one_which_stays()
    {
        var ended = _year.Ended();

        var rematch = Year.Must(_year.Propose(_year.Mentor(), _year.ApplicationOf(ended, Role.Mentee), ended));

        Assert.Equal(ended.Id, rematch.Replaces);
        Assert.Equal(PairingStatus.EndedEarly, ended.Status);
    }

    [Fact]
    public void Neither_a_live_pairing_nor_one_of_others_nor_one_that_nobody_knew_of_is_replaced()
    {
        var voided = _year.Proposed();
        Year.Must(voided.Void(_year.Chair, Year.Matching));
        var (live, ended) = (_year.Active(), _year.Ended());

        Assert.IsType<NotReplaceable>(_year.Propose(_year.Mentor(), _year.ApplicationOf(live, Role.Mentee), live).Error);
        Assert.IsType<NotReplaceable>(_year.Propose(_year.Mentor(), _year.Mentee(), ended).Error);
        Assert.IsType<NotReplaceable>(_year.Propose(_year.Mentor(), _year.ApplicationOf(voided, Role.Mentee), voided).Error);
    }

    [Fact]
    public void Where_a_mentee_may_have_two_mentors_they_are_two_and_different()
    {
        var year = new Year(new() { MaxMentorsPerMentee = 2 });
        var (mentee, mentor) = (year.Mentee(), year.Mentor(seats: 2));
        Assert.True(year.Propose(mentor, mentee).Ok);

        Assert.IsType<MenteeIsPaired>(year.Propose(mentor, mentee).Error);
        Assert.True(year.Propose(year.Mentor(), mentee).Ok);
        Assert.IsType<MenteeIsPaired>(year.Propose(year.Mentor(), mentee).Error);
    }

    [Fact]
    public void Where_the_cohort_allows_it_two_mentor_each_other()
    {
        var year = new Year(new() { MutualMentoring = true });
        var (one, other) = (year.Both(), year.Both());
        Assert.True(year.Propose(one, other).Ok);

        Assert.True(year.Propose(other, one).Ok);
    }
}
