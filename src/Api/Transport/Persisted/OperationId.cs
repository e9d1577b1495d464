using System.Security.Cryptography;
using System.Text;
using GraphQL.Transport;

namespace Mentoring.Api.Transport;

/// <summary>By what a request names its operation.</summary>
internal static class OperationId
{
    /// <summary>Apollo's extension of a request.</summary>
    public const string Extension = "persistedQuery";

    private const int MaxLength = 128;
    private const int HashLength = 2 * SHA256.HashSizeInBytes;
    private const string HashPrefix = "sha256:";

    /// <summary>The id that the request gives, or null for none.</summary>
    public static string? Of(GraphQLRequest request) => request.DocumentId is { } id ? Bare(id) : null;

    /// <summary>What Apollo's extension says, or null without it: a hash that comes alone, or with the text that is to be remembered by it.</summary>
    public static (bool IsSpoken, string? Hash)? Registration(GraphQLRequest request)
    {
        if (request.Extensions?.GetValueOrDefault(Extension) is not IDictionary<string, object?> apollo)
            return null;
        var hash = apollo.TryGetValue("sha256Hash", out var given) && given is string text && IsHash(text) ? text.ToLowerInvariant() : null;
        return (apollo.TryGetValue("version", out var version) && version is 1, hash);
    }

    /// <summary>Whether anything may be kept by this id.</summary>
    public static bool IsPossible(string id) =>
        id.Length is > 0 and <= MaxLength && id.All(letter => letter is > ' ' and <= '~') && Bare(id) == id;

    public static bool IsHash(string id) => id.Length is HashLength && id.All(char.IsAsciiHexDigit);

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Hashes without their prefix and in small letters; other ids as they are.</summary>
    private static string Bare(string id)
    {
        var bare = id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : id;
        return IsHash(bare) ? bare.ToLowerInvariant() : id;
    }
}
