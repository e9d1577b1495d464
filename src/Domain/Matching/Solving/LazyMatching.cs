namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// The matching of greatest weight among all pairs, of which few are ever stored: solve on the best few of each mentee, look through all
/// pairs for those that weigh more than their prices, add them, solve on. Where there is none the prices prove the optimum for all pairs.
/// </summary>
internal sealed record LazyMatching(SparseMatching Matching, int Arcs)
{
    private const int First = 16, More = 8, Most = 512;

    public static LazyMatching Solve(Ground ground, Gains gains, Weights weights)
    {
        var (order, near) = (ground.Order, ground.Problem.Near);
        long[] ofMentee = [.. order.MenteeAt.Select(i => weights.Mentee[i])];
        long[] ofMentor = [.. order.MentorAt.Select(j => weights.Mentor[j])];
        var prices = new long[ofMentor.Length];
        for (var j = 0; j < prices.Length && near is not null; j++)
            prices[j] = Math.Clamp(near.Prices[order.MentorAt[j]], 0, 1L << 60);

        var more = More;
        int[]? earlier = near is null ? null : [.. order.MenteeAt.Select((i, place) => ground.Free[place] && near.MentorOf[i] >= 0 ? order.MentorPlace[near.MentorOf[i]] : -1)];
        var arcs = Find(new long[ofMentee.Length], prices, First, MatchStage.Scoring);
        if (near is null && ground.Problem.Scores.AreKept && AreCrowded(ground, arcs))
        {
            var auction = Auction.Hold(ground, gains);
            (prices, earlier) = (auction.Prices, auction.MentorOf);
            arcs = Find(new long[ofMentee.Length], prices, First, MatchStage.Scoring);
        }

        if (near is not null)
            arcs = arcs.With(Missing(arcs, earlier!, ground, gains));
        while (true)
        {
            var matching = new SparseMatching(arcs, Weigh(arcs, ofMentee, ofMentor), ground.Seats);
            matching.Solve(prices, earlier, ground.Control);
            (prices, earlier) = (matching.MentorPrice, matching.MentorOf);
            var missed = Find(matching.MenteePrice, prices, more, MatchStage.Improving);
            if (missed.Count == 0)
                return new(matching, arcs.Count);
            // Where all want the same, each look finds as many as it may: then it may find more.
            more = missed.Count > (long)arcs.Mentees * more / 2 ? Math.Min(2 * more, Most) : more;
            arcs = arcs.With(missed);
        }

        // Weight above prices, solved for the gain (which is one above the score).
        Arcs Find(long[] menteePrices, long[] mentorPrices, int most, MatchStage stage) => Pricing.Find(
            ground, gains, [.. menteePrices.Select((u, i) => u - ofMentee[i] + 1)], [.. mentorPrices.Select((v, j) => v - ofMentor[j])], most, stage);
    }

    /// <summary>Whether many want the same few, so that the best pairs of each are far from enough to place who can be placed.</summary>
    private static bool AreCrowded(Ground ground, Arcs arcs) =>
        20L * Placement.Of(arcs, ground.Seats, 1, null, ground.Control).Placed < 19 * Math.Min(ground.Free.Count(free => free), ground.Seats.Sum(seats => (long)seats));

    /// <summary>Pairs of an earlier solution that are still allowed and not stored.</summary>
    private static Arcs Missing(Arcs arcs, int[] earlier, Ground ground, Gains gains)
    {
        var (start, mentors, found) = (new int[earlier.Length + 1], new List<int>(), new List<ushort>());
        for (var i = 0; i < earlier.Length; i++)
        {
            if (earlier[i] >= 0 && !arcs.Mentor.AsSpan(arcs.Start[i]..arcs.Start[i + 1]).Contains(earlier[i])
                && gains.Of(ground.Order.MenteeAt[i], ground.Order.MentorAt[earlier[i]]) is > 0 and var gain)
            {
                mentors.Add(earlier[i]);
                found.Add(gain);
            }

            start[i + 1] = mentors.Count;
        }

        return new(start, [.. mentors], [.. found]);
    }

    private static long[] Weigh(Arcs arcs, long[] ofMentee, long[] ofMentor)
    {
        var weight = new long[arcs.Count];
        for (var i = 0; i < arcs.Mentees; i++)
            for (var e = arcs.Start[i]; e < arcs.Start[i + 1]; e++)
                weight[e] = ofMentee[i] + ofMentor[arcs.Mentor[e]] + arcs.Gain[e] - 1;
        return weight;
    }
}
