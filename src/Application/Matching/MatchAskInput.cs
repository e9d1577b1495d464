using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>What is asked of one match run, beside the committee's plan. What is left out is as the plan says, or nothing.</summary>
/// <param name="Objective">What it aims at; the plan's by default.</param>
/// <param name="Floor">The least score of a pair under ABOVE_FLOOR, 0 to 1000; the plan's by default.</param>
/// <param name="Seed">Decides among equally good matches and nothing else; 0 by default.</param>
/// <param name="Stability">What keeping a pair of the earlier run adds to its score in the total, 0 to 1000; the plan's by default.</param>
/// <param name="Pins">Pairs to be made whatever their score; at most 500.</param>
/// <param name="Exclusions">Pairs that are not to be made; at most 500.</param>
public sealed record MatchAskInput(
    MatchObjective? Objective, int? Floor, int? Seed, int? Stability, IReadOnlyList<MatchPinInput>? Pins, IReadOnlyList<MatchPairInput>? Exclusions)
{
    internal MatchAsk Over(MatchingPlan plan) => new()
    {
        Objective = Objective ?? plan.Objective,
        Floor = Floor ?? plan.Floor,
        Seed = Seed ?? 0,
        Stability = Stability ?? plan.Stability,
        Pins = [.. (Pins ?? []).Select(pin => new MatchPin(Pair(pin.MenteeId, pin.MentorId), pin.Override))],
        Exclusions = [.. (Exclusions ?? []).Select(pair => Pair(pair.MenteeId, pair.MentorId))],
    };

    private static MatchPair Pair(PlacementId mentee, PlacementId mentor) => new(MatchKeys.Of(mentee), MatchKeys.Of(mentor));
}

/// <summary>Two people by their placements.</summary>
/// <param name="MenteeId">The placement as mentee.</param>
/// <param name="MentorId">The placement as mentor.</param>
public sealed record MatchPairInput(PlacementId MenteeId, PlacementId MentorId);

/// <summary>A pair to be made whatever its score.</summary>
/// <param name="MenteeId">The placement as mentee.</param>
/// <param name="MentorId">The placement as mentor.</param>
/// <param name="Override">Why it is made although a rule of the plan forbids it, at most 200 characters; without it none may be broken.</param>
public sealed record MatchPinInput(PlacementId MenteeId, PlacementId MentorId, string? Override);
