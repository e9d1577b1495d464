using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>One of the two in a pairing, and what that person did in it.</summary>
public sealed record PairingSideView
{
    /// <summary>Which side.</summary>
    public required Role Side { get; init; }

    /// <summary>The person.</summary>
    public required MemberId Member { get; init; }

    /// <summary>The person's application to the cohort.</summary>
    public required ApplicationId Application { get; init; }

    /// <summary>What this side said to the announcement.</summary>
    public required SideResponse Response { get; init; }

    /// <summary>When this side answered.</summary>
    public required DateTimeOffset? RespondedAt { get; init; }

    /// <summary>
    /// Why this side said no: for itself, the liaison, the committee, staff and integrators; for the other side only a reason that
    /// is about the circumstances and no person.
    /// </summary>
    public required RefusalReason? RefusalReason { get; init; }

    /// <summary>When this side signed the agreement; not for integrators.</summary>
    public required DateTimeOffset? AgreementSignedAt { get; init; }

    /// <summary>How this side came by the orientation; not for integrators.</summary>
    public required Orientation? Orientation { get; init; }

    /// <summary>When its orientation was recorded; not for integrators.</summary>
    public required DateTimeOffset? OrientationAt { get; init; }

    /// <summary>Whether this side would be paired with the other again; for itself, the liaison, the committee and staff.</summary>
    public required bool? PairAgain { get; init; }

    /// <summary>This side's own words on the end; for itself, the liaison, the committee and staff.</summary>
    public required string? EndNote { get; init; }

    /// <summary>When this side said that the two are done; not for integrators.</summary>
    public required DateTimeOffset? DoneAt { get; init; }

    /// <summary>The later last day that this side agrees to; not for integrators.</summary>
    public required DateOnly? ExtensionAgreed { get; init; }
}
