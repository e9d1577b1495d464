using Google.OrTools.Graph;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Tests.Matching.Solving;

/// <summary>Google's OR-Tools as a judge that shares nothing with the solver: the best match as a flow of least cost over all pairs, with weights of its own.</summary>
internal static class FlowJudge
{
    /// <summary>The mentor of each mentee in a best match, -1 for none. Knows no pins, and not the rule that no two are each other's mentor.</summary>
    public static int[] Solve(MatchProblem problem)
    {
        var floor = problem.Objective switch
        {
            MatchObjective.AboveFloor => problem.Floor + 1,
            MatchObjective.Fairest => HighestThatPlaces(problem, Placed(problem, 1)),
            _ => 1,
        };
        var (mentees, mentors) = (problem.Scores.Mentees, problem.Scores.Mentors);
        long total = (1000L + problem.Stability) * mentees + 1, low = total, high = total * (2 * mentees + 1), placed = high * (2 * mentees + 1);
        long Tier(int tier) => problem.Objective != MatchObjective.PriorityFirst ? 0 : tier switch { 0 => 0, 1 => low, _ => high };

        var flow = new MinCostFlow();
        var arcs = new List<(int Arc, Pair Pair)>();
        foreach (var (pair, gain) in Pairs(problem, floor))
        {
            var kept = problem.Previous[pair.Mentee] == pair.Mentor ? problem.Stability : 0;
            var weight = placed + Tier(problem.MenteeTiers[pair.Mentee]) + Tier(problem.MentorTiers[pair.Mentor]) + gain - 1 + kept;
            arcs.Add((flow.AddArcWithCapacityAndUnitCost(pair.Mentee, mentees + pair.Mentor, 1, -weight), pair));
        }

        for (var i = 0; i < mentees; i++)
        {
            _ = flow.AddArcWithCapacityAndUnitCost(i, mentees + mentors, 1, 0);
            flow.SetNodeSupply(i, 1);
        }

        for (var j = 0; j < mentors; j++)
            _ = flow.AddArcWithCapacityAndUnitCost(mentees + j, mentees + mentors, problem.Seats[j], 0);
        flow.SetNodeSupply(mentees + mentors, -mentees);
        Assert.Equal(MinCostFlowBase.Status.OPTIMAL, flow.Solve());

        int[] mentorOf = [.. Enumerable.Repeat(-1, mentees)];
        foreach (var (_, pair) in arcs.Where(one => flow.Flow(one.Arc) > 0))
            mentorOf[pair.Mentee] = pair.Mentor;
        return mentorOf;
    }

    /// <summary>The highest gain from which on as many can be placed, by halving.</summary>
    private static int HighestThatPlaces(MatchProblem problem, long placed)
    {
        var (possible, impossible) = (1, 1002);
        while (impossible - possible > 1)
        {
            var middle = (possible + impossible) / 2;
            (possible, impossible) = Placed(problem, middle) == placed ? (middle, impossible) : (possible, middle);
        }

        return possible;
    }

    private static long Placed(MatchProblem problem, int least)
    {
        var flow = new MaxFlow();
        int mentees = problem.Scores.Mentees, mentors = problem.Scores.Mentors, source = mentees + mentors;
        foreach (var (pair, _) in Pairs(problem, least))
            _ = flow.AddArcWithCapacity(pair.Mentee, mentees + pair.Mentor, 1);
        for (var i = 0; i < mentees; i++)
            _ = flow.AddArcWithCapacity(source, i, 1);
        for (var j = 0; j < mentors; j++)
            _ = flow.AddArcWithCapacity(mentees + j, source + 1, problem.Seats[j]);
        Assert.Equal(MaxFlow.Status.OPTIMAL, flow.Solve(source, source + 1));
        return flow.OptimalFlow();
    }

    private static IEnumerable<(Pair Pair, int Gain)> Pairs(MatchProblem problem, int least)
    {
        var row = new ushort[problem.Scores.Mentors];
        for (var i = 0; i < problem.Scores.Mentees; i++)
        {
            problem.Scores.Fill(i, 0, row);
            for (var j = 0; j < row.Length; j++)
                if (row[j] >= least)
                    yield return (new(i, j), row[j]);
        }
    }
}
