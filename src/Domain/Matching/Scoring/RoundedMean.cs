using System.Numerics;
using System.Runtime.CompilerServices;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>
/// Weighted sums to scores, rounded half up, plus one: n = 2 sum + 3 W, divided by d = 2 W, where W is the sum of weights and n below 1002 d. Vectors do not
/// divide, so ⌊n / d⌋ is estimated in 32 bits and made exact by the remainder. With x = ⌊n / 2^k⌋ below 2^16, l = ⌊log2 d⌋ and
/// c = ⌊2^(15 + l) / d⌋, at most 2^15, the estimate is ⌊x c / 2^(15 + l − k)⌋. It is never above n / d. It is below by less than 2^k / d for what x drops,
/// which is 1 / 32 at most, by less than x / 2^(15 + l − k) for what c drops, which is 1 / 16 at most, and by less than 1 for its own rounding: so it
/// is right or one too low.
/// </summary>
internal sealed class RoundedMean
{
    private const int Most = 1002, Bits = 15;

    private readonly int _divisor, _half, _drop, _factor, _shift;

    public RoundedMean(int weights)
    {
        (_divisor, _half) = (2 * weights, 3 * weights);
        var log = BitOperations.Log2((uint)_divisor);
        _drop = Math.Max(0, BitOperations.Log2((uint)(Most * _divisor)) - Bits);
        (_factor, _shift) = ((int)((1L << (Bits + log)) / _divisor), Bits + log - _drop);
    }

    /// <summary>Scores plus one; 0 for a negative sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Of(ReadOnlySpan<int> sums, Span<ushort> row)
    {
        var (lanes, j) = (Vector<ushort>.Count, 0);
        for (; j <= row.Length - lanes; j += lanes)
            Vector.Narrow(Of(new Vector<int>(sums[j..])), Of(new Vector<int>(sums[(j + lanes / 2)..]))).CopyTo(row[j..]);
        for (; j < row.Length; j++)
            row[j] = sums[j] < 0 ? (ushort)0 : (ushort)((2 * sums[j] + _half) / _divisor);
    }

    private Vector<uint> Of(Vector<int> sums)
    {
        var n = sums + sums + new Vector<int>(_half);
        var estimate = Vector.ShiftRightLogical(Vector.ShiftRightLogical(n, _drop) * _factor, _shift);
        var scores = estimate - Vector.GreaterThanOrEqual(n - estimate * _divisor, new Vector<int>(_divisor));
        return Vector.AsVectorUInt32(Vector.AndNot(scores, Vector.LessThan(sums, Vector<int>.Zero)));
    }
}
