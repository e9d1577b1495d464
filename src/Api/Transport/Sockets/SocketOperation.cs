using GraphQL;
using GraphQL.Transport;

namespace Mentoring.Api.Transport;

/// <summary>One operation of a socket, from <c>subscribe</c> to <c>complete</c> or <c>error</c>.</summary>
internal sealed class SocketOperation(
    string id, GraphQLRequest request, Caller caller, SocketContext socket, SocketOperations all, CancellationTokenSource operation)
{
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the source has been asked for the first event, or there is none to wait for.</summary>
    public Task Listening => _listening.Task;

    public void Cancel() => operation.Cancel();

    public async Task RunAsync()
    {
        try
        {
            await ExecuteAsync();
        }
        catch (OperationCanceledException) when (operation.IsCancellationRequested)
        {
            // Whoever cancelled it does not wait for a word.
        }
        catch (Exception failure)
        {
            await RefuseAsync(new(socket.Failures.Describe(failure, "an operation on a socket")));
        }
        finally
        {
            _listening.TrySetResult();
        }
    }

    private async Task ExecuteAsync()
    {
        await using var run = await socket.Runner.RunAsync(new("websocket", request, AllowedOperations.ByStream, ScopeUse.Operation, caller, CostRequests.Of(request)), socket.Scopes, operation);
        var result = run.Result;
        // Of what only the cost was asked, that is the answer.
        if (!result.Executed && result.Errors is not null)
            await RefuseAsync(result);
        else if (result.Streams is { } streams)
            await StreamAsync(((PullSource<ExecutionResult>)streams.Values.Single()).Events);
        else
        {
            await NextAsync(result);
            await CompleteAsync();
        }
    }

    private async Task StreamAsync(IAsyncEnumerable<ExecutionResult> stream)
    {
        await using var results = stream.GetAsyncEnumerator(operation.Token);
        while (true)
        {
            // Events are taken one by one: the next when the socket has taken the last. A source may be deaf to its token.
            operation.Token.ThrowIfCancellationRequested();
            var next = results.MoveNextAsync();
            _listening.TrySetResult();
            if (!await next)
                break;
            if (results.Current is StreamEnd end)
            {
                await RefuseAsync(end);
                return;
            }
            await NextAsync(results.Current);
        }
        await CompleteAsync();
    }

    private Task NextAsync(ExecutionResult result) =>
        socket.Writer.SendAsync(buffer => socket.Json.WriteMessage(buffer, MessageTypes.Next, id, result), () => all.IsLive(id, this));

    private Task RefuseAsync(ExecutionResult result) =>
        socket.Writer.SendAsync(buffer => socket.Json.WriteMessage(buffer, MessageTypes.Error, id, result), () => all.TryEnd(id, this));

    private Task CompleteAsync() =>
        socket.Writer.SendAsync(buffer => AnswerJson.WriteMessage(buffer, MessageTypes.Complete, id), () => all.TryEnd(id, this));
}
