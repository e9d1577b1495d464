namespace Mentoring;

// Version 7, so that keys sort by the time they were made.
public readonly record struct MemberId(Guid Value) { public static MemberId New() => new(Guid.CreateVersion7()); }
public readonly record struct CohortId(Guid Value) { public static CohortId New() => new(Guid.CreateVersion7()); }
public readonly record struct ApplicationId(Guid Value) { public static ApplicationId New() => new(Guid.CreateVersion7()); }
public readonly record struct PlacementId(Guid Value) { public static PlacementId New() => new(Guid.CreateVersion7()); }
public readonly record struct PairingId(Guid Value) { public static PairingId New() => new(Guid.CreateVersion7()); }
public readonly record struct GoalId(Guid Value) { public static GoalId New() => new(Guid.CreateVersion7()); }
public readonly record struct AssessmentId(Guid Value) { public static AssessmentId New() => new(Guid.CreateVersion7()); }
public readonly record struct ResponseId(Guid Value) { public static ResponseId New() => new(Guid.CreateVersion7()); }
public readonly record struct MatchRunId(Guid Value) { public static MatchRunId New() => new(Guid.CreateVersion7()); }
public readonly record struct MatchProposalId(Guid Value) { public static MatchProposalId New() => new(Guid.CreateVersion7()); }
public readonly record struct UnplacedParticipantId(Guid Value) { public static UnplacedParticipantId New() => new(Guid.CreateVersion7()); }
public readonly record struct EventId(Guid Value) { public static EventId New() => new(Guid.CreateVersion7()); }

/// <summary>What all ids have in common.</summary>
public static class Ids
{
    /// <summary>Whether this is one of the types above.</summary>
    public static bool IsId(Type type) =>
        type is { IsValueType: true, Namespace: nameof(Mentoring) } && type.GetProperty("Value") is { } held && held.PropertyType == typeof(Guid);
}
