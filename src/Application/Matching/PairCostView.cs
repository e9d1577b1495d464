using Mentoring.Domain.Matching;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Matching;

/// <summary>Why a run has not made a pair: what is in its way, or what it would cost.</summary>
public sealed record PairCostView
{
    /// <summary>Whether the run has made it.</summary>
    public required bool IsMade { get; init; }

    /// <summary>Why it cannot be made at all; null where it can.</summary>
    public required PairHindrance? Hindrance { get; init; }

    /// <summary>The rules that it breaks.</summary>
    public required IReadOnlyList<PairRule> BrokenRules { get; init; }

    /// <summary>How well the two fit, 0 to 1000, whatever the rules say.</summary>
    public required int Score { get; init; }

    /// <summary>What each criterion says of the two, in the committee's order.</summary>
    public required IReadOnlyList<CriterionResultView> Criteria { get; init; }

    /// <summary>What making it would cost; null where it is made, or cannot be.</summary>
    public required MatchLossView? Loss { get; init; }

    /// <summary>Pairs of the run that would not be made.</summary>
    public required IReadOnlyList<ScoredPairView> Gone { get; init; }

    /// <summary>Pairs that would be made instead, the one that is asked for among them.</summary>
    public required IReadOnlyList<ScoredPairView> Come { get; init; }

    internal static PairCostView Of(PairCost cost) => new()
    {
        IsMade = cost.IsMade,
        Hindrance = cost.Hindrance,
        BrokenRules = cost.Broken,
        Score = cost.Score,
        Criteria = CriterionResultView.Of(cost.Criteria),
        Loss = MatchLossView.Of(cost.Loss),
        Gone = [.. cost.Gone.Select(ScoredPairView.Of)],
        Come = [.. cost.Come.Select(ScoredPairView.Of)],
    };
}

/// <summary>What making a pair would cost, aim by aim. The first aim of the objective that loses decides; a later one may win, and is negative then.</summary>
public sealed record MatchLossView
{
    /// <summary>How many fewer people would be placed.</summary>
    public required int Placed { get; init; }

    /// <summary>Under PRIORITY_FIRST: how many fewer of those who lost a partner without fault would be placed.</summary>
    public required int NeedsRematch { get; init; }

    /// <summary>Under PRIORITY_FIRST: how many fewer of those who wait on the list would be placed.</summary>
    public required int Waitlisted { get; init; }

    /// <summary>By how much the worst pair would be worse, 0 to 1000, pins left out.</summary>
    public required int Worst { get; init; }

    /// <summary>How much lower the scores of all pairs together would be.</summary>
    public required int Total { get; init; }

    /// <summary>How much less would be gained by keeping pairs of the earlier run.</summary>
    public required int Kept { get; init; }

    /// <summary>Whether that is exact; otherwise the search for people who are both mentor and mentee was given up, and it is about that.</summary>
    public required bool IsExact { get; init; }

    internal static MatchLossView? Of(MatchLoss? loss) => loss is null ? null : new()
    {
        Placed = loss.Placed,
        NeedsRematch = loss.NeedsRematch,
        Waitlisted = loss.Waitlisted,
        Worst = loss.Worst,
        Total = (int)loss.Total,
        Kept = (int)loss.Kept,
        IsExact = loss.IsExact,
    };
}

/// <summary>Two people and how well they fit.</summary>
public sealed record ScoredPairView
{
    /// <summary>The mentee's placement.</summary>
    [Relates(typeof(PlacementView))]
    public required PlacementId Mentee { get; init; }

    /// <summary>The mentor's placement.</summary>
    [Relates(typeof(PlacementView))]
    public required PlacementId Mentor { get; init; }

    /// <summary>0 to 1000.</summary>
    public required int Score { get; init; }

    internal static ScoredPairView Of(ScoredPair pair) =>
        new() { Mentee = MatchKeys.Placement(pair.Pair.Mentee), Mentor = MatchKeys.Placement(pair.Pair.Mentor), Score = pair.Score };
}
