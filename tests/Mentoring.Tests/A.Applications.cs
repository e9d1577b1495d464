using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Members;

namespace Mentoring.Tests;

internal static partial class A
{
    private static int _members;

    public static readonly MemberId ReviewerId = MemberId.New();
    public static readonly Actor Reviewer = new(ActorKind.Committee, ReviewerId);

    /// <summary>Noon on a day in the middle of the call.</summary>
    public static DateTimeOffset DuringCall => Moment("2017-02-01 12:00");

    public static Member Member(DateOnly? until = null)
    {
        var number = Interlocked.Increment(ref _members);
        MemberDetails details = new() { Name = $"Member {number}", Email = $"member{number}@example.org", MembershipEndsOn = until };
        return Domain.Members.Member.Register($"M{number}", details, Staff, Moment("2017-01-02 09:00")).Value!;
    }

    /// <summary>Everything that the default forms ask of these roles.</summary>
    public static ApplicationContent Content(params Role[] roles) => new()
    {
        AsMentor = roles.Contains(Role.Mentor),
        AsMentee = roles.Contains(Role.Mentee),
        TopicsOffered = roles.Contains(Role.Mentor) ? ["acquisitions"] : [],
        TopicsWanted = roles.Contains(Role.Mentee) ? ["careerDevelopment"] : [],
        MentorAnswers = roles.Contains(Role.Mentor) ? [.. Common, Text("give")] : [],
        MenteeAnswers = roles.Contains(Role.Mentee) ? [.. Common, Text("learn"), new() { Question = "aims", Choices = ["jobAssistance"] }] : [],
        AgreesToGuidelines = true,
        CommitsToYear = true,
    };

    public static Application Draft(Cohort cohort, params Role[] roles) => Draft(cohort, Content(roles));

    public static Application Draft(Cohort cohort, ApplicationContent content)
    {
        var member = Member();
        return Application.Start(cohort, member, content, byCommittee: false, By(member.Id), DuringCall).Value!;
    }

    public static Application Submitted(Cohort cohort, params Role[] roles) => Submitted(cohort, Content(roles));

    public static Application Submitted(Cohort cohort, ApplicationContent content, DateTimeOffset? at = null)
    {
        var member = Member();
        var application = Application.Start(cohort, member, content, byCommittee: at is not null, By(member.Id), at ?? DuringCall).Value!;
        Assert.Null(application.Submit(cohort, member, byCommittee: at is not null, By(member.Id), at ?? DuringCall));
        _ = application.TakeEvents();
        return application;
    }

    public static Application Accepted(Cohort cohort, params Role[] roles) => Accepted(cohort, Content(roles));

    public static Application Accepted(Cohort cohort, ApplicationContent content)
    {
        var application = Submitted(cohort, content);
        Assert.Null(application.Decide(cohort, Member(), [.. content.Roles.Select(Accept)], aMentorIsFree: true, Reviewer, Moment("2017-03-01 09:00")));
        _ = application.TakeEvents();
        return application;
    }

    public static Actor By(MemberId member) => new(ActorKind.Member, member);

    public static RoleDecision Accept(Role role) => new(role, true, null);

    public static Answer Text(string question, string text = "Something") => new() { Question = question, Text = text };

    private static Answer[] Common =>
        [Text("jobTitle"), Text("employer"), new() { Question = "years", Number = 7 }, Text("why")];
}
