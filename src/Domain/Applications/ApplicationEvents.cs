namespace Mentoring.Domain.Applications;

public enum ApplicationEventType
{
    Started, Saved, Resumed, Submitted, Reviewed, Recused, InformationRequested, Decided, Appealed, Withdrawn, Lapsed,
    SeatsChanged, PlacementChanged,
}

/// <summary>Something happened to an application or to one of its placements.</summary>
public sealed record ApplicationEvent(
    ApplicationEventType Type, ApplicationId Id, CohortId InCohort, Actor Actor, DateTimeOffset OccurredAt, Role? Role = null, string? Reason = null)
    : DomainEvent(InCohort, Actor, OccurredAt);
