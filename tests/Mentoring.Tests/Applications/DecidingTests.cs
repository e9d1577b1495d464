using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;

namespace Mentoring.Tests.Applications;

public sealed class DecidingTests
{
    private readonly Cohort _cohort = A.Cohort();

    [Fact]
    public void A_review_takes_the_application_under_review_and_a_second_one_replaces_it()
    {
        var application = A.Submitted(_cohort, Role.Mentee);

        Assert.Null(application.AddReview(A.ReviewerId, 3, null, A.Reviewer, A.DuringCall));
        Assert.Null(application.AddReview(A.ReviewerId, 4, "Better than I thought", A.Reviewer, A.DuringCall));

        Assert.Equal(ApplicationStatus.UnderReview, application.Status);
        Assert.Equal(4, Assert.Single(application.Reviews).Score);
    }

    [Theory]
    [InlineData(0, null, "OUT_OF_RANGE score")]
    [InlineData(6, null, "OUT_OF_RANGE score")]
    [InlineData(null, " ", "MISSING score")]
    [InlineData(null, "\0", "WRONG_KIND note")]
    public void A_review_says_something(int? score, string? note, string refusal)
    {
        var application = A.Submitted(_cohort, Role.Mentee);

        Assert.Equal([refusal], application.AddReview(A.ReviewerId, score, note, A.Reviewer, A.DuringCall).Lines());
    }

    [Fact]
    public void Who_is_recused_neither_scores_nor_asks_nor_decides_and_what_they_scored_is_dropped()
    {
        var application = A.Submitted(_cohort, Role.Mentee);
        Assert.Null(application.AddReview(A.ReviewerId, 5, "My cousin", A.Reviewer, A.DuringCall));
        Assert.Null(application.Recuse(A.ReviewerId, A.Reviewer, A.DuringCall));

        Assert.Null(Assert.Single(application.Reviews).Score);
        _ = Refusal.Of<Recused>(application, () => application.AddReview(A.ReviewerId, 5, null, A.Reviewer, A.DuringCall));
        _ = Refusal.Of<Recused>(application, () => application.RequestInformation(_cohort, "More", A.Reviewer, A.DuringCall));
        _ = Refusal.Of<Recused>(application, () => application.Decide(_cohort, A.Member(), [A.Accept(Role.Mentee)], true, A.Reviewer, A.DuringCall));
        _ = Refusal.Of<Recused>(application, () => application.Recuse(A.ReviewerId, A.Reviewer, A.DuringCall));
    }

    [Fact]
    public void A_chair_who_applies_does_not_decide_on_it()
    {
        var application = A.Submitted(_cohort, Role.Mentor);
        Actor self = new(ActorKind.Chair, application.MemberId);

        _ = Refusal.Of<Recused>(application, () => application.Decide(_cohort, A.Member(), [A.Accept(Role.Mentor)], true, self, A.DuringCall));

        Assert.Null(application.Decide(_cohort, A.Member(), [new(Role.Mentor, false, DeclineReason.NotEligible)], true, A.Reviewer, A.DuringCall));
        _ = Refusal.Of<Recused>(application, () => application.Appeal(_cohort, self, A.DuringCall));
    }

    [Fact]
    public void What_the_committee_asked_for_brings_it_back_under_review_also_after_the_close()
    {
        var member = A.Member();
        var application = Application.Start(_cohort, member, A.Content(Role.Mentee), false, A.By(member.Id), A.DuringCall).Value!;
        Assert.Null(application.Submit(_cohort, member, false, A.By(member.Id), A.DuringCall));
        var (asked, answered) = (A.Moment("2017-03-20 09:00"), A.Moment("2017-03-25 09:00"));

        Assert.Equal(["MISSING message"], Refusal.Of<Missing>(application, () => application.RequestInformation(_cohort, "", A.Reviewer, asked)).Lines());
        Assert.Null(application.RequestInformation(_cohort, "Which library?", A.Reviewer, asked));
        Assert.Null(application.Save(_cohort, A.Member(), application.Content with { TopicsWanted = ["acquisitions"] }, false, A.By(member.Id), answered));
        Assert.Null(application.Submit(_cohort, member, false, A.By(member.Id), answered));

        Assert.Equal((ApplicationStatus.UnderReview, null, null), (application.Status, application.InformationNeeded, application.InformationDueAt));
        Assert.Equal((A.DuringCall, false), (application.SubmittedAt, application.IsLate));
    }

    [Fact]
    public void A_request_that_is_not_answered_in_time_lapses_and_not_before()
    {
        var application = A.Submitted(_cohort, Role.Mentee);
        Assert.Null(application.RequestInformation(_cohort, "Which library?", A.Reviewer, A.DuringCall));

        _ = Refusal.Of<WrongTime>(application, () => application.Lapse(Actor.Clock, A.DuringCall.AddDays(14).AddTicks(-1)));
        Assert.Null(application.Lapse(Actor.Clock, A.DuringCall.AddDays(14)));
        _ = Refusal.Of<WrongState>(application, () => application.Save(_cohort, A.Member(), application.Content, false, A.Chair, A.DuringCall));
    }

    [Fact]
    public void One_role_of_two_is_accepted_and_the_other_declined_with_its_reason()
    {
        var application = A.Submitted(_cohort, A.Content(Role.Mentor, Role.Mentee) with { Seats = 2 });

        Assert.Null(application.Decide(_cohort, A.Member(), [A.Accept(Role.Mentor), new(Role.Mentee, false, DeclineReason.OtherRoleChosen)], true, A.Reviewer, A.DuringCall));

        Assert.Equal((ApplicationStatus.Accepted, null), (application.Status, application.DeclineReason));
        var placement = Assert.Single(application.Placements);
        Assert.Equal((Role.Mentor, 2, PlacementStatus.Available), (placement.Role, placement.Seats, placement.PublicStatus));
    }

    [Fact]
    public void Each_role_is_decided_once_and_no_other_and_declining_needs_a_reason()
    {
        var application = A.Submitted(_cohort, Role.Mentor, Role.Mentee);

        Assert.Equal(["MISSING decisions"], Decide(A.Accept(Role.Mentor)));
        Assert.Equal(["MISSING decisions"], Decide(A.Accept(Role.Mentor), A.Accept(Role.Mentee), A.Accept(Role.Mentee)));
        Assert.Equal(["REASON_NEEDED decisions.1.reason"], Decide(A.Accept(Role.Mentor), new(Role.Mentee, false, null)));
        application = A.Submitted(_cohort, Role.Mentor);
        Assert.Equal(["ROLE_NOT_APPLIED_FOR decisions.1.role"], Decide(A.Accept(Role.Mentor), A.Accept(Role.Mentee)));

        string[] Decide(params RoleDecision[] decisions)
        {
            var refusal = application.Decide(_cohort, A.Member(), decisions, true, A.Reviewer, A.DuringCall);
            Assert.Equal(ApplicationStatus.Submitted, application.Status);
            return refusal.Lines();
        }
    }

    [Fact]
    public void A_declined_application_is_looked_at_again_on_appeal()
    {
        var application = A.Submitted(_cohort, Role.Mentee);
        _ = Refusal.Of<WrongState>(application, () => application.Appeal(_cohort, A.Chair, A.DuringCall));
        Assert.Null(application.Decide(_cohort, A.Member(), [new(Role.Mentee, false, DeclineReason.NoCapacity)], true, A.Reviewer, A.DuringCall));
        Assert.Equal((ApplicationStatus.Declined, DeclineReason.NoCapacity), (application.Status, application.DeclineReason));

        Assert.Null(application.Appeal(_cohort, A.Chair, A.DuringCall));

        Assert.Equal((ApplicationStatus.UnderReview, null), (application.Status, application.DeclineReason));
        Assert.Null(application.Decide(_cohort, A.Member(), [A.Accept(Role.Mentee)], true, A.Reviewer, A.DuringCall));
    }

    [Theory]
    [InlineData(Role.Mentee, true, PlacementStatus.Available)]
    [InlineData(Role.Mentee, false, PlacementStatus.Waitlisted)]
    [InlineData(Role.Mentor, false, PlacementStatus.Available)]
    public void Who_is_late_waits_unless_a_mentor_is_free_and_late_mentors_are_welcome(Role role, bool aMentorIsFree, PlacementStatus status)
    {
        var late = A.Submitted(A.Cohort(CohortPhase.CallClosed), A.Content(role), at: A.Moment("2017-03-18 00:00"));

        Assert.Null(late.Decide(_cohort, A.Member(), [A.Accept(role)], aMentorIsFree, A.Reviewer, A.Moment("2017-03-20 09:00")));

        Assert.True(late.IsLate);
        Assert.Equal(status, late.PlacementFor(role)!.Status);
    }

    [Theory]
    [InlineData(Role.Mentee, true, false, PlacementStatus.Available)]
    [InlineData(Role.Mentee, false, true, PlacementStatus.Waitlisted)]
    [InlineData(Role.Mentee, false, false, PlacementStatus.NotPlaced)]
    [InlineData(Role.Mentor, false, false, PlacementStatus.Available)]
    public void Who_is_accepted_after_the_announcement_is_treated_as_those_without_a_pairing_were(Role role, bool aMentorIsFree, bool waitlistOpen, PlacementStatus status)
    {
        var announced = A.Cohort(CohortPhase.Announced, new() { WaitlistOpen = waitlistOpen });
        var application = A.Submitted(_cohort, role);

        Assert.Null(application.Decide(announced, A.Member(), [A.Accept(role)], aMentorIsFree, A.Reviewer, A.Moment("2017-05-20 09:00")));

        Assert.False(application.IsLate);
        Assert.Equal((status, status), (application.PlacementFor(role)!.Status, application.PlacementFor(role)!.PublicStatus));
    }

    [Fact]
    public void Nobody_is_accepted_who_is_no_member_that_day()
    {
        var (application, member) = (A.Submitted(_cohort, Role.Mentee), A.Member(until: new(2017, 2, 1)));

        _ = Refusal.Of<NotAMember>(application, () => application.Decide(_cohort, member, [A.Accept(Role.Mentee)], true, A.Reviewer, A.Moment("2017-02-02 00:00")));
        Assert.Null(application.Decide(_cohort, member, [A.Accept(Role.Mentee)], true, A.Reviewer, A.Moment("2017-02-01 23:59:59")));
    }

    [Fact]
    public void Once_mentoring_is_over_nothing_is_decided_asked_or_looked_at_again()
    {
        var (over, waiting, declined) = (A.Cohort(CohortPhase.Assessing), A.Submitted(_cohort, Role.Mentee), A.Submitted(_cohort, Role.Mentee));
        Assert.Null(declined.Decide(_cohort, A.Member(), [new(Role.Mentee, false, DeclineReason.NoCapacity)], true, A.Reviewer, A.DuringCall));
        var late = A.Moment("2018-05-01 09:00");

        _ = Refusal.Of<WrongPhase>(waiting, () => waiting.Decide(over, A.Member(), [A.Accept(Role.Mentee)], true, A.Reviewer, late));
        _ = Refusal.Of<WrongPhase>(waiting, () => waiting.RequestInformation(over, "More", A.Reviewer, late));
        _ = Refusal.Of<WrongPhase>(declined, () => declined.Appeal(over, A.Chair, late));
    }
}
