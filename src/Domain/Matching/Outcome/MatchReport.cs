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

    /// <summary>What keeping two from mentoring each other costs, in points of the total.</summary>
    public required long MutualLoss { get; init; }

    /// <summary>Whether that loss is proved; otherwise it is at most this.</summary>
    public required bool MutualLossIsExact { get; init; }
}

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
