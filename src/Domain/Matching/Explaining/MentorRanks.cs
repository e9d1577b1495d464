using System.Numerics;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Explaining;

/// <summary>
/// How many mentees would fit each pair's mentor better than its mentee. A row tells of each mentor which of the mentor's pairs it beats: the worst
/// so many of them; it is noted at the best of those, and added up at the end. One for each thread.
/// </summary>
internal sealed class MentorRanks
{
    private readonly Standing _standing;
    private readonly Pair[] _pairs;
    private readonly int[] _start, _beaten;
    private readonly ushort[] _least;

    public MentorRanks(Standing standing, int mentors, int floor)
    {
        _standing = standing;
        _pairs = [.. standing.Pairs.OrderBy(pair => pair.Mentor).ThenBy(pair => standing.Gain[pair.Mentee])];
        (_start, _beaten, _least) = (new int[mentors + 1], new int[_pairs.Length], new ushort[standing.Open.Length]);
        foreach (var pair in _pairs)
            _start[pair.Mentor + 1]++;
        Array.Fill(_least, ushort.MaxValue);
        for (var j = 0; j < mentors; j++)
        {
            _start[j + 1] += _start[j];
            if (_start[j + 1] > _start[j])
                _least[j] = (ushort)Math.Max(floor, standing.Gain[_pairs[_start[j]].Mentee]);
        }
    }

    private MentorRanks(MentorRanks other) =>
        (_standing, _pairs, _start, _least, _beaten) = (other._standing, other._pairs, other._start, other._least, new int[other._beaten.Length]);

    /// <summary>The same pairs with nothing counted, for another thread.</summary>
    public MentorRanks Another() => new(this);

    public void Read(ushort[] row)
    {
        for (var x = 0; x < row.Length; x += Vector<ushort>.Count)
            if (Vector.GreaterThanAny(new Vector<ushort>(row, x), new Vector<ushort>(_least, x)))
                for (var j = x; j < x + Vector<ushort>.Count; j++)
                    if (row[j] > _least[j])
                        _beaten[LastBelow(j, row[j])]++;
    }

    /// <summary>By mentee: one more than fit the mentor better, 0 for who has none.</summary>
    public int[] Add(IEnumerable<MentorRanks> others)
    {
        var ranks = new int[_standing.MentorOf.Count];
        int[] beaten = [.. _beaten];
        foreach (var other in others)
            for (var x = 0; x < beaten.Length; x++)
                beaten[x] += other._beaten[x];
        for (var x = _pairs.Length - 1; x >= 0; x--)
        {
            if (x + 1 < _pairs.Length && _pairs[x + 1].Mentor == _pairs[x].Mentor)
                beaten[x] += beaten[x + 1];
            ranks[_pairs[x].Mentee] = beaten[x] + 1;
        }

        return ranks;
    }

    /// <summary>The best of a mentor's pairs below a gain.</summary>
    private int LastBelow(int mentor, ushort gain)
    {
        var (low, high) = (_start[mentor], _start[mentor + 1]);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (_standing.Gain[_pairs[middle].Mentee] < gain)
                low = middle;
            else
                high = middle;
        }

        return low;
    }
}
