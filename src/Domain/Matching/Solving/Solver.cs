namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// Finds the best match of a whole cohort, exactly, in integers, the same for any number of processors. Of equally good ones it finds the same
/// for the same seed and people, however the rows come: everything is done in an order that a hash of seed and keys gives.
/// </summary>
public sealed class Solver : ISolver
{
    /// <inheritdoc/>
    public MatchResult Solve(MatchProblem problem, RunControl? control = null)
    {
        if (MatchFault.Of(problem) is [var fault, ..])
            throw new ArgumentException($"The problem has no solution: {fault}.", nameof(problem));
        return MutualBranching.Solve(problem, control ?? new());
    }

    /// <summary>Solves without the rule that no two may be each other's mentor.</summary>
    internal static MatchResult SolveRelaxed(MatchProblem problem, RunControl control)
    {
        var ground = new Ground(problem, control);
        var weights = Weights.Of(problem)!;
        var fairness = problem.Objective == MatchObjective.Fairest ? Fairness.Find(ground, new(problem, 0, 0)) : null;
        var floor = problem.Objective == MatchObjective.AboveFloor ? problem.Floor : fairness?.Worst ?? 0;
        var best = LazyMatching.Solve(ground, new(problem, floor, problem.Stability), weights);

        var (mentorOf, prices) = (new int[problem.Scores.Mentees], new long[problem.Scores.Mentors]);
        for (var i = 0; i < mentorOf.Length; i++)
            mentorOf[ground.Order.MenteeAt[i]] = best.Matching.MentorOf[i] is >= 0 and var place ? ground.Order.MentorAt[place] : -1;
        for (var j = 0; j < prices.Length; j++)
            prices[ground.Order.MentorAt[j]] = best.Matching.MentorPrice[j];
        foreach (var pin in problem.Pins)
            mentorOf[pin.Mentee] = pin.Mentor;
        return new()
        {
            MentorOf = mentorOf,
            Prices = prices,
            Value = MatchValue.Of(problem, weights, mentorOf),
            Floor = floor,
            MostPlaced = fairness?.MostPlaced,
            NoneBetter = fairness?.NoneBetter,
            Rounds = control.Rounds,
            Arcs = best.Arcs,
        };
    }
}
