using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Cohorts;

public enum CohortPhase { Draft, CallOpen, CallClosed, Matching, Announced, Active, Assessing, Completed, Archived, Cancelled }

/// <summary>One run of a program, from call to assessment.</summary>
public sealed partial class Cohort : Aggregate
{
    private readonly List<CommitteeSeat> _committee = [];

    private Cohort(CohortId id) => Id = id;

    public CohortId Id { get; private init; }
    public CohortPhase Phase { get; private set; } = CohortPhase.Draft;
    public string Name { get; private set; } = "";

    /// <summary>IANA name of the zone in which the timeline's days are meant.</summary>
    public string TimeZone { get; private set; } = "";

    public Timeline Timeline { get; private set; } = new();
    public CohortSettings Settings { get; private set; } = new();

    /// <summary>What participants agree to; each change of the text is a new version, and a consent names the one it saw.</summary>
    public string? Guidelines { get; private set; }
    public int GuidelinesVersion { get; private set; }

    public string? ExpectationsOfMentors { get; private set; }
    public string? ExpectationsOfMentees { get; private set; }
    public IReadOnlyList<Choice> Topics { get; private set; } = DefaultForms.Topics;
    public IReadOnlyList<Question> MentorForm { get; private set; } = DefaultForms.Mentor;
    public IReadOnlyList<Question> MenteeForm { get; private set; } = DefaultForms.Mentee;
    public IReadOnlyList<CommitteeSeat> Committee => _committee;

    /// <summary>Why the call was opened again after its close.</summary>
    public string? ExtensionReason { get; private set; }

    /// <summary>Applications without a decision when the chair started the matching regardless.</summary>
    public IReadOnlyList<Guid> UndecidedAtMatching { get; private set; } = [];

    /// <summary>The first opening of the call; from then on the cohort is public.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? AnnouncedAt { get; private set; }

    public CohortZone Zone => CohortZone.Find(TimeZone) ?? throw new InvalidOperationException($"Unknown time zone {TimeZone}.");

    /// <summary>The moment from which an application is late.</summary>
    public DateTimeOffset? CallClosesAt => Timeline.CallClosesOn is { } day ? Zone.EndOf(day) : null;

    public MemberId? Chair => _committee.FirstOrDefault(s => s.IsChair)?.Member;

    public IReadOnlyList<Question> FormOf(Role role) => role is Role.Mentor ? MentorForm : MenteeForm;

    public static Result<Cohort> Draft(CohortPlan plan, Actor by, DateTimeOffset now)
    {
        var cohort = new Cohort(CohortId.New());
        if (cohort.Apply(plan) is { } problems)
            return problems;

        cohort.Raise(new CohortEvent(CohortEventType.Drafted, cohort.Id, by, now));
        return cohort;
    }

    /// <summary>
    /// Changes what is given in the plan. Until the call opens everything may change; afterwards no date that has passed,
    /// and neither forms nor topics, which applicants have answered.
    /// </summary>
    public Error? Update(CohortPlan plan, Actor by, DateTimeOffset now)
    {
        if (Phase is CohortPhase.Completed or CohortPhase.Archived or CohortPhase.Cancelled)
            return WrongPhase.Of(Phase, CohortPhase.Draft, CohortPhase.CallOpen, CohortPhase.CallClosed, CohortPhase.Matching, CohortPhase.Announced, CohortPhase.Active, CohortPhase.Assessing);
        if (Phase is not CohortPhase.Draft && plan.TouchesForms)
            return WrongPhase.Of(Phase, CohortPhase.Draft);
        if (Phase is not CohortPhase.Draft && plan.Timeline is { } dates && dates with { MentoringTo = null, AssessmentFrom = null, AssessmentTo = null, OrientationFrom = null, OrientationTo = null }
            != Timeline with { MentoringTo = null, AssessmentFrom = null, AssessmentTo = null, OrientationFrom = null, OrientationTo = null })
            return WrongPhase.Of(Phase, CohortPhase.Draft).At("timeline");
        if (Apply(plan) is { } problems)
            return problems;

        Raise(new CohortEvent(CohortEventType.Changed, Id, by, now));
        return null;
    }

    /// <summary>Replaces the committee: one chair, any number of members.</summary>
    public Error? Appoint(MemberId chair, IReadOnlyCollection<MemberId> members, Actor by, DateTimeOffset now)
    {
        if (Phase is CohortPhase.Archived or CohortPhase.Cancelled)
            return WrongPhase.Of(Phase, CohortPhase.Draft, CohortPhase.CallOpen);
        if (members.Count > 50)
            return new TooMany(50).At("memberIds");

        _ = _committee.RemoveAll(s => s.Member != chair && !members.Contains(s.Member));
        foreach (var member in members.Append(chair).Distinct())
        {
            if (_committee.Find(s => s.Member == member) is not { } seat)
                _committee.Add(seat = new CommitteeSeat(member));
            seat.IsChair = member == chair;
        }

        Raise(new CohortEvent(CohortEventType.CommitteeAppointed, Id, by, now));
        return null;
    }

    private Error? Apply(CohortPlan plan)
    {
        if (plan.Check(TimeZone) is { } problems)
            return problems;

        Name = plan.Name?.Trim() ?? Name;
        TimeZone = plan.TimeZone ?? TimeZone;
        Timeline = plan.Timeline ?? Timeline;
        Settings = plan.Settings ?? Settings;
        if (plan.Guidelines is { } text && text != Guidelines)
            (Guidelines, GuidelinesVersion) = (text, GuidelinesVersion + 1);
        ExpectationsOfMentors = plan.ExpectationsOfMentors ?? ExpectationsOfMentors;
        ExpectationsOfMentees = plan.ExpectationsOfMentees ?? ExpectationsOfMentees;
        Topics = plan.Topics ?? Topics;
        MentorForm = plan.MentorForm ?? MentorForm;
        MenteeForm = plan.MenteeForm ?? MenteeForm;
        return null;
    }
}

/// <summary>A member's seat on the committee.</summary>
public sealed class CommitteeSeat
{
    internal CommitteeSeat(MemberId member) => Member = member;

    public MemberId Member { get; private init; }
    public bool IsChair { get; internal set; }
}
