using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;

namespace Mentoring.Tests.Applications;

public sealed class CallWindowTests
{
    private static readonly CohortSettings Late = new() { LateMentorsUntil = new(2017, 4, 30), LateMenteesUntil = new(2017, 3, 24) };

    [Fact]
    public void An_application_is_taken_until_the_last_second_of_the_last_day_in_the_cohorts_zone()
    {
        var cohort = A.Cohort();

        Assert.Null(Start(cohort, "2017-03-17 23:59:59", Role.Mentor));
        var closed = Assert.IsType<CallClosed>(Start(cohort, "2017-03-18 00:00:00", Role.Mentor));
        Assert.Equal(A.Moment("2017-03-18 00:00"), closed.ClosedAt);
    }

    [Fact]
    public void None_is_taken_before_the_first_day_though_the_call_is_open()
    {
        var cohort = A.Cohort(CohortPhase.Draft);
        Assert.Null(cohort.OpenCall(A.Chair, A.Moment("2017-01-10 09:00")));

        Assert.Equal(new CallClosed(null), Start(cohort, "2017-01-15 23:59:59", Role.Mentee));
        Assert.Equal(new CallClosed(null), Start(cohort, "2017-01-15 23:59:59", Role.Mentee, byCommittee: true));
        Assert.Null(Start(cohort, "2017-01-16 00:00:00", Role.Mentee));
    }

    [Fact]
    public void A_call_that_the_chair_closed_early_does_not_name_a_date_to_come()
    {
        var cohort = A.Cohort();
        Assert.Null(cohort.CloseCall(A.Chair, A.Moment("2017-02-20 09:00")));

        Assert.Equal(new CallClosed(null), Start(cohort, "2017-02-20 10:00", Role.Mentee));
    }

    [Fact]
    public void Late_ones_are_taken_by_role_until_the_end_of_its_last_day()
    {
        var cohort = A.Cohort(CohortPhase.CallClosed, Late);

        Assert.Null(Start(cohort, "2017-04-30 23:59:59", Role.Mentor));
        Assert.IsType<CallClosed>(Start(cohort, "2017-05-01 00:00", Role.Mentor));
        Assert.Null(Start(cohort, "2017-03-24 23:59:59", Role.Mentee));
        Assert.IsType<CallClosed>(Start(cohort, "2017-03-25 00:00", Role.Mentee));
        Assert.IsType<CallClosed>(Start(cohort, "2017-03-25 00:00", Role.Mentor, Role.Mentee));
    }

    [Theory]
    [InlineData(CohortPhase.CallClosed, true)]
    [InlineData(CohortPhase.Active, true)]
    [InlineData(CohortPhase.Draft, false)]
    [InlineData(CohortPhase.Assessing, false)]
    [InlineData(CohortPhase.Cancelled, false)]
    public void The_committee_takes_one_from_the_call_to_the_end_of_mentoring(CohortPhase phase, bool taken) =>
        Assert.Equal(taken, Start(A.Cohort(phase), "2017-08-01 09:00", Role.Mentee, byCommittee: true) is null);

    [Fact]
    public void A_draft_lapses_when_its_roles_may_be_late_no_more()
    {
        var cohort = A.Cohort(CohortPhase.CallClosed, Late);

        Assert.Equal(A.Moment("2017-05-01 00:00"), CallWindow.EndFor(cohort, A.Content(Role.Mentor), byCommittee: false));
        Assert.Equal(A.Moment("2017-03-25 00:00"), CallWindow.EndFor(cohort, A.Content(Role.Mentor, Role.Mentee), byCommittee: false));
        Assert.Equal(A.Moment("2017-03-18 00:00"), CallWindow.EndFor(cohort, A.Content(), byCommittee: false));
        Assert.Equal(A.Moment("2017-03-18 00:00"), CallWindow.EndFor(A.Cohort(), A.Content(Role.Mentor), byCommittee: false));
    }

    private static Error? Start(Cohort cohort, string at, params Role[] roles) => Start(cohort, at, roles, byCommittee: false);

    private static Error? Start(Cohort cohort, string at, Role role, bool byCommittee) => Start(cohort, at, [role], byCommittee);

    private static Error? Start(Cohort cohort, string at, Role[] roles, bool byCommittee) =>
        Application.Start(cohort, A.Member(), A.Content(roles), byCommittee, A.Staff, A.Moment(at)).Error;
}
