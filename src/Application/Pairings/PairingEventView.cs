using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>Something that happened to a pairing.</summary>
public sealed record PairingEventView
{
    /// <summary>Names it for good; the same wherever it is delivered.</summary>
    public required EventId Id { get; init; }

    /// <summary>Its place in the order in which everything was committed.</summary>
    public required long Position { get; init; }

    /// <summary>What happened.</summary>
    public required PairingEventType Type { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Events with the same key are in order among themselves: the pairing.</summary>
    public required Guid OrderingKey { get; init; }

    /// <summary>The pairing, as it is now.</summary>
    public required PairingId Pairing { get; init; }

    /// <summary>The cohort.</summary>
    public required CohortId Cohort { get; init; }

    /// <summary>The side that it is about, where it is about one.</summary>
    public required Role? Side { get; init; }

    /// <summary>In which capacity somebody did it.</summary>
    public required ActorKind Actor { get; init; }

    /// <summary>The code of a reason or a choice; one that is about a person is told only as the pairing tells it.</summary>
    public required string? Reason { get; init; }
}
