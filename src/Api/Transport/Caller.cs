using System.Text.Json;

namespace Mentoring.Api.Transport;

/// <summary>Who calls, as the host knows them: carried from the request or the socket into every scope that works for them.</summary>
/// <param name="Identity">The host's own object; the transport never looks into it.</param>
/// <param name="Key">Whose sockets and event streams are counted together; null for a caller whose are not counted.</param>
/// <param name="ExpiresAt">When a socket or a stream of this caller is closed; null for never.</param>
public sealed record Caller(object? Identity = null, string? Key = null, DateTimeOffset? ExpiresAt = null)
{
    public static readonly Caller Anonymous = new();
}

/// <summary>What a new scope is for.</summary>
public enum ScopeUse
{
    /// <summary>One request over HTTP.</summary>
    Request,

    /// <summary>One operation on a WebSocket or an event stream; the scope of a subscription lives until it ends.</summary>
    Operation,

    /// <summary>One event of a subscription.</summary>
    Event,
}

/// <summary>By which the host says who calls. Without one of its own, everybody is <see cref="Caller.Anonymous"/>.</summary>
public interface ICallers
{
    /// <summary>Who sends this request; null refuses it with 401.</summary>
    ValueTask<Caller?> OnRequestAsync(HttpContext http, CancellationToken ct);

    /// <summary>Who opens this socket; null closes it with 4403, and so does a caller who has expired already.</summary>
    /// <param name="handshake">The request that became the socket.</param>
    /// <param name="payload">The payload of <c>connection_init</c>, an object; null when there is none.</param>
    ValueTask<Caller?> OnConnectAsync(HttpContext handshake, JsonElement? payload, CancellationToken ct);

    /// <summary>
    /// Prepares a fresh scope for the caller, for example with a viewer read anew; false when they have lost the right to be served:
    /// the request or operation is refused, the subscription ends.
    /// </summary>
    ValueTask<bool> OnScopeAsync(ScopeUse use, Caller caller, IServiceProvider scope, CancellationToken ct);

    /// <summary>
    /// Whether the caller of this scope may read the schema as text, otherwise 401, or 403 for one who is known, and be told in an
    /// error which name was meant.
    /// </summary>
    bool MayReadSchema(IServiceProvider scope) => true;
}

internal sealed class Everybody : ICallers
{
    public ValueTask<Caller?> OnRequestAsync(HttpContext http, CancellationToken ct) => new(Caller.Anonymous);

    public ValueTask<Caller?> OnConnectAsync(HttpContext handshake, JsonElement? payload, CancellationToken ct) => new(Caller.Anonymous);

    public ValueTask<bool> OnScopeAsync(ScopeUse use, Caller caller, IServiceProvider scope, CancellationToken ct) => new(true);
}
