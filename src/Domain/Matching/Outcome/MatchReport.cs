namespace Mentoring.Domain.Matching;

/// <summary>A run in figures, beside those of a plain greedy matching of the same people.</summary>
public sealed record MatchReport
{
    public required int Mentors { get; init; }
    public required int Mentees { get; init; }

    /// <summary>Free seats of all mentors together.</summary>
    public required int Seats { get; init; }

    /// <summary>Pairs that the rules allow.</summary>
    public required long AllowedPairs { get; init; }

    public required MatchFigures Result { get; init; }

    /// <summary>What comes of taking the best pair that is left again and again.</summary>
    public required MatchFigures Greedy { get; init; }

    /// <summary>What it costs that no two are each other's mentor; nothing where no two would have been.</summary>
    public MutualCost? MutualCost { get; init; }
}

/// <summary>
/// What the rule costs that no two are each other's mentor, aim by aim: how much better the match without it is. The first aim of the objective that
/// differs decides; a later one may be negative then.
/// </summary>
/// <param name="Placed">How many more people would be placed.</param>
/// <param name="Worst">By how much the worst pair would be better.</param>
/// <param name="Total">How much higher the scores of all pairs together would be.</param>
/// <param name="IsExact">Whether no match that keeps the rule is better than this one; otherwise the search was ended before that was proved.</param>
public sealed record MutualCost(int Placed, int Worst, long Total, bool IsExact);

/// <summary>The quality of a matching.</summary>
public sealed record MatchFigures
{
    /// <summary>Pairs made.</summary>
    public required int Placed { get; init; }

    /// <summary>The sum of the pairs' scores.</summary>
    public required long Total { get; init; }

    /// <summary>The mean score, rounded half up; 0 without pairs.</summary>
    public required int Mean { get; init; }

    /// <summary>The lowest score; 0 without pairs.</summary>
    public required int Worst { get; init; }

    /// <summary>How many pairs score 0 to 99, 100 to 199, … 900 to 1000.</summary>
    public required IReadOnlyList<int> Distribution { get; init; }

    /// <summary>Pairs of two who would both rather have each other than what they got; fewer are better.</summary>
    public required long BlockingPairs { get; init; }
}
