namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// Proves a solution from the scores and its prices alone: what each mentee can still gain at these prices, and the prices of all seats, bound the weight
/// of every possible match; a match that reaches the bound is best (weak duality of linear programs). Under <see cref="MatchObjective.Fairest"/>
/// two covers prove that no more can be placed, and that with a better worst pair fewer would be. Pairs left out so that
/// no two are each other's mentor are taken as forbidden, if they are pairs that could have been and what it costs is told; that cost is not proved.
/// </summary>
public static class Certificate
{
    /// <summary>Whether the solution is one and is proved best.</summary>
    public static bool Holds(MatchProblem problem, MatchResult result)
    {
        if (!MayBeWithout(problem, result))
            return false;
        var solved = problem with { Forbidden = [.. problem.Forbidden, .. result.WithoutMutual] };
        if (Weights.Of(solved) is not { } weights || !Possible(solved, result) || MatchValue.Of(solved, weights, result.MentorOf) != result.Value)
            return false;
        return Bound(solved, result, weights) == result.Value.Weight && (solved.Objective != MatchObjective.Fairest || WorstIsBest(solved, result));
    }

    /// <summary>Or any better pair could be left out, and what is left be proved best.</summary>
    private static bool MayBeWithout(MatchProblem problem, MatchResult result)
    {
        var mutual = new MutualPairs(problem);
        return result.WithoutMutual.Count == 0 || (result.MutualLoss is not null && result.WithoutMutual.All(pair => mutual.Opposite(pair) is not null));
    }

    private static bool Possible(MatchProblem problem, MatchResult result)
    {
        var (row, taken, pinned) = (new ushort[problem.Scores.Mentors], new int[problem.Scores.Mentors], problem.Pins.ToHashSet());
        for (var i = 0; i < result.MentorOf.Count; i++)
        {
            if (result.MentorOf[i] is not (>= 0 and var mentor))
                continue;
            Fill(problem, i, row);
            if (row[mentor] == 0 || (row[mentor] <= result.Floor && !pinned.Contains(new(i, mentor))) || ++taken[mentor] > problem.Seats[mentor])
                return false;
        }

        return problem.Pins.All(pin => result.MentorOf[pin.Mentee] == pin.Mentor) && !new MutualPairs(problem).In(result.MentorOf).Any()
            && (problem.Objective == MatchObjective.Fairest || result.Floor == (problem.Objective == MatchObjective.AboveFloor ? problem.Floor : 0));
    }

    private static Int128? Bound(MatchProblem problem, MatchResult result, Weights weights)
    {
        var (row, seats, free) = Left(problem);
        Int128 bound = 0;
        for (var j = 0; j < seats.Length; j++)
        {
            if (result.Prices[j] < 0)
                return null;
            bound += (Int128)result.Prices[j] * seats[j];
        }

        foreach (var i in free)
        {
            long best = 0;
            Fill(problem, i, row);
            for (var j = 0; j < row.Length; j++)
            {
                if (row[j] <= result.Floor || seats[j] == 0)
                    continue;
                var kept = problem.Previous.Count > 0 && problem.Previous[i] == j ? problem.Stability : 0;
                best = Math.Max(best, weights.Mentee[i] + weights.Mentor[j] + row[j] - 1 + kept - result.Prices[j]);
            }

            bound += best;
        }

        return bound;
    }

    private static bool WorstIsBest(MatchProblem problem, MatchResult result)
    {
        var placed = result.Value.Placed - problem.Pins.Count;
        return Size(problem, result.MostPlaced, 0) == placed
            && (placed == 0 || (result.Value.Worst >= result.Floor && Size(problem, result.NoneBetter, result.Floor + 1) < placed));
    }

    /// <summary>How many can be placed at most by a cover, if it covers every pair from its score on.</summary>
    private static long? Size(MatchProblem problem, Cover? cover, int fromScore)
    {
        if (cover is null || cover.FromScore != fromScore)
            return null;
        var (row, seats, free) = Left(problem);
        var size = Enumerable.Range(0, seats.Length).Where(j => cover.Mentors[j]).Sum(j => (long)seats[j]) + free.Count(i => cover.Mentees[i]);
        foreach (var i in free.Where(i => !cover.Mentees[i]))
        {
            Fill(problem, i, row);
            for (var j = 0; j < row.Length; j++)
                if (row[j] > fromScore && seats[j] > 0 && !cover.Mentors[j])
                    return null;
        }

        return size;
    }

    private static (ushort[] Row, int[] Seats, List<int> Free) Left(MatchProblem problem)
    {
        var pinned = problem.Pins.Select(p => p.Mentee).ToHashSet();
        int[] seats = [.. Enumerable.Range(0, problem.Scores.Mentors).Select(problem.SeatsOf)];
        foreach (var pin in problem.Pins)
            seats[pin.Mentor]--;
        return (new ushort[seats.Length], seats, [.. Enumerable.Range(0, problem.Scores.Mentees).Where(i => !pinned.Contains(i))]);
    }

    private static void Fill(MatchProblem problem, int mentee, ushort[] row)
    {
        problem.Scores.Fill(mentee, 0, row);
        foreach (var pair in problem.Forbidden)
            if (pair.Mentee == mentee)
                row[pair.Mentor] = 0;
    }
}
