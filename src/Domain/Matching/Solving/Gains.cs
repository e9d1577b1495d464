using System.Numerics;

namespace Mentoring.Domain.Matching.Solving;

/// <summary>The scores of a problem as one stage of the solution sees them: without what is forbidden or too low, with the bonus of kept pairs.</summary>
/// <param name="problem">The problem.</param>
/// <param name="floor">Lower scores do not count as allowed.</param>
/// <param name="stability">What a kept pair gains.</param>
internal sealed class Gains(MatchProblem problem, int floor, int stability)
{
    private readonly ILookup<int, int> _forbidden = problem.Forbidden.ToLookup(p => p.Mentee, p => p.Mentor);

    /// <summary>The length of a row: all mentors, and zeros up to a full vector.</summary>
    public int Width { get; } = (problem.Scores.Mentors + Vector<ushort>.Count - 1) / Vector<ushort>.Count * Vector<ushort>.Count;

    /// <summary>One mentee's gains with every mentor: 0 where the pair is not allowed, otherwise score and bonus plus one.</summary>
    public void Fill(int mentee, Span<ushort> row)
    {
        var mentors = problem.Scores.Mentors;
        row[mentors..].Clear();
        problem.Scores.Fill(mentee, 0, row[..mentors]);
        if (floor > 0)
            DropBelow(row, (ushort)(floor + 1));
        foreach (var mentor in _forbidden[mentee])
            row[mentor] = 0;
        if (stability > 0 && problem.Previous.Count > 0 && problem.Previous[mentee] is >= 0 and var kept && row[kept] > 0)
            row[kept] += (ushort)stability;
    }

    /// <summary>The gain of one pair.</summary>
    public ushort Of(int mentee, int mentor)
    {
        Span<ushort> one = stackalloc ushort[1];
        problem.Scores.Fill(mentee, mentor, one);
        if (one[0] <= floor || _forbidden[mentee].Contains(mentor))
            return 0;
        return (ushort)(one[0] + (stability > 0 && problem.Previous.Count > 0 && problem.Previous[mentee] == mentor ? stability : 0));
    }

    private static void DropBelow(Span<ushort> row, ushort least)
    {
        var bound = new Vector<ushort>(least);
        for (var x = 0; x < row.Length; x += Vector<ushort>.Count)
        {
            var gains = new Vector<ushort>(row[x..]);
            Vector.ConditionalSelect(Vector.GreaterThanOrEqual(gains, bound), gains, Vector<ushort>.Zero).CopyTo(row[x..]);
        }
    }
}
