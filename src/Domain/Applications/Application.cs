using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;

namespace Mentoring.Domain.Applications;

public enum ApplicationStatus { Draft, Submitted, UnderReview, InfoRequested, Accepted, Declined, Withdrawn, Lapsed }

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

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Came after the close of the call.</summary>
    public bool IsLate { get; private set; }

    /// <summary>The version of the guidelines that was agreed to, and when.</summary>
    public int? AgreedToVersion { get; private set; }
    /// <inheritdoc cref="AgreedToVersion"/>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>What the committee asked for, while it waits for an answer.</summary>
    public string? InformationNeeded { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why all of it was declined.</summary>
    public DeclineReason? DeclineReason { get; private set; }

    /// <summary>Why the one role was declined when the other was accepted.</summary>
    public IReadOnlyList<RoleDecision> Decisions { get; private set; } = [];

    public IReadOnlyList<Placement> Placements => _placements;
    public IReadOnlyList<Review> Reviews => _reviews;

    public Placement? PlacementFor(Role role) => _placements.Find(p => p.Role == role);

    /// <summary>Whether someone waits for the committee.</summary>
    public bool WaitsForDecision => Status is ApplicationStatus.Submitted or ApplicationStatus.UnderReview or ApplicationStatus.InfoRequested;

    /// <param name="byCommittee">The committee takes a late application at any time before the cohort completes.</param>
    public static Result<Application> Start(Cohort cohort, Member member, ApplicationContent content, bool byCommittee, Actor by, DateTimeOffset now)
    {
        if (!member.IsMemberOn(cohort.Phase is CohortPhase.Draft ? DateOnly.MinValue : cohort.Zone.DayOf(now)))
            return new NotAMember();
        var application = new Application(ApplicationId.New(), cohort.Id, member.Id);
        if (application.Fill(cohort, content, byCommittee, complete: false, now) is { } refusal)
            return refusal;

        application.Raise(ApplicationEventType.Started, by, now);
        return application;
    }

    /// <summary>Edited until the close, and while the committee asks for more.</summary>
    public Error? Save(Cohort cohort, ApplicationContent content, bool byCommittee, Actor by, DateTimeOffset now)
    {
        if (Status is not (ApplicationStatus.Draft or ApplicationStatus.Submitted or ApplicationStatus.InfoRequested))
            return WrongState.Of(Status, ApplicationStatus.Draft, ApplicationStatus.Submitted, ApplicationStatus.InfoRequested);
        if (Fill(cohort, content, byCommittee, complete: Status is ApplicationStatus.Submitted, now) is { } refusal)
            return refusal;

        Raise(ApplicationEventType.Saved, by, now);
        return null;
    }

    /// <summary>Hands it in, or hands it in again with what the committee asked for.</summary>
    public Error? Submit(Cohort cohort, bool byCommittee, Actor by, DateTimeOffset now)
    {
        if (Status is not (ApplicationStatus.Draft or ApplicationStatus.InfoRequested))
            return WrongState.Of(Status, ApplicationStatus.Draft, ApplicationStatus.InfoRequested);
        if (Fill(cohort, Content, byCommittee, complete: true, now) is { } refusal)
            return refusal;

        if (Status is ApplicationStatus.InfoRequested)
        {
            (Status, InformationNeeded) = (ApplicationStatus.UnderReview, null);
        }
        else
        {
            (Status, SubmittedAt, IsLate) = (ApplicationStatus.Submitted, now, now >= cohort.CallClosesAt || cohort.Phase is not CohortPhase.CallOpen);
            (AgreedToVersion, AgreedAt) = (cohort.GuidelinesVersion, now);
        }

        Raise(ApplicationEventType.Submitted, by, now);
        return null;
    }

    /// <summary>By the applicant, as a whole or in one of two roles. Pairings are ended by whoever calls this.</summary>
    public Error? Withdraw(Role? role, Actor by, DateTimeOffset now)
    {
        if (Status is ApplicationStatus.Withdrawn or ApplicationStatus.Lapsed or ApplicationStatus.Declined)
            return WrongState.Of(Status, ApplicationStatus.Draft, ApplicationStatus.Submitted, ApplicationStatus.UnderReview, ApplicationStatus.InfoRequested, ApplicationStatus.Accepted);
        if (role is { } only && !Content.Roles.Contains(only))
            return new RoleNotAppliedFor(only).At("role");

        foreach (var placement in _placements.Where(p => role is null || p.Role == role))
            placement.RestAt(PlacementStatus.Left);
        if (role is { } left && Content.Roles.Count() > 1)
            (Content, AsMentor, AsMentee) = left is Role.Mentor ? (Content with { AsMentor = false }, false, AsMentee) : (Content with { AsMentee = false }, AsMentor, false);
        else
            Status = ApplicationStatus.Withdrawn;
        Raise(ApplicationEventType.Withdrawn, by, now, role);
        return null;
    }

    /// <summary>A draft, or an unanswered request, at the deadline.</summary>
    public Error? Lapse(Actor by, DateTimeOffset now)
    {
        if (Status is not (ApplicationStatus.Draft or ApplicationStatus.InfoRequested))
            return WrongState.Of(Status, ApplicationStatus.Draft, ApplicationStatus.InfoRequested);

        Status = ApplicationStatus.Lapsed;
        Raise(ApplicationEventType.Lapsed, by, now);
        return null;
    }

    private Error? Fill(Cohort cohort, ApplicationContent content, bool byCommittee, bool complete, DateTimeOffset now)
    {
        if (Status is not ApplicationStatus.InfoRequested && CallWindow.Check(cohort, content, byCommittee, now) is { } closed)
            return closed;
        if (content.Check(cohort, MemberId, complete) is { } problems)
            return problems;

        (Content, AsMentor, AsMentee) = (content, content.AsMentor, content.AsMentee);
        return null;
    }

    private void Raise(ApplicationEventType type, Actor by, DateTimeOffset now, Role? role = null, string? reason = null) =>
        Raise(new ApplicationEvent(type, Id, CohortId, by, now, role, reason));
}
