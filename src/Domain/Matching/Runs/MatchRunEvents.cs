namespace Mentoring.Domain.Matching;

public enum MatchRunEventType { Queued, Started, Succeeded, Failed, Cancelled, Applied }

/// <summary>Something happened to a match run.</summary>
public sealed record MatchRunEvent(
    MatchRunEventType Type, MatchRunId Id, CohortId InCohort, Actor Actor, DateTimeOffset OccurredAt, string? Reason = null)
    : DomainEvent(InCohort, Actor, OccurredAt);
