using System.Numerics;

namespace Mentoring.Domain.Matching.Solving;

/// <summary>What a certificate asks of a row of gains, a vector at a time; rows are filled up with zeros to whole vectors.</summary>
internal static class CertificateRows
{
    /// <summary>The greatest sum of a gain above the floor and what stands at its place.</summary>
    public static long Best(ushort[] row, long[] net, ushort floor)
    {
        var (best, least) = (new Vector<long>(long.MinValue / 2), new Vector<ushort>(floor));
        for (var x = 0; x < row.Length; x += Vector<ushort>.Count)
        {
            var gains = new Vector<ushort>(row, x);
            if (!Vector.GreaterThanAny(gains, least))
                continue;
            // What is not above the floor counts as a loss that nothing makes up for.
            var allowed = Vector.AsVectorInt16(Vector.GreaterThan(gains, least));
            Vector.Widen(gains, out var low, out var high);
            Vector.Widen(allowed, out var lowAllowed, out var highAllowed);
            best = Vector.Max(best, Vector.Max(Best(low, lowAllowed, net, x), Best(high, highAllowed, net, x + Vector<uint>.Count)));
        }

        var highest = long.MinValue / 2;
        for (var lane = 0; lane < Vector<long>.Count; lane++)
            highest = Math.Max(highest, best[lane]);
        return highest;
    }

    private static Vector<long> Best(Vector<uint> gains, Vector<int> allowed, long[] net, int at)
    {
        Vector.Widen(gains, out var low, out var high);
        Vector.Widen(allowed, out var lowAllowed, out var highAllowed);
        var nothing = new Vector<long>(long.MinValue / 2);
        return Vector.Max(
            Vector.ConditionalSelect(lowAllowed, Vector.AsVectorInt64(low) + new Vector<long>(net, at), nothing),
            Vector.ConditionalSelect(highAllowed, Vector.AsVectorInt64(high) + new Vector<long>(net, at + Vector<long>.Count), nothing));
    }

    /// <summary>Whether a gain is above what stands at its place.</summary>
    public static bool AnyAbove(ushort[] row, ushort[] least)
    {
        for (var x = 0; x < row.Length; x += Vector<ushort>.Count)
            if (Vector.GreaterThanAny(new Vector<ushort>(row, x), new Vector<ushort>(least, x)))
                return true;
        return false;
    }
}
