using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Members;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Events;

/// <summary>Whose event it is.</summary>
public enum EventSubject { Member, Cohort, Application, Pairing, Assessment, Response, MatchRun }

/// <summary>
/// A row of the event log: outbox, replay and audit in one. Ids, states and coded reasons only; names and texts are read when
/// an event is delivered, so that erasing a person reaches the log.
/// </summary>
public sealed class EventRecord
{
    /// <summary>The place in the log, in the order of the commits.</summary>
    public long Position { get; private init; }
    public EventId Id { get; private init; }
    public EventSubject Subject { get; private init; }

    /// <summary>The id of the aggregate.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>What happened, by the name of the subject's event type, such as <c>Announced</c>.</summary>
    public string Type { get; private init; } = "";
    public DateTimeOffset OccurredAt { get; private init; }
    public CohortId? CohortId { get; private init; }

    /// <summary>The pairing, of an event of one.</summary>
    public PairingId? PairingId { get; private init; }
    public ActorKind ActorKind { get; private init; }
    public MemberId? ActorId { get; private init; }

    /// <summary>The side or role that it is about.</summary>
    public Role? Side { get; private init; }
    public string? Reason { get; private init; }

    public static EventRecord Of(DomainEvent happened)
    {
        (EventSubject Subject, Guid Id, Enum Type, Role? Side, string? Reason) row = happened switch
        {
            MemberEvent e => (EventSubject.Member, e.Member.Value, e.Type, null, null),
            CohortEvent e => (EventSubject.Cohort, e.Id.Value, e.Type, null, e.Reason),
            ApplicationEvent e => (EventSubject.Application, e.Id.Value, e.Type, e.Role, e.Reason),
            PairingEvent e => (EventSubject.Pairing, e.Id.Value, e.Type, e.Side, e.Reason),
            AssessmentEvent e => (EventSubject.Assessment, e.Id.Value, e.Type, null, null),
            ResponseEvent e => (EventSubject.Response, e.Id.Value, e.Type, null, null),
            MatchRunEvent e => (EventSubject.MatchRun, e.Id.Value, e.Type, null, e.Reason),
            _ => throw new InvalidOperationException($"No row for {happened.GetType().Name}."),
        };
        return new()
        {
            Id = EventId.New(),
            Subject = row.Subject,
            SubjectId = row.Id,
            Type = row.Type.ToString(),
            OccurredAt = happened.OccurredAt,
            CohortId = happened.Cohort,
            PairingId = (happened as PairingEvent)?.Id,
            ActorKind = happened.Actor.Kind,
            ActorId = happened.Actor.Member,
            Side = row.Side,
            Reason = row.Reason,
        };
    }
}
