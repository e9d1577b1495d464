using GraphQL;

namespace Mentoring.Api.Transport;

/// <summary>
/// The results of one operation as events, in the protocol of graphql-sse with a connection for each. A stream that ends without
/// <c>complete</c>, because the process ends, is to be asked for again.
/// </summary>
internal sealed class EventStream(EventStreamWriter writer, Caller caller, CancellationTokenSource operation, TransportOptions limits, TimeProvider time) : IConnection
{
    private Close? _closed;

    public async Task CloseAsync(Close close)
    {
        _ = Interlocked.CompareExchange(ref _closed, close, null);
        await operation.CancelAsync();
    }

    public async Task RunAsync(ExecutionResult result)
    {
        writer.Begin();
        using var ended = new CancellationTokenSource();
        var beside = Task.WhenAll(BeatAsync(ended.Token), Waits.UntilAsync(caller.ExpiresAt, () => CloseAsync(Close.Expired), time, ended.Token));
        try
        {
            if (result.Streams is { } streams)
                await ReadAsync(((PullSource<ExecutionResult>)streams.Values.Single()).Events);
            else
                await TellAsync(result);
            await writer.CompleteAsync();
        }
        catch (OperationCanceledException) when (_closed == Close.Expired)
        {
            await writer.NextAsync(new(new ExecutionError(Close.Expired.Reason) { Code = Codes.NotAuthenticated }));
            await writer.CompleteAsync();
        }
        catch (OperationCanceledException) when (operation.IsCancellationRequested)
        {
            // The client has gone, or comes back to another process.
        }
        finally
        {
            await ended.CancelAsync();
            await beside;
        }
    }

    private async Task TellAsync(ExecutionResult result)
    {
        await writer.BeatAsync();
        await writer.NextAsync(result);
    }

    private async Task ReadAsync(IAsyncEnumerable<ExecutionResult> stream)
    {
        await using var results = stream.GetAsyncEnumerator(operation.Token);
        // The source listens before the client hears of the stream, which has missed nothing from then on.
        var next = results.MoveNextAsync();
        await writer.BeatAsync();
        while (await next)
        {
            await writer.NextAsync(results.Current);
            if (results.Current is StreamEnd)
                return;
            // A source may be deaf to its token.
            operation.Token.ThrowIfCancellationRequested();
            next = results.MoveNextAsync();
        }
    }

    private Task BeatAsync(CancellationToken ended) => Waits.EachAsync(limits.StreamBeatInterval, writer.BeatAsync, time, ended);
}
