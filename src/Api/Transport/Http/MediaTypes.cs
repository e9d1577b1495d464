using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Mentoring.Api.Transport;

/// <summary>What can be answered, and what is asked for.</summary>
internal static class MediaTypes
{
    public const string Modern = "application/graphql-response+json";
    public const string Legacy = "application/json";
    public const string EventStream = "text/event-stream";

    /// <summary>The schema as text.</summary>
    public const string Sdl = "application/graphql";

    /// <summary>The media type for this Accept header, or null when there is none.</summary>
    public static string? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
            return Modern;
        return Asked(accept)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(type => type.MediaType.Value?.ToLowerInvariant() switch
            {
                Modern or "*/*" or "application/*" => Modern,
                Legacy => Legacy,
                EventStream => EventStream,
                _ => null,
            })
            .FirstOrDefault(type => type is not null);
    }

    /// <summary>Whether the client names event streams, so that a subscription can be answered by one whatever it would rather have.</summary>
    public static bool TakesEvents(StringValues accept) =>
        Asked(accept).Any(type => type.MediaType.Equals(EventStream, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a body of this content type can be read. Others would let foreign pages post without asking first.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Legacy, StringComparison.OrdinalIgnoreCase)
        && IsUtf8(type);

    private static IEnumerable<MediaTypeHeaderValue> Asked(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var asked) ? asked.Where(type => type.Quality is not 0 && IsUtf8(type)) : [];

    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
