using System.Text.Json;

namespace Mentoring.Api.Transport;

/// <summary>What the parts of one socket share.</summary>
internal sealed record SocketContext(
    HttpContext Handshake, OpenConnections Registry, SocketWriter Writer, AnswerJson Json, OperationRunner Runner, RateLimits Rates, RequestReader Requests,
    Failures Failures, TransportOptions Limits, TimeProvider Time)
{
    public CallerScopes Scopes => Handshake.RequestServices.GetRequiredService<CallerScopes>();

    /// <summary>Who opens this socket, or why it is closed.</summary>
    public async ValueTask<(Caller? Caller, Close? Refusal)> ConnectAsync(JsonElement? payload, CancellationToken ct)
    {
        try
        {
            var callers = Handshake.RequestServices.GetRequiredService<ICallers>();
            return await callers.OnConnectAsync(Handshake, payload, ct) switch
            {
                null => (null, Rates.Take(null, Handshake).IsServed ? Close.Forbidden : Close.TryAgain),
                { ExpiresAt: { } end } when end <= Time.GetUtcNow() => (null, Close.Expired),
                { Key: { } key } when !Registry.TryJoin(key) => (null, Close.Overloaded),
                var caller => (caller, null),
            };
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            _ = Failures.Describe(failure, "connecting a socket");
            return (null, Close.TryAgain);
        }
    }
}
