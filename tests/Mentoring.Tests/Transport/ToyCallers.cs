using System.Collections.Concurrent;
using System.Text.Json;
using Mentoring.Api.Transport;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Transport;

/// <summary>Everybody is who they say they are, in the header <c>X-Name</c> or as <c>name</c> in the payload; <c>stranger</c> is nobody.</summary>
public sealed class ToyCallers : ICallers
{
    /// <summary>Who has lost the right to be served.</summary>
    public ConcurrentDictionary<string, bool> Revoked { get; } = new();

    /// <summary>Not null while it takes forever to find out who somebody is.</summary>
    public TaskCompletionSource? Stalled { get; set; }

    /// <summary>When the sockets of everybody expire.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    public ConcurrentQueue<ScopeUse> Scopes { get; } = new();

    public ValueTask<Caller?> OnRequestAsync(HttpContext http, CancellationToken ct) => new(Named(http.Request.Headers["X-Name"]));

    public ValueTask<Caller?> OnConnectAsync(HttpContext handshake, JsonElement? payload, CancellationToken ct) =>
        new(Named(payload?.TryGetProperty("name", out var name) is true ? name.GetString() : null));

    public async ValueTask<bool> OnScopeAsync(ScopeUse use, Caller caller, IServiceProvider scope, CancellationToken ct)
    {
        if (Stalled is { } stalled)
        {
            stalled.SetResult();
            await Task.Delay(Timeout.Infinite, ct);
        }
        Scopes.Enqueue(use);
        scope.GetRequiredService<ToyScope>().Viewer = (string?)caller.Identity;
        return caller.Key is null || !Revoked.ContainsKey(caller.Key);
    }

    private Caller? Named(string? name) => name switch
    {
        "stranger" => null,
        "broken" => throw new ToyException(),
        _ => new(name, name, ExpiresAt),
    };
}
