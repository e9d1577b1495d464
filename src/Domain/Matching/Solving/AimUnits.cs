namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// What each aim is worth in the weights that a certificate adds up, worked out from the problem alone. A point of the total is worth 1, and each
/// higher aim one more than all lower ones together can reach: so the greatest sum is best in the highest aim, then in the next, and so on.
/// </summary>
/// <param name="Placed">A mentee who is placed.</param>
/// <param name="Tiers">A mentee, or a mentor's seat, of each tier.</param>
internal sealed record AimUnits(long Placed, IReadOnlyDictionary<int, long> Tiers)
{
    /// <summary>Nothing where they do not fit, with two prices, into 64 bits.</summary>
    public static AimUnits? Of(MatchProblem problem)
    {
        var clients = Enumerable.Range(0, problem.Scores.Mentees).Select(i => (Tier: TierOf(problem, problem.MenteeTiers, i), Count: 1L));
        var seats = Enumerable.Range(0, problem.Scores.Mentors)
            .Select(j => (Tier: TierOf(problem, problem.MentorTiers, j), Count: (long)Math.Min(problem.Seats[j], problem.Scores.Mentees))).ToList();

        var units = new Dictionary<int, long> { [0] = 0 };
        var reach = (Int128)Math.Min(problem.Scores.Mentees, seats.Sum(seat => seat.Count)) * (1000 + problem.Stability);
        foreach (var tier in clients.Concat(seats).Where(one => one.Tier > 0).GroupBy(one => one.Tier, one => one.Count).OrderBy(tier => tier.Key))
        {
            if (reach >= 1L << 60)
                return null;
            units[tier.Key] = (long)reach + 1;
            reach += (reach + 1) * tier.Sum();
        }

        return reach >= 1L << 60 ? null : new((long)reach + 1, units);
    }

    /// <summary>What a pair of a mentee is worth beside its points and the mentor's tier.</summary>
    public long OfMentee(MatchProblem problem, int mentee) => Placed + Tiers[TierOf(problem, problem.MenteeTiers, mentee)];

    /// <summary>What a seat of a mentor is worth beside its points.</summary>
    public long OfMentor(MatchProblem problem, int mentor) => Tiers[TierOf(problem, problem.MentorTiers, mentor)];

    private static int TierOf(MatchProblem problem, IReadOnlyList<int> tiers, int who) =>
        problem.Objective == MatchObjective.PriorityFirst && tiers.Count > 0 ? tiers[who] : 0;
}
