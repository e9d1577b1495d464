using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;

namespace Mentoring.Domain.Applications;

/// <summary>A member's request to take part in one cohort, as mentor, mentee or both.</summary>
public sealed partial class Application : Aggregate
{
    private readonly List<Placement> _placements = [];
    private readonly List<Review> _reviews = [];

    private Application(ApplicationId id, CohortId cohortId, MemberId memberId) => (Id, CohortId, MemberId) = (id, cohortId, memberId);

    public ApplicationId Id { get; private init; }
    public CohortId CohortId { get; private init; }
    public MemberId MemberId { get; private init; }
    public ApplicationStatus Status { get; private set; } = ApplicationStatus.Draft;
    public ApplicationContent Content { get; private set; } = new();

    // Columns of their own, so that the queue can be filtered without reading forms.
    public bool AsMentor { get; private set; }
    public bool AsMentee { get; private set; }

    /// <summary>Begun by the committee on the member's behalf, which therefore sees it before it is handed in.</summary>
    public bool ByCommittee { get; private init; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Came after the close of the call.</summary>
    public bool IsLate { get; private set; }

    /// <summary>The version of the guidelines that was agreed to, and when.</summary>
    public int? AgreedToVersion { get; private set; }
    /// <inheritdoc cref="AgreedToVersion"/>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>When the applicant committed to the whole year.</summary>
    public DateTimeOffset? CommittedAt { get; private set; }

    /// <summary>What the committee asked for, while it waits for an answer.</summary>
    public string? InformationNeeded { get; private set; }

    /// <summary>The moment at which the application lapses if what was asked for has not come.</summary>
    public DateTimeOffset? InformationDueAt { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why all of it was declined.</summary>
    public DeclineReason? DeclineReason { get; private set; }

    /// <summary>What was decided on each role.</summary>
    public IReadOnlyList<RoleDecision> Decisions { get; private set; } = [];

    public IReadOnlyList<Placement> Placements => _placements;
    public IReadOnlyList<Review> Reviews => _reviews;

    public Placement? PlacementFor(Role role) => _placements.Find(p => p.Role == role);

    /// <summary>The states before a decision.</summary>
    public static readonly ApplicationStatus[] Undecided =
        [ApplicationStatus.Draft, ApplicationStatus.Submitted, ApplicationStatus.UnderReview, ApplicationStatus.InfoRequested];

    /// <summary>Whether someone waits for the committee.</summary>
    public bool WaitsForDecision => Status is ApplicationStatus.Submitted or ApplicationStatus.UnderReview or ApplicationStatus.InfoRequested;

    /// <param name="byCommittee">The committee takes it for the member: at any time before the cohort's assessment.</param>
    public static Result<Application> Start(Cohort cohort, Member member, ApplicationContent content, bool byCommittee, Actor by, DateTimeOffset now)
    {
        var application = new Application(ApplicationId.New(), cohort.Id, member.Id) { ByCommittee = byCommittee };
        if (application.Fill(cohort, member, content, byCommittee, now) is { } refusal)
            return refusal;

        application.Raise(ApplicationEventType.Started, by, now);
        return application;
    }

    /// <summary>
    /// Edited until the close, and while the committee asks for more; complete once, it stays so. A draft that lapsed is taken up
    /// again where applications are still, or again, taken: nobody may apply a second time.
    /// </summary>
    public Error? Save(Cohort cohort, Member member, ApplicationContent content, bool byCommittee, Actor by, DateTimeOffset now)
    {
        var lapsedUnseen = Status is ApplicationStatus.Lapsed && SubmittedAt is null;
        if (!lapsedUnseen && Status is not (ApplicationStatus.Draft or ApplicationStatus.Submitted or ApplicationStatus.InfoRequested))
            return WrongState.Of(Status, ApplicationStatus.Draft, ApplicationStatus.Submitted, ApplicationStatus.InfoRequested);
        if (Fill(cohort, member, content, byCommittee, now) is { } refusal)
            return refusal;

        if (lapsedUnseen)
            Status = ApplicationStatus.Draft;
        Raise(lapsedUnseen ? ApplicationEventType.Resumed : ApplicationEventType.Saved, by, now);
        return null;
    }

    private Error? Fill(Cohort cohort, Member member, ApplicationContent content, bool byCommittee, DateTimeOffset now)
    {
        if (!member.IsMemberOn(cohort.Zone.DayOf(now)))
            return new NotAMember();
        if (MustBeTaken(cohort, content, byCommittee, now) is { } closed)
            return closed;
        if (content.Check(cohort, MemberId, complete: SubmittedAt is not null) is { } problems)
            return problems;

        (Content, AsMentor, AsMentee) = (content, content.AsMentor, content.AsMentee);
        CommittedAt = content.CommitsToYear ? CommittedAt ?? now : null;
        if (!content.AgreesToGuidelines)
            (AgreedToVersion, AgreedAt) = (null, null);
        else if (AgreedToVersion != cohort.GuidelinesVersion)
            (AgreedToVersion, AgreedAt) = (cohort.GuidelinesVersion, now);
        return null;
    }

    /// <summary>What the committee asks for is taken as long as it can be decided on, all else while applications are.</summary>
    private Error? MustBeTaken(Cohort cohort, ApplicationContent content, bool byCommittee, DateTimeOffset now) =>
        Status is ApplicationStatus.InfoRequested ? cohort.MustAdmit() : CallWindow.Check(cohort, content, byCommittee, now);

    private void Raise(ApplicationEventType type, Actor by, DateTimeOffset now, Role? role = null, string? reason = null) =>
        Raise(new ApplicationEvent(type, Id, CohortId, by, now, role, reason));
}
