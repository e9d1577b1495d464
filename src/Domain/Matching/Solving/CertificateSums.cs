namespace Mentoring.Domain.Matching.Solving;

/// <summary>What a certificate adds up, of one mentee or of many.</summary>
/// <param name="Holds">Whether every pair of the match is allowed and every other is covered.</param>
/// <param name="Placed">Pairs of the match that are not pinned.</param>
/// <param name="Worst">The lowest score of those; the highest possible without any.</param>
/// <param name="Total">The scores of all pairs.</param>
/// <param name="Weight">What the match weighs, pins aside.</param>
/// <param name="Bound">What no match weighs more than, pins aside.</param>
internal readonly record struct CertificateSums(bool Holds, int Placed, int Worst, long Total, Int128 Weight, Int128 Bound)
{
    public static CertificateSums None { get; } = new(true, 0, 1000, 0, 0, 0);

    public CertificateSums And(CertificateSums other) => new(
        Holds && other.Holds, Placed + other.Placed, Math.Min(Worst, other.Worst), Total + other.Total, Weight + other.Weight, Bound + other.Bound);
}
