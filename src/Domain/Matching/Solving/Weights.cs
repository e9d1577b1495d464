namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// The aims of an objective as one integer per pair: gain + tier of the mentee + tier of the mentor + being placed. The unit of each aim is
/// one more than everything that all lower aims together can add up to, so one step of it outweighs any change below: the greatest sum
/// is the lexicographic optimum, exactly. No weight is above 2^60, so a weight and two prices add up within 64 bits.
/// </summary>
internal sealed class Weights
{
    private const int BestScore = 1000;
    private static readonly Int128 Highest = Int128.One << 60;

    private Weights(long[] mentee, long[] mentor) => (Mentee, Mentor) = (mentee, mentor);

    /// <summary>What a pair of this mentee weighs beside its score: being placed, and the mentee's tier.</summary>
    public long[] Mentee { get; }

    /// <summary>What a pair of this mentor weighs beside its score: the mentor's tier.</summary>
    public long[] Mentor { get; }

    /// <summary>The weights of a problem, or nothing if its tiers need more than 60 bits.</summary>
    public static Weights? Of(MatchProblem problem)
    {
        int mentees = problem.Scores.Mentees, mentors = problem.Scores.Mentors;
        var people = new SortedDictionary<int, long>();
        long seats = 0;
        for (var i = 0; i < mentees; i++)
            people[problem.TierOfMentee(i)] = people.GetValueOrDefault(problem.TierOfMentee(i)) + 1;
        for (var j = 0; j < mentors; j++)
        {
            seats += problem.SeatsOf(j);
            people[problem.TierOfMentor(j)] = people.GetValueOrDefault(problem.TierOfMentor(j)) + problem.SeatsOf(j);
        }

        Int128 best = BestScore + problem.Stability, all = best * Math.Min(mentees, seats), unit = 0;
        var units = new Dictionary<int, long> { [0] = 0 };
        foreach (var (tier, count) in people.Where(p => p.Key > 0))
        {
            unit = all + 1;
            if (unit > Highest)
                return null;
            units[tier] = (long)unit;
            all += count * unit;
        }

        if (all + 1 + 2 * unit + best > Highest)
            return null;
        var placed = (long)all + 1;
        return new(
            [.. Enumerable.Range(0, mentees).Select(i => placed + units[problem.TierOfMentee(i)])],
            [.. Enumerable.Range(0, mentors).Select(j => units[problem.TierOfMentor(j)])]);
    }
}
