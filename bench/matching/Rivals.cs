using Google.OrTools.Graph;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Bench;

/// <summary>The solvers of Google's OR-Tools, given the same pairs and the same weights: being placed is worth more than all scores together.</summary>
internal static class Rivals
{
    /// <summary>A flow of least cost over all pairs, or over as many of each mentee as there are prices to choose them by.</summary>
    public static Outcome Flow(MatchProblem problem, int floor, IReadOnlyList<long>? prices = null, int most = int.MaxValue)
    {
        var (mentees, mentors) = (problem.Scores.Mentees, problem.Scores.Mentors);
        long placed = PlacedUnit(problem), arcs = 0;
        var flow = new MinCostFlow();
        var row = new ushort[mentors];
        var net = new long[mentors];
        for (var i = 0; i < mentees; i++)
        {
            problem.Scores.Fill(i, 0, row);
            int[] wanted = [.. Enumerable.Range(0, mentors).Where(j => row[j] > floor && problem.Seats[j] > 0)];
            if (prices is not null && wanted.Length > most)
            {
                for (var x = 0; x < wanted.Length; x++)
                    net[x] = prices[wanted[x]] - row[wanted[x]];
                Array.Sort(net, wanted, 0, wanted.Length);
                wanted = wanted[..most];
            }

            foreach (var j in wanted)
                _ = flow.AddArcWithCapacityAndUnitCost(i, mentees + j, 1, 1 - row[j] - placed);
            _ = flow.AddArcWithCapacityAndUnitCost(i, mentees + mentors, 1, 0);
            flow.SetNodeSupply(i, 1);
            arcs += wanted.Length;
        }

        for (var j = 0; j < mentors; j++)
            _ = flow.AddArcWithCapacityAndUnitCost(mentees + j, mentees + mentors, problem.Seats[j], 0);
        flow.SetNodeSupply(mentees + mentors, -mentees);
        if (flow.Solve() != MinCostFlowBase.Status.OPTIMAL)
            throw new InvalidOperationException("No optimum.");
        return Outcome.Of(-flow.OptimalCost(), placed, arcs);
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
