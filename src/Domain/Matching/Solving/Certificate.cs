namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// Proves a solution from the scores and its prices alone, by code that shares nothing with the solver: what each mentee can still gain at these prices, and
/// the prices of all seats, bound the weight of every possible match; a match that reaches the bound is best (weak duality of linear programs).
/// Under <see cref="MatchObjective.Fairest"/> two covers prove that no more can be placed, and that with a better worst pair fewer would be. Pairs
/// left out so that no two are each other's mentor are taken as forbidden, if they are pairs that could have been and what it costs is told; that
/// cost is not proved.
/// </summary>
public static class Certificate
{
    /// <summary>Whether the solution is one and is proved best.</summary>
    public static bool Holds(MatchProblem problem, MatchResult result, RunControl? control = null)
    {
        if (!MayBeWithout(problem, result))
            return false;
        var solved = problem with { Forbidden = [.. problem.Forbidden, .. result.WithoutMutual] };
        if (AimUnits.Of(solved) is not { } units || !IsMatch(solved, result) || !HasProof(solved, result))
            return false;

        var pass = new CertificatePass(solved, result, units);
        var seen = pass.Run(control ?? new());
        var worst = seen.Placed == 0 ? 0 : seen.Worst;
        return seen.Holds && seen.Bound == seen.Weight
            && result.Value == new MatchValue(seen.Placed + problem.Pins.Count, worst, seen.Total, seen.Weight, problem.Objective)
            && (problem.Objective != MatchObjective.Fairest || WorstIsBest(result, pass, seen.Placed));
    }

    /// <summary>Or any better pair could be left out, and what is left be proved best.</summary>
    private static bool MayBeWithout(MatchProblem problem, MatchResult result)
    {
        var (mentees, mentors) = (problem.MenteePersons.Where(p => p >= 0).ToHashSet(), problem.MentorPersons.Where(p => p >= 0).ToHashSet());
        return result.WithoutMutual.Count == 0 || (!problem.MutualAllowed && result.MutualLoss is not null && result.WithoutMutual.All(pair =>
            mentors.Contains(problem.MenteePersons[pair.Mentee]) && mentees.Contains(problem.MentorPersons[pair.Mentor])));
    }

    /// <summary>Nobody has more than there is, pins are kept, and no two are each other's mentor; whether the pairs are allowed the rows show.</summary>
    private static bool IsMatch(MatchProblem problem, MatchResult result)
    {
        var (taken, made) = (new int[problem.Scores.Mentors], new HashSet<(int Mentee, int Mentor)>());
        for (var i = 0; i < result.MentorOf.Count; i++)
        {
            if (result.MentorOf[i] is not (>= 0 and var mentor))
                continue;
            if (mentor >= taken.Length || ++taken[mentor] > problem.Seats[mentor])
                return false;
            if (problem.MutualAllowed || problem.MenteePersons.Count == 0 || problem.MentorPersons.Count == 0)
                continue;
            var (mentee, person) = (problem.MenteePersons[i], problem.MentorPersons[mentor]);
            if (mentee < 0 || person < 0)
                continue;
            if (made.Contains((person, mentee)))
                return false;
            _ = made.Add((mentee, person));
        }

        return result.MentorOf.Count == problem.Scores.Mentees && problem.Pins.All(pin => result.MentorOf[pin.Mentee] == pin.Mentor);
    }

    private static bool HasProof(MatchProblem problem, MatchResult result)
    {
        bool Fits(Cover? cover, int from) => cover is not null && cover.FromScore == from
            && cover.Mentees.Count == problem.Scores.Mentees && cover.Mentors.Count == problem.Scores.Mentors;
        return result.Prices.Count == problem.Scores.Mentors && result.Prices.All(price => price >= 0) && result.Floor is >= 0 and <= 1000
            && (problem.Objective == MatchObjective.Fairest
                ? Fits(result.MostPlaced, 0) && (result.NoneBetter is null || Fits(result.NoneBetter, result.Floor + 1))
                : result.Floor == (problem.Objective == MatchObjective.AboveFloor ? problem.Floor : 0));
    }

    private static bool WorstIsBest(MatchResult result, CertificatePass pass, int placed) =>
        pass.SizeOf(result.MostPlaced!) == placed && (placed == 0 || (result.NoneBetter is { } cover && pass.SizeOf(cover) < placed));
}
