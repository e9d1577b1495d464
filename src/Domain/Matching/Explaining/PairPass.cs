using System.Numerics;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Explaining;

/// <summary>One look at every pair, a mentee's row at a time and by all processors; no pair is stored.</summary>
internal static class PairPass
{
    /// <summary>
    /// Has every row read: a mentee with the gains of all mentors, 0 where a pair is not allowed and otherwise its score plus one, filled up with
    /// zeros to whole vectors. Gives back what each thread has kept for itself, in no order.
    /// </summary>
    public static IReadOnlyCollection<TOwn> Run<TOwn>(MatchProblem problem, RunControl control, Func<TOwn> own, Action<int, ushort[], TOwn> read)
    {
        var gains = new Gains(problem, 0, 0);
        control.NextRound();
        return [.. control.Each(problem.Scores.Mentees, MatchStage.Explaining, () => (Row: new ushort[gains.Width], Own: own()), (mentee, mine) =>
        {
            gains.Fill(mentee, mine.Row);
            read(mentee, mine.Row, mine.Own);
        }).Select(mine => mine.Own)];
    }

    /// <summary>How many gains of a row are above a bound and above what stands at the same place.</summary>
    public static int CountAbove(ushort[] row, ushort[] places, int bound)
    {
        var (limit, count) = (new Vector<ushort>((ushort)bound), Vector<ushort>.Zero);
        // A lane counts one a step, which are fewer than it can hold: a row of a million mentors has 65,536 steps at 16 lanes.
        var total = 0;
        for (int x = 0, steps = 0; x < row.Length; x += Vector<ushort>.Count)
        {
            count -= Vector.GreaterThan(new Vector<ushort>(row, x), Vector.Max(new Vector<ushort>(places, x), limit));
            if (++steps < ushort.MaxValue && x + Vector<ushort>.Count < row.Length)
                continue;
            for (var lane = 0; lane < Vector<ushort>.Count; lane++)
                total += count[lane];
            (count, steps) = (Vector<ushort>.Zero, 0);
        }

        return total;
    }
}
