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

    /// <summary>What it costs that no two are each other's mentor; null where no two would have been.</summary>
    public required MutualCostView? MutualCost { get; init; }

    internal static MatchReportView? Of(MatchReport? report) => report is null ? null : new()
    {
        Mentors = report.Mentors,
        Mentees = report.Mentees,
        Seats = report.Seats,
        AllowedPairs = report.AllowedPairs,
        Result = MatchFiguresView.Of(report.Result),
        Greedy = MatchFiguresView.Of(report.Greedy),
        MutualCost = MutualCostView.Of(report.MutualCost),
    };
}

/// <summary>
/// What the rule costs that no two are each other's mentor, aim by aim: how much better the match without it is. The first aim of the objective that
/// differs decides; a later one may be negative then.
/// </summary>
public sealed record MutualCostView
{
    /// <summary>How many more people would be placed.</summary>
    public required int Placed { get; init; }

    /// <summary>By how much the worst pair would be better, 0 to 1000.</summary>
    public required int Worst { get; init; }

    /// <summary>How much higher the scores of all pairs together would be.</summary>
    public required int Total { get; init; }

    /// <summary>Whether no match that keeps the rule is better than this one; otherwise the search was ended before that was proved.</summary>
    public required bool IsExact { get; init; }

    internal static MutualCostView? Of(MutualCost? cost) =>
        cost is null ? null : new() { Placed = cost.Placed, Worst = cost.Worst, Total = (int)cost.Total, IsExact = cost.IsExact };
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
