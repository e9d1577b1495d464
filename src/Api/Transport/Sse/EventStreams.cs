using GraphQL;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>Answers with event streams, as many as there is room for beside the sockets.</summary>
internal sealed class EventStreams(OpenConnections connections, AnswerJson json, IOptions<TransportOptions> options, TimeProvider time)
{
    /// <summary>Returns when the stream has ended; or at once with a refusal, when there is no room for it.</summary>
    public async Task<Refusal?> WriteAsync(HttpContext http, ExecutionResult result, Caller caller, CancellationTokenSource operation)
    {
        using var writer = new EventStreamWriter(http, json, options.Value, time);
        var stream = new EventStream(writer, caller, operation, options.Value, time);
        if (result.Streams is null)
        {
            await stream.RunAsync(result);
            return null;
        }

        if (connections.Enter(stream) is { } close)
            return new(StatusCodes.Status503ServiceUnavailable, Codes.TooManyConnections, close.Reason);
        try
        {
            return await JoinAsync(stream, result, caller.Key);
        }
        finally
        {
            connections.Exit(stream);
        }
    }

    private async Task<Refusal?> JoinAsync(EventStream stream, ExecutionResult result, string? key)
    {
        if (key is not null && !connections.TryJoin(key))
            return new(StatusCodes.Status429TooManyRequests, Codes.TooManyConnections, $"A caller has at most {options.Value.MaxSocketsPerCaller} connections open.");
        try
        {
            await stream.RunAsync(result);
            return null;
        }
        finally
        {
            if (key is not null)
                connections.Leave(key);
        }
    }
}
