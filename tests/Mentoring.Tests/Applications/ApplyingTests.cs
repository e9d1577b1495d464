using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;

namespace Mentoring.Tests.Applications;

public sealed class ApplyingTests
{
    [Fact]
    public void A_draft_may_be_incomplete_and_a_submission_is_refused_with_every_problem_at_once()
    {
        var (cohort, member) = (A.Cohort(), A.Member());
        var application = Application.Start(cohort, member, new() { AsMentor = true }, false, A.By(member.Id), A.DuringCall).Value!;

        var refusal = Refusal.Of<Problems>(application, () => application.Submit(cohort, member, false, A.By(member.Id), A.DuringCall));

        Assert.Equal(
            [
                "MISSING topicsOffered", "MISSING mentorAnswers.jobTitle", "MISSING mentorAnswers.employer", "MISSING mentorAnswers.years",
                "MISSING mentorAnswers.give", "MISSING mentorAnswers.why", "MISSING agreesToGuidelines", "MISSING commitsToYear",
            ],
            refusal.Lines());
    }

    [Fact]
    public void Both_roles_are_asked_for_what_each_needs()
    {
        var application = A.Submitted(A.Cohort(), Role.Mentor, Role.Mentee);

        Assert.Equal((ApplicationStatus.Submitted, true, true, false), (application.Status, application.AsMentor, application.AsMentee, application.IsLate));
    }

    [Fact]
    public void What_does_not_fit_is_refused_also_in_a_draft()
    {
        var application = A.Draft(A.Cohort(), Role.Mentor);
        var content = A.Content(Role.Mentor) with
        {
            Seats = 4,
            TopicsOffered = ["acquisitions", "alchemy", "acquisitions"],
            Preferred = [new("Ben", []), new("Ben", []), new("", [])],
            NotWith = [new("Me", [application.MemberId.Value]), new("A namesake", [application.MemberId.Value, Guid.NewGuid()])],
        };

        var refusal = Refusal.Of<Problems>(application, () => application.Save(A.Cohort(), A.Member(), content, false, A.Chair, A.DuringCall));

        Assert.Equal(
            ["OUT_OF_RANGE seats", "NOT_OFFERED topicsOffered.1", "DUPLICATE topicsOffered.2", "DUPLICATE preferred.1", "MISSING preferred.2", "NOT_OFFERED notWith.0"],
            refusal.Lines());
    }

    [Fact]
    public void A_cohort_without_topics_asks_for_none()
    {
        var cohort = A.Cohort(CohortPhase.Draft);
        Assert.Null(cohort.Update(new() { Topics = [] }, A.Chair, A.DuringCall));
        Assert.Null(cohort.OpenCall(A.Chair, A.DuringCall));

        Assert.Equal(ApplicationStatus.Submitted, A.Submitted(cohort, A.Content(Role.Mentor) with { TopicsOffered = [] }).Status);
    }

    [Fact]
    public void What_was_handed_in_stays_complete_when_it_is_edited()
    {
        var cohort = A.Cohort();
        var application = A.Submitted(cohort, Role.Mentee);
        var by = A.By(application.MemberId);

        Assert.Equal(["MISSING commitsToYear"], Refusal.Of<Missing>(
            application, () => application.Save(cohort, A.Member(), application.Content with { CommitsToYear = false }, false, by, A.DuringCall)).Lines());
        Assert.Null(application.Save(cohort, A.Member(), application.Content with { TopicsWanted = ["acquisitions"] }, false, by, A.DuringCall));
        Assert.IsType<CallClosed>(Refusal.Of<CallClosed>(
            application, () => application.Save(cohort, A.Member(), application.Content, false, by, A.Moment("2017-03-18 00:00"))));
    }

    [Fact]
    public void It_is_handed_in_once()
    {
        var (cohort, member) = (A.Cohort(), A.Member());
        var application = A.Submitted(cohort, Role.Mentee);

        Assert.Equal("SUBMITTED", Refusal.Of<WrongState>(application, () => application.Submit(cohort, member, false, A.By(member.Id), A.DuringCall)).State);
    }

    [Fact]
    public void Only_members_apply_and_they_still_are_when_they_hand_it_in()
    {
        var (cohort, member) = (A.Cohort(), A.Member(until: new(2017, 2, 1)));

        Assert.IsType<NotAMember>(Application.Start(cohort, member, A.Content(Role.Mentee), false, A.By(member.Id), A.Moment("2017-02-02 00:00")).Error);

        var application = Application.Start(cohort, member, A.Content(Role.Mentee), false, A.By(member.Id), A.Moment("2017-02-01 23:59:59")).Value!;
        _ = Refusal.Of<NotAMember>(application, () => application.Submit(cohort, member, false, A.By(member.Id), A.Moment("2017-02-02 00:00")));
    }

    [Fact]
    public void A_consent_names_the_version_of_the_guidelines_that_it_saw()
    {
        var (cohort, member) = (A.Cohort(), A.Member());
        var by = A.By(member.Id);
        var application = Application.Start(cohort, member, A.Content(Role.Mentee), false, by, A.DuringCall).Value!;
        Assert.Null(cohort.Update(new() { Guidelines = "Stricter." }, A.Chair, A.DuringCall));

        Assert.Equal(1, application.AgreedToVersion);
        Assert.Equal(2, Refusal.Of<GuidelinesChanged>(application, () => application.Submit(cohort, member, false, by, A.DuringCall)).Version);

        Assert.Null(application.Save(cohort, A.Member(), application.Content, false, by, A.DuringCall));
        Assert.Null(application.Submit(cohort, member, false, by, A.DuringCall));
        Assert.Equal((2, A.DuringCall), (application.AgreedToVersion, application.AgreedAt));
    }

    [Fact]
    public void A_draft_that_lapsed_is_taken_up_again_in_an_extended_call()
    {
        var cohort = A.Cohort(CohortPhase.CallClosed);
        var application = A.Draft(A.Cohort(), Role.Mentee);
        var by = A.By(application.MemberId);
        Assert.Null(application.Lapse(Actor.Clock, A.Moment("2017-03-18 00:00")));
        _ = Refusal.Of<CallClosed>(application, () => application.Save(cohort, A.Member(), application.Content, false, by, A.Moment("2017-03-20 09:00")));

        Assert.Null(cohort.ExtendCall(new(2017, 4, 1), "More mentors", A.Chair, A.Moment("2017-03-20 09:00")));
        Assert.Null(application.Save(cohort, A.Member(), application.Content, false, by, A.Moment("2017-03-20 10:00")));

        Assert.Equal(ApplicationStatus.Draft, application.Status);
        Assert.Equal(ApplicationEventType.Resumed, Assert.IsType<ApplicationEvent>(Assert.Single(application.TakeEvents())).Type);
    }
}
