using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Pairings;

/// <summary>One mentor and one mentee in one cohort, from the proposal to the end of their year.</summary>
public sealed record PairingView
{
    /// <summary>Names it for good.</summary>
    public required PairingId Id { get; init; }

    /// <summary>Rises with each change; send it along to refuse a change of what somebody else has changed since.</summary>
    public required int Version { get; init; }

    /// <summary>The cohort.</summary>
    [Filterable, Relates(typeof(CohortView), Always = true)]
    public required CohortId Cohort { get; init; }

    /// <summary>How far it has come.</summary>
    [Filterable]
    public required PairingStatus Status { get; init; }

    /// <summary>The mentor.</summary>
    [Filterable, Sortable, Relates(typeof(MemberView), Always = true)]
    public required MemberId Mentor { get; init; }

    /// <summary>The mentee.</summary>
    [Filterable, Sortable, Relates(typeof(MemberView), Always = true)]
    public required MemberId Mentee { get; init; }

    /// <summary>What the mentor did in it.</summary>
    public required PairingSideView MentorSide { get; init; }

    /// <summary>What the mentee did in it.</summary>
    public required PairingSideView MenteeSide { get; init; }

    /// <summary>The committee member who looks after it.</summary>
    [Filterable, Relates(typeof(MemberView))]
    public required MemberId? Liaison { get; init; }

    /// <summary>The ended pairing in whose place it is, for who sees that one.</summary>
    [Filterable, Relates(typeof(PairingView))]
    public required PairingId? Replaces { get; init; }

    /// <summary>When it was proposed; for the committee and staff.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? ProposedAt { get; init; }

    /// <summary>When it was approved; for the committee and staff.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>When both were told first.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? AnnouncedAt { get; init; }

    /// <summary>Until when those who are asked must answer; null where nobody is asked.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? RespondBy { get; init; }

    /// <summary>When everybody who was asked had accepted.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>When mentoring began.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? ActivatedAt { get; init; }

    /// <summary>When it came to its end, whichever.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? EndedAt { get; init; }

    /// <summary>The first day of mentoring, in the cohort's zone.</summary>
    [Filterable, Sortable]
    public required DateOnly? StartsOn { get; init; }

    /// <summary>The last day of mentoring, in the cohort's zone; its own where it was extended.</summary>
    [Filterable, Sortable]
    public required DateOnly? EndsOn { get; init; }

    /// <summary>The last day of a pause.</summary>
    [Filterable, Sortable]
    public required DateOnly? PausedUntil { get; init; }

    /// <summary>The later last day that the chair grants; it holds when both sides agree to the same day.</summary>
    public required DateOnly? ExtensionGranted { get; init; }

    /// <summary>
    /// Why it ended before its time: for who ended it, the liaison, the committee, staff and integrators; for the other side only a
    /// reason that is about the circumstances and no person: TIME, JOB_CHANGE, GOALS_MET or OTHER.
    /// </summary>
    [Filterable]
    public required EndReason? EndReason { get; init; }

    /// <summary>Who ended it before its time; null: the committee or the liaison.</summary>
    [Filterable]
    public required Role? EndedBy { get; init; }

    /// <summary>Whether the two go on on their own after the end.</summary>
    [Filterable]
    public required Continuation Continuation { get; init; }
}
