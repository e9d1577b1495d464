namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// How good the worst pair can be while as many as possible are placed. Works on few stored pairs, and adds what a look through all pairs
/// shows that no cover holds; the pairs are looked through only for mentees outside the cover.
/// </summary>
/// <param name="Worst">The best possible score of the worst pair; 0 where nobody can be placed.</param>
/// <param name="MostPlaced">The proof that no more can be placed.</param>
/// <param name="NoneBetter">The proof that with a better worst pair fewer would be placed; none where nobody can be.</param>
internal sealed record Fairness(int Worst, Cover MostPlaced, Cover? NoneBetter)
{
    private const int First = 16, More = 8, Highest = 1000, Half = Highest / 2;

    public static Fairness Find(Ground ground, Gains gains)
    {
        var arcs = Pricing.Find(ground, gains, new long[ground.Free.Length], new long[ground.Seats.Length], First, MatchStage.Placing);
        var (best, mostPlaced) = Prove(ground, gains, ref arcs, 0, null);
        var most = best.Placed;
        if (most == 0)
            return new(0, mostPlaced, null);
        var worst = BestOn(arcs, ground, 0, ref best, Half);
        while (true)
        {
            var (better, cover) = Prove(ground, gains, ref arcs, worst + 1, best, most);
            if (better.Placed < most)
                return new(worst, mostPlaced, cover);
            best = better;
            worst = BestOn(arcs, ground, worst + 1, ref best, 1);
        }
    }

    /// <summary>The highest score at which as many can be placed on stored pairs, by halving, and upwards by doubled steps until it is too high.</summary>
    private static int BestOn(Arcs arcs, Ground ground, int possible, ref Placement best, int step)
    {
        for (var impossible = Highest + 1; impossible - possible > 1;)
        {
            var next = Math.Min(possible + step, (possible + impossible) / 2);
            var tried = Placement.Of(arcs, ground.Seats, next + 1, best, ground.Control);
            if (tried.Placed == best.Placed)
                (possible, best, step) = (next, tried, 2 * step);
            else
                impossible = next;
        }

        return possible;
    }

    /// <summary>The most that can be placed among all pairs from a score on, or at least enough; from an earlier placement on.</summary>
    private static (Placement, Cover) Prove(Ground ground, Gains gains, ref Arcs arcs, int score, Placement? placement, int enough = int.MaxValue)
    {
        while (true)
        {
            placement = Placement.Of(arcs, ground.Seats, score + 1, placement, ground.Control);
            var full = placement.Placed == ground.Seats.Sum(s => (long)s);
            bool[] mentees = [.. placement.MenteesReached.Select(reached => !reached && !full)];
            bool[] mentors = [.. placement.MentorsReached.Select(reached => reached || full)];
            var cover = new Cover(score, Unsorted(mentees, ground.Order.MenteeAt), Unsorted(mentors, ground.Order.MentorAt));
            if (placement.Placed >= enough)
                return (placement, cover);
            var missed = Pricing.Find(
                ground, gains, [.. mentees.Select(c => c ? Pricing.Never : score)], [.. mentors.Select(c => c ? Pricing.Never : 0)], More, MatchStage.Placing);
            if (missed.Count == 0)
                return (placement, cover);
            arcs = arcs.With(missed);
        }
    }

    private static bool[] Unsorted(bool[] values, int[] at)
    {
        var unsorted = new bool[values.Length];
        for (var x = 0; x < at.Length; x++)
            unsorted[at[x]] = values[x];
        return unsorted;
    }
}
