using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>What two want to reach.</summary>
public sealed record GoalView
{
    /// <summary>Names it for good within its pairing.</summary>
    public required GoalId Id { get; init; }

    /// <summary>In the words of the two; for them and their liaison, to the committee and staff null.</summary>
    public required string? Text { get; init; }

    /// <summary>How far they are.</summary>
    public required GoalStatus Status { get; init; }
}
