namespace Mentoring.Domain.Members;

public enum MemberEventType { Registered, Changed }

/// <summary>Something happened to a roster entry.</summary>
public sealed record MemberEvent(MemberEventType Type, MemberId Member, Actor Actor, DateTimeOffset OccurredAt)
    : DomainEvent(null, Actor, OccurredAt);
