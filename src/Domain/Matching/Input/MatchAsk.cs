namespace Mentoring.Domain.Matching;

/// <summary>What is asked of one match, beside the plan.</summary>
public sealed record MatchAsk
{
    /// <summary>The most pins, and the most exclusions, of one match.</summary>
    public const int MaxPairs = 500;

    public MatchObjective Objective { get; init; }

    /// <summary>The least score, 0-1000, of a pair under <see cref="MatchObjective.AboveFloor"/>; pins may be below.</summary>
    public int Floor { get; init; }

    /// <summary>Decides among equally good matches, and nothing else.</summary>
    public int Seed { get; init; }

    /// <summary>What keeping a pair of the earlier match adds to its score in the total, 0-1000.</summary>
    public int Stability { get; init; }

    /// <summary>Pairs to be made whatever their score.</summary>
    public IReadOnlyList<MatchPin> Pins { get; init; } = [];

    /// <summary>Pairs that are not to be made.</summary>
    public IReadOnlyList<MatchPair> Exclusions { get; init; } = [];
}

/// <summary>Two people by their keys in the input.</summary>
public readonly record struct MatchPair(string Mentee, string Mentor);

/// <summary>A pair to be made whatever its score.</summary>
/// <param name="Pair">The two.</param>
/// <param name="Override">Why it is made although a rule of the plan forbids it; null where none may be broken.</param>
public readonly record struct MatchPin(MatchPair Pair, string? Override = null);
