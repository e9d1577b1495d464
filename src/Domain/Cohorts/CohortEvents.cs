namespace Mentoring.Domain.Cohorts;

public enum CohortEventType
{
    Drafted, Changed, CommitteeAppointed, CallOpened, CallClosed, CallExtended, MatchingPlanned, MatchingStarted, MatchingAbandoned,
    Announced, MentoringStarted, AssessingStarted, Completed, Archived, Unarchived, Cancelled,
}

/// <summary>Something happened to a cohort. <paramref name="Reason"/> is a code, never free text.</summary>
public sealed record CohortEvent(CohortEventType Type, CohortId Id, Actor Actor, DateTimeOffset OccurredAt, string? Reason = null)
    : DomainEvent(Id, Actor, OccurredAt);
