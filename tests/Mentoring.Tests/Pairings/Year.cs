using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Members;
using Mentoring.Domain.Pairings;

namespace Mentoring.Tests.Pairings;

/// <summary>A cohort with the origin's dates, in Chicago, with its people; new it is in matching, and a test moves it on.</summary>
internal sealed class Year
{
    public static readonly DateTimeOffset Matching = At(2017, 4, 10);
    public static readonly DateTimeOffset Announcement = At(2017, 5, 12, 9);
    public static readonly DateTimeOffset FormalStart = At(2017, 6, 1);
    public static readonly DateTimeOffset MidYear = At(2017, 11, 15, 9);
    public static readonly DateTimeOffset FormalEnd = At(2018, 5, 1);

    public static readonly Actor Staff = new(ActorKind.Staff, null);

    public Year(CohortSettings? settings = null)
    {
        Chair = new(ActorKind.Chair, Person().Id);
        Liaison = Person().Id;
        Cohort = Must(Cohort.Draft(Plan(settings ?? new()), Staff, At(2017, 1, 2)));
        Must(Cohort.Appoint(Chair.Member!.Value, [Liaison], Staff, At(2017, 1, 2)));
        Must(Cohort.OpenCall(Chair, At(2017, 1, 16)));
        Must(Cohort.CloseCall(Actor.Clock, At(2017, 3, 18)));
        Must(Cohort.StartMatching([], false, Chair, Matching));
    }

    public Cohort Cohort { get; }
    public Actor Chair { get; }
    public MemberId Liaison { get; }
    public List<Member> Members { get; } = [];
    public List<Pairing> Pairings { get; } = [];
    public List<Application> People { get; } = [];

    public static DateTimeOffset At(int year, int month, int day, int hour = 0, int minute = 0, int second = 0) =>
        CohortZone.Find("America/Chicago")!.StartOf(new(year, month, day)).AddHours(hour).AddMinutes(minute).AddSeconds(second);

    public Application Mentor(int seats = 1, MemberId? notWith = null) => Accepted(new() { AsMentor = true, Seats = seats, NotWith = Names(notWith) });

    public Application Mentee(MemberId? notWith = null) => Accepted(new() { AsMentee = true, NotWith = Names(notWith) });

    public Application Both() => Accepted(new() { AsMentor = true, AsMentee = true });

    public Result<Pairing> Propose(Application mentor, Application mentee, Pairing? replaced = null, Actor? by = null)
    {
        var proposed = Pairing.Propose(Cohort, mentor, mentee, Pairings, replaced, by ?? Chair, Matching);
        if (proposed.Ok)
            Pairings.Add(proposed.Value);
        return proposed;
    }

    /// <summary>A new mentor and a new mentee, proposed to each other; its events are taken.</summary>
    public Pairing Proposed() => Quiet(Must(Propose(Mentor(), Mentee())));

    public Pairing Approved()
    {
        var pairing = Proposed();
        Must(pairing.Approve(Chair, Matching));
        return Quiet(pairing);
    }

    /// <summary>Announced with the cohort, which goes on to its announcement where it has not.</summary>
    public Pairing Announced()
    {
        var pairing = Approved();
        Announce();
        Must(pairing.Announce(Cohort, Chair, Announcement));
        return Quiet(pairing);
    }

    public Pairing Active()
    {
        var pairing = Announced();
        Start();
        pairing.StartWhenReady(Cohort, Actor.Clock, FormalStart);
        return Quiet(pairing);
    }

    public Pairing Ended(EndReason reason = EndReason.Time, Role? side = Role.Mentor, bool? pairAgain = null)
    {
        var pairing = Active();
        Must(pairing.End(reason, side, pairAgain, null, Chair, MidYear));
        return Quiet(pairing);
    }

    public void Announce()
    {
        if (Cohort.Phase is CohortPhase.Matching)
            Must(Cohort.Announce(0, Chair, Announcement));
    }

    public void Start()
    {
        Announce();
        if (Cohort.Phase is CohortPhase.Announced)
            Must(Cohort.StartMentoring(Actor.Clock, FormalStart));
    }

    public void Finish()
    {
        Start();
        Must(Cohort.StartAssessing(Actor.Clock, FormalEnd));
    }

    public Application ApplicationOf(Pairing pairing, Role side) => People.Single(a => a.Id == pairing[side].Application);

    public static T Must<T>(Result<T> result) => result.Ok ? result.Value : throw new InvalidOperationException(result.Error.Message);

    public static void Must(Error? refusal)
    {
        if (refusal is not null)
            throw new InvalidOperationException(string.Join(' ', refusal.All.Select(e => e.Message)));
    }

    private static Pairing Quiet(Pairing pairing)
    {
        _ = pairing.TakeEvents();
        return pairing;
    }

    private Member Person()
    {
        var number = $"{Members.Count + 1}";
        Members.Add(Must(Member.Register(number, new() { Name = $"Person {number}", Email = $"person.{number}@example.org" }, Staff, At(2017, 1, 1))));
        return Members[^1];
    }

    private Application Accepted(ApplicationContent content)
    {
        var member = Person();
        var full = content with { TopicsOffered = ["metadata"], TopicsWanted = ["metadata"], AgreesToGuidelines = true, CommitsToYear = true };
        var application = Must(Application.Start(Cohort, member, full, byCommittee: true, Staff, Matching));
        Must(application.Submit(Cohort, member, byCommittee: true, Staff, Matching));
        Must(application.Decide(Cohort, member, [.. content.Roles.Select(role => new RoleDecision(role, true, null))], aMentorIsFree: true, Chair, Matching));
        People.Add(application);
        return application;
    }

    private static NamedPerson[] Names(MemberId? person) => person is { } known ? [new("Somebody else", [known.Value])] : [];

    private static CohortPlan Plan(CohortSettings settings) => new()
    {
        Name = "2017-2018",
        TimeZone = "America/Chicago",
        Settings = settings,
        Guidelines = "Members only.",
        Topics = [new Choice("metadata", "Cataloging and metadata")],
        MentorForm = [Why],
        MenteeForm = [Why],
        Timeline = new()
        {
            CallOpensOn = new(2017, 1, 16),
            CallClosesOn = new(2017, 3, 17),
            AnnouncedOn = new(2017, 5, 12),
            OrientationFrom = new(2017, 5, 22),
            OrientationTo = new(2017, 5, 26),
            MentoringFrom = new(2017, 6, 1),
            MentoringTo = new(2018, 4, 30),
            AssessmentFrom = new(2018, 5, 1),
            AssessmentTo = new(2018, 5, 31),
        },
    };

    private static readonly Question Why = new() { Key = "why", Text = "Why do you apply?", Kind = QuestionKind.LongText };
}
