using System.Text.Json;

namespace Mentoring.Api.Transport;

/// <summary>Reads the manifests that the compilers of front ends write.</summary>
internal static class Manifest
{
    private const string ApolloFormat = "apollo-persisted-query-manifest";

    /// <summary>
    /// The operations of a manifest of Relay, <c>{"id": "text"}</c>, or of Apollo,
    /// <c>{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id", "body"}]}</c>; null when it is neither.
    /// </summary>
    public static IReadOnlyList<PersistedOperation>? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            if (!RequestReader.TryParse(utf8, out var json) || json.ValueKind is not JsonValueKind.Object)
                return null;
            var isApollo = json.TryGetProperty("format", out var format);
            return isApollo
                ? format.ValueEquals(ApolloFormat) && json.GetProperty("version").GetInt32() is 1
                    ? [.. json.GetProperty("operations").EnumerateArray().Select(o => Operation(o.GetProperty("id"), o.GetProperty("body")))]
                    : null
                : [.. json.EnumerateObject().Select(o => new PersistedOperation(o.Name, Text(o.Value)))];
        }
        catch (Exception other) when (other is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static PersistedOperation Operation(JsonElement id, JsonElement body) => new(Text(id), Text(body));

    private static string Text(JsonElement json) => json.GetString() ?? throw new FormatException();
}
