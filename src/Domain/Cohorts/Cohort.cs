using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Cohorts;

/// <summary>How far a cohort has come.</summary>
public enum CohortPhase
{
    /// <summary>Being set up; known to its committee and staff.</summary>
    Draft,

    /// <summary>Applications are taken.</summary>
    CallOpen,

    /// <summary>Applications are reviewed and decided.</summary>
    CallClosed,

    /// <summary>Pairings are proposed and approved, unseen.</summary>
    Matching,

    /// <summary>Everyone knows their pairing; mentoring has not begun.</summary>
    Announced,

    /// <summary>The time of formal mentoring.</summary>
    Active,

    /// <summary>Mentoring has ended; participants assess the program.</summary>
    Assessing,

    /// <summary>Over.</summary>
    Completed,

    /// <summary>Over and put away.</summary>
    Archived,

    /// <summary>Ended before its time, for good.</summary>
    Cancelled,
}

/// <summary>One run of a program, from call to assessment.</summary>
public sealed partial class Cohort : Aggregate
{
    private readonly List<CommitteeSeat> _committee = [];

    private Cohort(CohortId id) => Id = id;

    public CohortId Id { get; private init; }
    public CohortPhase Phase { get; private set; } = CohortPhase.Draft;
    public string Name { get; private set; } = "";

    /// <summary>What is ordered and searched; see <see cref="Words.Fold"/>.</summary>
    public string FoldedName { get; private set; } = "";

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

    /// <summary>Refuses what makes no sense in a cohort that is over.</summary>
    public Error? MustGoOn() => Phase < CohortPhase.Completed ? null : WrongPhase.Of(Phase, BeforeTheEnd);

    /// <summary>Refuses to look at or take in anybody before the call, and once mentoring is over.</summary>
    public Error? MustAdmit() => Admitting.Contains(Phase) ? null : WrongPhase.Of(Phase, Admitting);

    /// <summary>The phases in which somebody may still come in.</summary>
    public static readonly CohortPhase[] Admitting =
        [CohortPhase.CallOpen, CohortPhase.CallClosed, CohortPhase.Matching, CohortPhase.Announced, CohortPhase.Active];

    private static CohortPhase[] BeforeTheEnd => [.. Enum.GetValues<CohortPhase>().Where(p => p < CohortPhase.Completed)];
}

/// <summary>A member's seat on the committee.</summary>
public sealed class CommitteeSeat
{
    internal CommitteeSeat(MemberId member) => Member = member;

    public MemberId Member { get; private init; }
    public bool IsChair { get; internal set; }
}
