using System.Security.Cryptography;
using System.Text.Json;
using GraphQL;
using Mentoring.Api.Transport;
using Mentoring.UseCases;

namespace Mentoring.Api.Types;

/// <summary>How clients name a change so that they can ask for it again: by a field of its input, or by a header for the whole request.</summary>
internal static class IdempotencyKeys
{
    public const string Header = "Idempotency-Key", Field = "idempotencyKey";
    private const int MaxLength = 200;

    /// <param name="keepFor">How long a change is remembered by its key.</param>
    public static string Description(TimeSpan keepFor) =>
        $"Names this change: asked for again with the same key, within {InWords(keepFor)} and by the same caller, it is not done again but answered as the first time. "
        + $"1 to {MaxLength} printable ASCII characters; anything else is refused with `IDEMPOTENCY_KEY_INVALID`, and a key that was used for something else with `IDEMPOTENCY_KEY_REUSED`.";

    /// <summary>The key of this change; null without one, and for who is not signed in.</summary>
    /// <param name="given">The coerced input.</param>
    public static AnswerKey? Of(IResolveFieldContext context, IDictionary<string, object?> given, object request)
    {
        var services = context.RequestServices!;
        if (KeyIn(given) is not { } key)
        {
            if (HeaderOf(services) is not { } header)
                return null;
            // One header, and as many keys as the document has changes.
            key = Checked(header) + "/" + (context.FieldAst.Alias?.Name.StringValue ?? context.FieldAst.Name.StringValue);
        }

        return context.Viewer().IsSignedIn && services.GetRequiredService<CallerScopes>().Caller.Key is { } principal
            ? new(principal, key, Hash(request))
            : null;
    }

    private static string InWords(TimeSpan time) =>
        time.TotalHours % 1 == 0 ? $"{time.TotalHours} hours" : time.TotalMinutes % 1 == 0 ? $"{time.TotalMinutes} minutes" : $"{time.TotalSeconds:0} seconds";

    private static string? KeyIn(IDictionary<string, object?> given) => given.TryGetValue(Field, out var key) && key is string text ? Checked(text) : null;

    private static string Checked(string key) =>
        key.Length is > 0 and <= MaxLength && key.All(c => c is >= ' ' and <= '~') ? key : throw RequestErrors.BadIdempotencyKey(MaxLength);

    // The handshake of a socket is no request.
    private static string? HeaderOf(IServiceProvider services) =>
        services.GetService<IHttpContextAccessor>()?.HttpContext is { WebSockets.IsWebSocketRequest: false } http
            && http.Request.Headers.TryGetValue(Header, out var values) ? values.ToString() : null;

    private static string Hash(object request) => Convert.ToHexString(SHA256.HashData(
        [.. JsonSerializer.SerializeToUtf8Bytes(request.GetType().Name), .. JsonSerializer.SerializeToUtf8Bytes(request, request.GetType())]));
}
