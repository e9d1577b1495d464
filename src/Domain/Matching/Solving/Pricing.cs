using System.Numerics;

namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// Looks at every pair without storing one, and keeps of each mentee the few that exceed a limit by most: those that a solution found on
/// fewer pairs has missed. This is the pricing step of column generation (Ahuja, Magnanti and Orlin, Network Flows, 1993, ch. 17).
/// </summary>
internal static class Pricing
{
    /// <summary>A limit that no pair exceeds; two of them and a gain add up within 64 bits.</summary>
    public const long Never = long.MaxValue / 4;

    private const int HighestGain = 2001, Most = 512;

    /// <summary>Pairs with gain above mentees[i] + mentors[j], at most so many of a mentee. Limits are in seeded order.</summary>
    public static Arcs Find(Ground ground, Gains gains, long[] mentees, long[] mentors, int most, MatchStage stage)
    {
        var limits = new long[gains.Width];
        Array.Fill(limits, Never);
        for (var j = 0; j < mentors.Length; j++)
            limits[ground.Order.MentorAt[j]] = ground.Seats[j] > 0 ? mentors[j] : Never;

        var lowest = limits.Length > 0 ? limits.Min() : Never;
        ushort[] above = [.. limits.Select(limit => (ushort)Math.Min(limit - lowest, ushort.MaxValue))];
        ground.Control.NextRound();
        var found = new Violators?[mentees.Length];
        _ = ground.Control.Each(mentees.Length, stage, () => (Row: new ushort[gains.Width], Kept: new Violators(most)), (i, own) =>
        {
            if (ground.Free[i] && mentees[i] + lowest < HighestGain)
                found[i] = Scan(ground, gains, i, mentees[i], new(limits, above, lowest), own.Row, own.Kept);
        });
        return Collect(found);
    }

    /// <summary>How many to find next: where all want the same, each look finds as many of a mentee as it may, and then it may find more.</summary>
    public static int Next(int most, Arcs found) => found.Count > (long)found.Mentees * most / 2 ? Math.Min(2 * most, Most) : most;

    private static Violators? Scan(Ground ground, Gains gains, int mentee, long limit, Limits limits, ushort[] row, Violators kept)
    {
        gains.Fill(ground.Order.MenteeAt[mentee], row);
        var places = ground.Order.MentorPlace;
        // Where many are equally good each mentee begins elsewhere, or all would keep the same few.
        var first = (int)((long)mentee * places.Length / ground.Free.Length);
        kept.Clear();
        for (var x = 0; x < row.Length; x += Vector<ushort>.Count)
        {
            if (!limits.AnyAbove(row, x, limit + kept.Least - 1))
                continue;
            for (var z = x; z < x + Vector<ushort>.Count; z++)
                if (row[z] > 0 && row[z] - limit - limits.Of[z] is > 0 and var excess && excess >= kept.Least)
                    kept.Offer(excess, (places[z] - first + places.Length) % places.Length, places[z], row[z]);
        }

        return kept.Count > 0 ? kept.Copy() : null;
    }

    private static Arcs Collect(Violators?[] found)
    {
        var start = new int[found.Length + 1];
        for (var i = 0; i < found.Length; i++)
            start[i + 1] = start[i] + (found[i]?.Count ?? 0);
        var arcs = new Arcs(start, new int[start[^1]], new ushort[start[^1]]);
        for (var i = 0; i < found.Length; i++)
            found[i]?.CopyTo(arcs, start[i]);
        return arcs;
    }

    /// <summary>The limits of all mentors; and in sixteen bits by how much each is above the lowest, which is enough for what gains can exceed.</summary>
    private readonly record struct Limits(long[] Of, ushort[] Above, long Lowest)
    {
        /// <summary>Whether a gain is above its limit and a mentee's.</summary>
        public bool AnyAbove(ushort[] row, int at, long limit)
        {
            if (limit + Lowest < 0)
                return AnyAboveFar(row, at, limit);
            var (gains, above) = (new Vector<ushort>(row, at), new Vector<ushort>(Above, at));
            return Vector.GreaterThanAny(Vector.Max(gains, above) - above, new Vector<ushort>((ushort)(limit + Lowest)));
        }

        private bool AnyAboveFar(ushort[] row, int at, long limit)
        {
            var (limits, add) = (Of, new Vector<long>(limit));
            Vector.Widen(new Vector<ushort>(row, at), out var low, out var high);
            Vector.Widen(low, out var a, out var b);
            Vector.Widen(high, out var c, out var d);
            return Vector.LessThanAny(Bound(0), Vector.AsVectorInt64(a)) || Vector.LessThanAny(Bound(1), Vector.AsVectorInt64(b))
                || Vector.LessThanAny(Bound(2), Vector.AsVectorInt64(c)) || Vector.LessThanAny(Bound(3), Vector.AsVectorInt64(d));

            // A gain of 0 is no pair, however low the limit.
            Vector<long> Bound(int part) => Vector.Max(new Vector<long>(limits, at + part * Vector<long>.Count) + add, Vector<long>.Zero);
        }
    }
}
