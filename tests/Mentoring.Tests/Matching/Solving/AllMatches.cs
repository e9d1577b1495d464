using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Tests.Matching.Solving;

/// <summary>The best match found by trying all; the aims are compared one after the other, without weights.</summary>
internal static class AllMatches
{
    /// <summary>The rank of the best match, or of the best that has a pair.</summary>
    public static string Best(MatchProblem problem, Pair? having = null)
    {
        var best = "";
        Try(problem, new int[problem.Scores.Mentees], 0, mentorOf =>
        {
            if (having is { } pair && mentorOf[pair.Mentee] != pair.Mentor)
                return;
            var rank = Rank(problem, mentorOf);
            best = string.CompareOrdinal(rank, best) > 0 ? rank : best;
        });
        return best;
    }

    /// <summary>The aims in their order, each with six digits, so that texts compare as they do.</summary>
    public static string Rank(MatchProblem problem, IReadOnlyList<int> mentorOf)
    {
        Pair[] pairs = [.. mentorOf.Select((mentor, mentee) => new Pair(mentee, mentor)).Where(p => p.Mentor >= 0)];
        int Tier(int tier) => pairs.Count(p => problem.MenteeTiers[p.Mentee] == tier) + pairs.Count(p => problem.MentorTiers[p.Mentor] == tier);
        var worst = pairs.Select(p => Score(problem, p)).DefaultIfEmpty(0).Min();
        var total = pairs.Sum(p => Score(problem, p) + (problem.Previous[p.Mentee] == p.Mentor ? problem.Stability : 0));
        int[] aims = problem.Objective switch
        {
            MatchObjective.Fairest => [pairs.Length, worst, total],
            MatchObjective.PriorityFirst => [pairs.Length, Tier(2), Tier(1), total],
            _ => [pairs.Length, total],
        };
        return string.Join(' ', aims.Select(a => a.ToString("D6", null)));
    }

    private static void Try(MatchProblem problem, int[] mentorOf, int mentee, Action<int[]> found)
    {
        if (mentee == mentorOf.Length)
        {
            if (problem.MutualAllowed || !mentorOf.Select((m, i) => m >= 0 && m != i && m < mentorOf.Length && mentorOf[m] == i).Contains(true))
                found(mentorOf);
            return;
        }

        mentorOf[mentee] = -1;
        Try(problem, mentorOf, mentee + 1, found);
        for (var mentor = 0; mentor < problem.Scores.Mentors; mentor++)
        {
            var floor = problem.Objective == MatchObjective.AboveFloor ? problem.Floor : 0;
            if (Score(problem, new(mentee, mentor)) < floor || mentorOf[..mentee].Count(m => m == mentor) >= problem.Seats[mentor])
                continue;
            mentorOf[mentee] = mentor;
            Try(problem, mentorOf, mentee + 1, found);
        }
    }

    private static int Score(MatchProblem problem, Pair pair)
    {
        Span<ushort> one = stackalloc ushort[1];
        problem.Scores.Fill(pair.Mentee, pair.Mentor, one);
        return one[0] - 1;
    }
}
