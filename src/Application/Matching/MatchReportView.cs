using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>A run in figures, beside those of a plain greedy matching of the same people.</summary>
public sealed record MatchReportView
{
    /// <summary>Mentors with a free seat.</summary>
    public required int Mentors { get; init; }

    /// <summary>Mentees who look for a mentor.</summary>
    public required int Mentees { get; init; }

    /// <summary>Free seats of all mentors together.</summary>
    public required int Seats { get; init; }

    /// <summary>Pairs that the rules allow.</summary>
    public required double AllowedPairs { get; init; }

    /// <summary>What the run proposes.</summary>
    public required MatchFiguresView Result { get; init; }

    /// <summary>What comes of taking the best pair that is left again and again.</summary>
    public required MatchFiguresView Greedy { get; init; }

    /// <summary>What keeping two from mentoring each other costs, in points of the total.</summary>
    public required int MutualLoss { get; init; }

    /// <summary>Whether that loss is proved; otherwise it is at most this.</summary>
    public required bool MutualLossIsExact { get; init; }

    internal static MatchReportView? Of(MatchReport? report) => report is null ? null : new()
    {
        Mentors = report.Mentors,
        Mentees = report.Mentees,
        Seats = report.Seats,
        AllowedPairs = report.AllowedPairs,
        Result = MatchFiguresView.Of(report.Result),
        Greedy = MatchFiguresView.Of(report.Greedy),
        MutualLoss = (int)report.MutualLoss,
        MutualLossIsExact = report.MutualLossIsExact,
    };
}

/// <summary>The quality of a matching.</summary>
public sealed record MatchFiguresView
{
    /// <summary>Pairs made.</summary>
    public required int Placed { get; init; }

    /// <summary>The sum of the pairs' scores, each 0 to 1000.</summary>
    public required int Total { get; init; }

    /// <summary>The mean score, 0 to 1000, rounded half up; 0 without pairs.</summary>
    public required int Mean { get; init; }

    /// <summary>The lowest score, 0 to 1000; 0 without pairs.</summary>
    public required int Worst { get; init; }

    /// <summary>How many pairs score 0 to 99, 100 to 199, and so on; the last of the ten counts 900 to 1000.</summary>
    public required IReadOnlyList<int> Distribution { get; init; }

    /// <summary>Pairs of two who would both rather have each other than what they got, a measure of stability; fewer are better.</summary>
    public required int BlockingPairs { get; init; }

    internal static MatchFiguresView Of(MatchFigures figures) => new()
    {
        Placed = figures.Placed,
        Total = (int)figures.Total,
        Mean = figures.Mean,
        Worst = figures.Worst,
        Distribution = figures.Distribution,
        BlockingPairs = (int)Math.Min(figures.BlockingPairs, int.MaxValue),
    };
}
