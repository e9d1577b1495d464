using Google.OrTools.Graph;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Bench;

/// <summary>The solvers of Google's OR-Tools, given the same pairs and the same weights: being placed is worth more than all scores together.</summary>
internal static class Rivals
{
    // What an arc takes at most, with the arrays that OR-Tools makes of them; less than that free and the machine would be out of memory.
    private const long BytesOfAnArc = 100;

    /// <summary>A flow of least cost over all pairs from a score on.</summary>
    public static Outcome Flow(MatchProblem problem, int floor)
    {
        var free = long.Parse(File.ReadLines("/proc/meminfo").Single(line => line.StartsWith("MemAvailable", StringComparison.Ordinal)).Split(' ')[^2], null) * 1024;
        if ((long)problem.Scores.Mentees * problem.Scores.Mentors * BytesOfAnArc > free)
            throw new InsufficientMemoryException();
        return Flow(problem, AllPairs(problem, floor));
    }

    /// <summary>A flow of least cost over some pairs of each mentee.</summary>
    public static Outcome Flow(MatchProblem problem, IEnumerable<IEnumerable<(int Mentor, int Gain)>> pairs)
    {
        var (mentees, mentors) = (problem.Scores.Mentees, problem.Scores.Mentors);
        var (flow, placed, mentee, arcs) = (new MinCostFlow(), PlacedUnit(problem), 0, 0L);
        foreach (var wanted in pairs)
        {
            foreach (var (mentor, gain) in wanted)
            {
                _ = flow.AddArcWithCapacityAndUnitCost(mentee, mentees + mentor, 1, 1 - gain - placed);
                arcs++;
            }

            _ = flow.AddArcWithCapacityAndUnitCost(mentee, mentees + mentors, 1, 0);
            flow.SetNodeSupply(mentee++, 1);
        }

        for (var j = 0; j < mentors; j++)
            _ = flow.AddArcWithCapacityAndUnitCost(mentees + j, mentees + mentors, problem.Seats[j], 0);
        flow.SetNodeSupply(mentees + mentors, -mentees);
        if (flow.Solve() != MinCostFlowBase.Status.OPTIMAL)
            throw new InvalidOperationException("No optimum.");
        return Outcome.Of(-flow.OptimalCost(), placed, arcs);
    }

    /// <summary>Of each mentee as many pairs as a solution of ours has stored in the mean, those that gain most at its prices: the optimum is among them.</summary>
    public static List<(int Mentor, int Gain)[]> FewPairs(MatchProblem problem, MatchResult result)
    {
        var most = (result.Arcs + problem.Scores.Mentees - 1) / problem.Scores.Mentees;
        return [.. AllPairs(problem, result.Floor).Select(pairs => pairs.OrderByDescending(pair => pair.Gain - result.Prices[pair.Mentor]).Take(most).ToArray())];
    }

    private static IEnumerable<IEnumerable<(int Mentor, int Gain)>> AllPairs(MatchProblem problem, int floor)
    {
        var row = new ushort[problem.Scores.Mentors];
        for (var i = 0; i < problem.Scores.Mentees; i++)
        {
            problem.Scores.Fill(i, 0, row);
            yield return Enumerable.Range(0, row.Length).Where(j => row[j] > floor && problem.Seats[j] > 0).Select(j => (j, (int)row[j]));
        }
    }

    /// <summary>The dense assignment solver; everybody needs a partner there, so pairs that are not allowed are worth nothing.</summary>
    public static Outcome Assignment(MatchProblem problem, int floor)
    {
        if (problem.Scores.Mentees != problem.Scores.Mentors || problem.Seats.Any(seats => seats != 1))
            throw new ArgumentException("As many on both sides, with a seat each.");
        var (people, placed, assignment, row) = (problem.Scores.Mentees, PlacedUnit(problem), new LinearSumAssignment(), new ushort[problem.Scores.Mentors]);
        for (var i = 0; i < people; i++)
        {
            problem.Scores.Fill(i, 0, row);
            for (var j = 0; j < people; j++)
                _ = assignment.AddArcWithCost(i, j, row[j] > floor ? 1 - row[j] - placed : 0);
        }

        if (assignment.Solve() != LinearSumAssignment.Status.OPTIMAL)
            throw new InvalidOperationException("No optimum.");
        return Outcome.Of(-assignment.OptimalCost(), placed, (long)people * people);
    }

    private static long PlacedUnit(MatchProblem problem) => 1001L * problem.Scores.Mentees;
}

/// <summary>How good a match is, and how many pairs were stored.</summary>
internal sealed record Outcome(long Placed, long Total, long Pairs, int Worst = 0)
{
    public static Outcome Of(long weight, long placed, long pairs) => new(weight / placed, weight % placed, pairs);
}
