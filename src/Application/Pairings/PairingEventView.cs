using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Pairings;

/// <summary>Something that happened to a pairing.</summary>
public sealed record PairingEventView
{
    /// <summary>Names it for good; the same wherever it is delivered.</summary>
    public required EventId Id { get; init; }

    /// <summary>Its place in the order in which everything was committed.</summary>
    [ReadFor("cursor")]
    public required long Position { get; init; }

    /// <summary>What happened.</summary>
    [Filterable]
    public required PairingEventType Type { get; init; }

    /// <summary>When.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Events with the same key are in order among themselves: the pairing.</summary>
    public required Guid OrderingKey { get; init; }

    /// <summary>The pairing, as it is now.</summary>
    [Filterable, Relates(typeof(PairingView))]
    public required PairingId Pairing { get; init; }

    /// <summary>The cohort.</summary>
    [Filterable, Relates(typeof(CohortView))]
    public required CohortId Cohort { get; init; }

    /// <summary>The side that it is about, where it is about one.</summary>
    [Filterable]
    public required Role? Side { get; init; }

    /// <summary>In which capacity somebody did it.</summary>
    [Filterable]
    public required ActorKind Actor { get; init; }

    /// <summary>The code of a reason or a choice: a value of EndReason, RefusalReason, Orientation or Continuation, as the type has one; one that is about a person is told only as the pairing tells it.</summary>
    public required string? Reason { get; init; }
}
