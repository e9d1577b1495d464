namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// Keeps two from being each other's mentor, which no assignment does by itself: solves without the rule; where two are, forbids the one pair, then
/// the other, and keeps the better (branch and bound). A branch that is not better than a found solution is left.
/// </summary>
internal static class MutualBranching
{
    private const int MostBranches = 64;

    public static MatchResult Solve(MatchProblem problem, RunControl control)
    {
        var mutual = new MutualPairs(problem);
        var root = Solver.SolveRelaxed(problem, control);
        if (!mutual.In(root.MentorOf).Any())
            return root;

        var best = Dive(problem, control, mutual, root, []);
        var open = new PriorityQueue<(MatchResult Result, Pair[] Without), MatchValue>(Comparer<MatchValue>.Create((a, b) => b.CompareTo(a)));
        open.Enqueue((root, []), root.Value);
        var branches = 0;
        while (open.TryPeek(out _, out var bound) && bound > best.Value && branches < MostBranches)
        {
            var (result, without) = open.Dequeue();
            var (one, other) = mutual.In(result.MentorOf).First();
            foreach (var pair in new[] { one, other }.Where(p => !problem.Pins.Contains(p)))
            {
                branches++;
                Pair[] more = [.. without, pair];
                var branch = SolveWithout(problem, control, result, more);
                if (branch.Value <= best.Value)
                    continue;
                if (mutual.In(branch.MentorOf).Any())
                    open.Enqueue((branch, more), branch.Value);
                else
                    best = branch;
            }
        }

        var proved = !open.TryPeek(out _, out var left) || left <= best.Value;
        return best with { MutualLoss = new(root.Value, proved), Rounds = control.Rounds };
    }

    /// <summary>A solution that keeps the rule, quickly: of each two that break it one pair is forbidden, until none are left.</summary>
    private static MatchResult Dive(MatchProblem problem, RunControl control, MutualPairs mutual, MatchResult result, List<Pair> without)
    {
        while (mutual.In(result.MentorOf).ToList() is { Count: > 0 } broken)
        {
            without.AddRange(broken.Select(two => problem.Pins.Contains(two.One) ? two.Other : two.One));
            result = SolveWithout(problem, control, result, without);
        }

        return result;
    }

    private static MatchResult SolveWithout(MatchProblem problem, RunControl control, MatchResult near, IReadOnlyList<Pair> without) =>
        Solver.SolveRelaxed(problem with { Forbidden = [.. problem.Forbidden, .. without], Near = near }, control) with { WithoutMutual = [.. without] };
}
