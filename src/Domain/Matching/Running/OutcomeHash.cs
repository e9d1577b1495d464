using System.Security.Cryptography;
using System.Text;

namespace Mentoring.Domain.Matching.Running;

/// <summary>By which two outcomes are seen to be the same: SHA-256 over the pairs and those without one, each text with its length before it.</summary>
internal static class OutcomeHash
{
    public static string Of(IReadOnlyList<MatchedPair> pairs, IReadOnlyList<Unplaced> unplaced)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(pairs.Count);
        foreach (var pair in pairs)
        {
            writer.Write(pair.Pair.Mentee);
            writer.Write(pair.Pair.Mentor);
            writer.Write(pair.Score);
        }

        foreach (var one in unplaced)
        {
            writer.Write((int)one.Role);
            writer.Write(one.Key);
            writer.Write((int)one.Reason);
        }

        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }
}
