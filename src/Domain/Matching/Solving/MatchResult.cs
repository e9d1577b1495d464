namespace Mentoring.Domain.Matching.Solving;

/// <summary>A solution, with what proves it.</summary>
public sealed record MatchResult
{
    /// <summary>The mentor of each mentee, -1 for none.</summary>
    public required IReadOnlyList<int> MentorOf { get; init; }

    /// <summary>
    /// The price of a seat of each mentor in the units of the objective: what the solution would gain by one seat more, at most. They prove the solution (see <see cref="Certificate"/>).
    /// </summary>
    public required IReadOnlyList<long> Prices { get; init; }

    /// <summary>How good it is.</summary>
    public required MatchValue Value { get; init; }

    /// <summary>The lowest score that the last stage allowed: the asked one, or the best possible worst pair.</summary>
    public required int Floor { get; init; }

    /// <summary>Pairs that it was solved without, so that no two are each other's mentor.</summary>
    public IReadOnlyList<Pair> WithoutMutual { get; init; } = [];

    /// <summary>Under <see cref="MatchObjective.Fairest"/>: the proof that no more can be placed.</summary>
    public Cover? MostPlaced { get; init; }

    /// <summary>Under <see cref="MatchObjective.Fairest"/>: the proof that with a better worst pair fewer would be placed.</summary>
    public Cover? NoneBetter { get; init; }

    /// <summary>What it costs that no two may be each other's mentor; nothing where no two would have been.</summary>
    public MutualLoss? MutualLoss { get; init; }

    /// <summary>How many passes over pairs it took.</summary>
    public required int Rounds { get; init; }

    /// <summary>How many pairs were stored at last.</summary>
    public required int Arcs { get; init; }
}

/// <summary>What the rule costs that no two may be each other's mentor.</summary>
/// <param name="Without">The value without the rule.</param>
/// <param name="Exact">Whether the solution is proved the best that keeps the rule; otherwise the loss is at most the difference to <paramref name="Without"/>.</param>
public sealed record MutualLoss(MatchValue Without, bool Exact);
