namespace Mentoring.Domain.Matching;

/// <summary>Why a match has not made a pair: what is in its way, or what it would cost.</summary>
public sealed record PairCost
{
    public required MatchPair Pair { get; init; }

    /// <summary>The match has made it.</summary>
    public required bool IsMade { get; init; }

    /// <summary>Why it cannot be made at all; nothing where it can.</summary>
    public PairHindrance? Hindrance { get; init; }

    /// <summary>The rules that it breaks.</summary>
    public IReadOnlyList<PairRule> Broken { get; init; } = [];

    /// <summary>How well the two fit, 0 to 1000, whatever the rules say.</summary>
    public required int Score { get; init; }

    /// <summary>What each criterion says of the two, in the plan's order.</summary>
    public required IReadOnlyList<CriterionResult> Criteria { get; init; }

    /// <summary>What making it would cost; nothing where it is made, or cannot be.</summary>
    public MatchLoss? Loss { get; init; }

    /// <summary>Pairs of the match that would not be made, by the mentee's key.</summary>
    public IReadOnlyList<ScoredPair> Gone { get; init; } = [];

    /// <summary>Pairs that would be made instead, this one among them, by the mentee's key.</summary>
    public IReadOnlyList<ScoredPair> Come { get; init; } = [];
}

/// <summary>Two people and how well they fit, 0 to 1000.</summary>
public readonly record struct ScoredPair(MatchPair Pair, int Score);

/// <summary>What is in the way of a pair.</summary>
public enum PairHindrance
{
    /// <summary>It breaks a rule.</summary>
    BreaksRules,

    /// <summary>Its score is below the floor that was asked for.</summary>
    BelowFloor,

    /// <summary>The mentee is pinned to somebody else.</summary>
    MenteeIsPinned,

    /// <summary>Every seat of the mentor is pinned to others, or there is none.</summary>
    NoSeatLeft,

    /// <summary>The two are pinned the other way round, and may not be each other's mentor.</summary>
    MutualMentoring,
}

/// <summary>What making a pair would cost, aim by aim. The first aim of the objective that loses decides; a later one may win, and is negative then.</summary>
public sealed record MatchLoss
{
    /// <summary>How many fewer people would be placed.</summary>
    public required int Placed { get; init; }

    /// <summary>Under <see cref="MatchObjective.PriorityFirst"/>: how many fewer of those who lost a partner without fault would be placed.</summary>
    public required int NeedsRematch { get; init; }

    /// <summary>Under <see cref="MatchObjective.PriorityFirst"/>: how many fewer of those who wait on the list would be placed.</summary>
    public required int Waitlisted { get; init; }

    /// <summary>By how much the worst pair would be worse, pins left out.</summary>
    public required int Worst { get; init; }

    /// <summary>How much lower the scores of all pairs together would be.</summary>
    public required long Total { get; init; }

    /// <summary>How much less would be gained by keeping pairs of the earlier match.</summary>
    public required long Kept { get; init; }

    /// <summary>Whether that is exact; otherwise the search for people who are both mentor and mentee was given up, and it is about that.</summary>
    public required bool IsExact { get; init; }
}
