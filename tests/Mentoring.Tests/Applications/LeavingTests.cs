using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;

namespace Mentoring.Tests.Applications;

public sealed class LeavingTests
{
    private readonly Cohort _cohort = A.Cohort();

    [Fact]
    public void An_application_is_withdrawn_once()
    {
        var application = A.Submitted(_cohort, Role.Mentee);

        Assert.Null(application.Withdraw(null, A.By(application.MemberId), A.DuringCall));
        Assert.Equal(ApplicationStatus.Withdrawn, application.Status);
        _ = Refusal.Of<WrongState>(application, () => application.Withdraw(null, A.By(application.MemberId), A.DuringCall));
    }

    [Fact]
    public void One_role_of_two_leaves_and_the_other_stays()
    {
        var application = A.Accepted(_cohort, Role.Mentor, Role.Mentee);
        var by = A.By(application.MemberId);

        Assert.Null(application.Withdraw(Role.Mentee, by, A.DuringCall));
        application.Follow([], by, A.DuringCall);

        Assert.Equal((ApplicationStatus.Accepted, true, false), (application.Status, application.AsMentor, application.AsMentee));
        Assert.Equal(PlacementStatus.Left, application.PlacementFor(Role.Mentee)!.Status);
        Assert.Equal(PlacementStatus.Available, application.PlacementFor(Role.Mentor)!.Status);
        _ = Refusal.Of<RoleNotAppliedFor>(application, () => application.Withdraw(Role.Mentee, by, A.DuringCall));
    }

    [Fact]
    public void With_the_only_role_that_was_accepted_the_whole_application_goes()
    {
        var application = A.Submitted(_cohort, Role.Mentor, Role.Mentee);
        Assert.Null(application.Decide(_cohort, A.Member(), [A.Accept(Role.Mentor), new(Role.Mentee, false, DeclineReason.NoCapacity)], true, A.Reviewer, A.DuringCall));

        Assert.Null(application.Withdraw(Role.Mentor, A.By(application.MemberId), A.DuringCall));

        Assert.Equal(ApplicationStatus.Withdrawn, application.Status);
    }

    [Fact]
    public void Who_was_told_that_there_is_no_place_has_left_nothing_to_withdraw()
    {
        var application = A.Accepted(_cohort, Role.Mentee);
        application.RestAt(Role.Mentee, PlacementStatus.NotPlaced);
        application.Follow([], A.Chair, A.DuringCall);

        Assert.Equal("NOT_PLACED", Refusal.Of<WrongState>(application, () => application.Withdraw(null, A.Chair, A.DuringCall)).State);
    }

    [Fact]
    public void A_draft_and_an_unanswered_request_lapse_and_nothing_else()
    {
        Assert.Null(A.Draft(_cohort, Role.Mentee).Lapse(Actor.Clock, A.DuringCall));
        var application = A.Submitted(_cohort, Role.Mentee);
        _ = Refusal.Of<WrongState>(application, () => application.Lapse(Actor.Clock, A.DuringCall));
    }

    [Fact]
    public void With_the_membership_goes_what_was_not_decided_and_not_before_and_nothing_else()
    {
        var (member, lifelong) = (A.Member(until: new(2017, 2, 1)), A.Member());
        var (waiting, accepted) = (A.Submitted(_cohort, Role.Mentee), A.Accepted(_cohort, Role.Mentee));
        var end = A.Moment("2017-02-02 00:00");

        _ = Refusal.Of<WrongTime>(waiting, () => waiting.LapseWith(member, _cohort, Actor.Clock, end.AddTicks(-1)));
        _ = Refusal.Of<WrongTime>(waiting, () => waiting.LapseWith(lifelong, _cohort, Actor.Clock, end));
        _ = Refusal.Of<WrongState>(accepted, () => accepted.LapseWith(member, _cohort, Actor.Clock, end));

        Assert.Null(waiting.LapseWith(member, _cohort, Actor.Clock, end));
        Assert.Equal(ApplicationStatus.Lapsed, waiting.Status);
        var told = Assert.IsType<ApplicationEvent>(Assert.Single(waiting.TakeEvents()));
        Assert.Equal((ApplicationEventType.Lapsed, Application.MembershipEnded), (told.Type, told.Reason));
    }
}
