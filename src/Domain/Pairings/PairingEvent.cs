namespace Mentoring.Domain.Pairings;

/// <summary>Something happened to a pairing. <see cref="Silent"/> ones are for the committee and staff alone.</summary>
public sealed record PairingEvent(
    PairingEventType Type, PairingId Id, CohortId InCohort, Actor Actor, DateTimeOffset OccurredAt, Role? Side = null, string? Reason = null)
    : DomainEvent(InCohort, Actor, OccurredAt)
{
    public static readonly PairingEventType[] Silent =
        [PairingEventType.Proposed, PairingEventType.Approved, PairingEventType.Voided, PairingEventType.RematchRequested, PairingEventType.PairAgainAnswered];
}
