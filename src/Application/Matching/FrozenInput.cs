using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>
/// What a match run read, as it was read: the run can be repeated from it to the byte. Its text is canonical, so that the same input
/// has the same hash: every value is written, defaults too, in the order of the code, and the reader gives everything in a fixed order.
/// </summary>
public sealed class FrozenInput
{
    private static readonly JsonSerializerOptions Canonical = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
    };

    private FrozenInput(MatchRunId runId) => RunId = runId;

    public MatchRunId RunId { get; private init; }

    /// <summary>The text in UTF-8, compressed by gzip.</summary>
    public byte[] Content { get; private init; } = [];

    /// <summary>The input with the hash of its text: SHA-256, in hexadecimal.</summary>
    public static (FrozenInput Frozen, string Hash) Of(MatchRunId run, MatchInput input)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(input, Canonical);
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
            gzip.Write(text);
        return (new(run) { Content = compressed.ToArray() }, Convert.ToHexStringLower(SHA256.HashData(text)));
    }

    /// <exception cref="InvalidDataException">It is not what was frozen.</exception>
    public MatchInput Read(string hash)
    {
        using var text = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(Content), CompressionMode.Decompress))
            gzip.CopyTo(text);
        var bytes = text.GetBuffer().AsSpan(0, (int)text.Length);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash
            ? JsonSerializer.Deserialize<MatchInput>(bytes, Canonical)!
            : throw new InvalidDataException($"The frozen input of the match run {RunId.Value} is not what was frozen.");
    }
}
