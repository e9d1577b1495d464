namespace Mentoring.Domain.Assessments;

public enum AssessmentEventType { Drafted, Changed, Scheduled, Opened, Closed, Reopened, Published, Cancelled }

/// <summary>Something happened to an assessment.</summary>
public sealed record AssessmentEvent(
    AssessmentEventType Type, AssessmentId Id, CohortId InCohort, Actor Actor, DateTimeOffset OccurredAt)
    : DomainEvent(InCohort, Actor, OccurredAt);

public enum ResponseEventType { Invited, Saved, Submitted, BecameOverdue, Excused, Voided }

/// <summary>Something happened to one person's response; the answers are not in it.</summary>
public sealed record ResponseEvent(
    ResponseEventType Type, ResponseId Id, AssessmentId Assessment, CohortId InCohort, Actor Actor, DateTimeOffset OccurredAt)
    : DomainEvent(InCohort, Actor, OccurredAt);
