using System.Net.WebSockets;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>The handshake: who may open a socket from where, and in which protocol.</summary>
internal sealed class SocketEndpoint(
    OpenConnections registry, OperationRunner runner, RateLimits rates, RequestReader requests, AnswerJson json, Failures failures, IOptions<TransportOptions> options, TimeProvider time)
{
    /// <summary>The one protocol that is spoken.</summary>
    public const string Subprotocol = "graphql-transport-ws";

    private readonly TransportOptions _limits = options.Value;

    public async Task InvokeAsync(HttpContext http)
    {
        if (!IsAllowed(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var speaks = http.WebSockets.WebSocketRequestedProtocols.Contains(Subprotocol);
        using var connection = await http.WebSockets.AcceptWebSocketAsync(speaks ? Subprotocol : null);
        using var writer = new SocketWriter(connection, Abort, json, _limits, time);
        using var session = new SocketSession(connection, new(http, registry, writer, json, runner, rates, requests, failures, _limits, time));
        if ((speaks ? registry.Enter(session) : Close.NoSubprotocol) is { } refusal)
            await session.CloseAsync(refusal);
        try
        {
            await session.RunAsync();
            if (connection.State is WebSocketState.Aborted)
                await Lingering.EndAsync(http, _limits.SocketCloseTimeout, time);
        }
        finally
        {
            registry.Exit(session);
        }

        void Abort()
        {
            connection.Abort();
            http.Abort();
        }
    }

    // A browser sends its cookies to whichever socket a page asks for, but also says from where the page comes.
    private bool IsAllowed(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || _limits.AllowedOrigins.Contains("*")
            || _limits.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var page)
                && Uri.TryCreate($"{page.Scheme}://{request.Host}", UriKind.Absolute, out var own)
                && page.Authority == own.Authority);
    }
}
