using System.Numerics;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>
/// Weighted sums to scores, rounded half up, plus one: (2 sum + 3 W) / 2 W, where W is the sum of weights. The division by d = 2 W is a multiplication by
/// m = ⌊2^s / d⌋ + 1 and a shift by s, which is exact for every n with n (m d − 2^s) &lt; 2^s (Granlund and Montgomery 1994). Here m d − 2^s ≤ d, n ≤ 2003 W,
/// and 2^s &gt; 2^30 d, so it is for W up to 500,000; twenty weights of 1000 make 20,000.
/// </summary>
internal sealed class RoundedMean
{
    private readonly uint _half;
    private readonly ulong _multiplier;
    private readonly int _shift;

    public RoundedMean(int weights)
    {
        var divisor = 2 * (uint)weights;
        (_half, _shift) = ((uint)(3 * weights), 31 + BitOperations.Log2(divisor));
        _multiplier = (1UL << _shift) / divisor + 1;
    }

    /// <summary>Scores plus one; 0 for a negative sum.</summary>
    public void Of(ReadOnlySpan<int> sums, Span<ushort> row)
    {
        var (lanes, j) = (Vector<ushort>.Count, 0);
        for (; j <= row.Length - lanes; j += lanes)
            Vector.Narrow(Of(new Vector<int>(sums[j..])), Of(new Vector<int>(sums[(j + lanes / 2)..]))).CopyTo(row[j..]);
        for (; j < row.Length; j++)
            row[j] = sums[j] < 0 ? (ushort)0 : (ushort)((2 * (ulong)sums[j] + _half) * _multiplier >> _shift);
    }

    private Vector<uint> Of(Vector<int> sums)
    {
        Vector.Widen(Vector.AsVectorUInt32(sums + sums) + new Vector<uint>(_half), out var low, out var high);
        var scores = Vector.Narrow(Vector.ShiftRightLogical(low * _multiplier, _shift), Vector.ShiftRightLogical(high * _multiplier, _shift));
        return Vector.AndNot(scores, Vector.AsVectorUInt32(Vector.LessThan(sums, Vector<int>.Zero)));
    }
}
