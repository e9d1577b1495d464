using System.Security.Claims;
using System.Text.Json;
using Mentoring.Api.Transport;
using Mentoring.UseCases;

namespace Mentoring.Api.Access;

/// <summary>
/// Says to the transport who calls: by the header or cookie of the request, or by the first message of a socket. The viewer is
/// made anew for every scope, so that a right that is gone counts for the next event.
/// </summary>
internal sealed class GraphQLCallers(CallerReader callers, SchemaAccess schema) : ICallers
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    public ValueTask<Caller?> OnRequestAsync(HttpContext http, CancellationToken ct) => new(Known(http));

    public async ValueTask<Caller?> OnConnectAsync(HttpContext handshake, JsonElement? payload, CancellationToken ct)
    {
        if (AuthorizationIn(payload) is not { } authorization)
            return Known(handshake);

        return await callers.ReadAsync(authorization) is { } caller ? CallerOf(caller) : null;
    }

    public async ValueTask<bool> OnScopeAsync(ScopeUse use, Caller caller, IServiceProvider scope, CancellationToken ct)
    {
        scope.GetRequiredService<ViewerHolder>().Viewer =
            await scope.GetRequiredService<ViewerReader>().ReadAsync(caller.Identity as ClaimsPrincipal ?? Nobody, ct);
        return true;
    }

    public bool MayReadSchema(IServiceProvider scope) => schema.IsOpenTo(scope.GetRequiredService<ViewerHolder>().Viewer);

    /// <summary>Connections without a token are counted by where they come from.</summary>
    private Caller Known(HttpContext http)
    {
        var caller = CallerOf(callers.Of(http));
        return caller.Key is null ? caller with { Key = $"address {http.Connection.RemoteIpAddress}" } : caller;
    }

    private static Caller CallerOf(TokenCaller? token) => token is null
        ? Caller.Anonymous
        : new(token.Principal, token.Principal.FindFirstValue("sub") ?? token.Principal.FindFirstValue("email"), token.ExpiresAt);

    /// <summary>Clients write the name of the header as they are used to.</summary>
    private static string? AuthorizationIn(JsonElement? payload)
    {
        foreach (var property in payload?.EnumerateObject() ?? default)
            if (property.Name.Equals("authorization", StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind is JsonValueKind.String)
                return property.Value.GetString();
        return null;
    }
}
