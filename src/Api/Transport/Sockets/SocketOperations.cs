using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Transport;

namespace Mentoring.Api.Transport;

/// <summary>The operations of one socket by their ids. An id is free again as soon as its operation is completed, by whichever side.</summary>
internal sealed class SocketOperations(SocketContext socket) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, SocketOperation> _live = new();
    // Those that live, and as many that were completed and have not ended yet.
    private readonly Besides _running = new((2 * socket.Limits.MaxSocketOperations) + 1);

    /// <summary>Completes when every operation that was subscribed so far is answered or listens to its source.</summary>
    public Task Listening => Task.WhenAll(_live.Values.Select(operation => operation.Listening));

    /// <summary>Completes when one more could run.</summary>
    public ValueTask RoomAsync() => _running.RoomAsync();

    public Close? Start(string id, GraphQLRequest request, Caller caller)
    {
        if (_live.ContainsKey(id))
            return Close.Duplicate(id);
        if (_live.Count >= socket.Limits.MaxSocketOperations)
        {
            Run(() => socket.Writer.SendAsync(buffer => socket.Json.WriteMessage(buffer, MessageTypes.Error, id, new(TooMany()))));
            return null;
        }
        if (!socket.Rates.Take(caller, socket.Handshake).IsServed)
        {
            Run(() => socket.Writer.SendAsync(buffer => socket.Json.WriteMessage(buffer, MessageTypes.Error, id, new(TooFast()))));
            return null;
        }
        Run((_live[id] = new(id, request, caller, socket, this, new())).RunAsync);
        return null;
    }

    /// <summary>Nothing more is sent for it, and it is cancelled.</summary>
    public void Complete(string id)
    {
        if (_live.TryRemove(id, out var operation))
            operation.Cancel();
    }

    public void CompleteAll()
    {
        foreach (var id in _live.Keys)
            Complete(id);
    }

    public bool IsLive(string id, SocketOperation operation) => _live.TryGetValue(id, out var live) && live == operation;

    /// <summary>Frees the id; false when the operation has been completed already.</summary>
    public bool TryEnd(string id, SocketOperation operation) => _live.TryRemove(new(id, operation));

    /// <summary>Ends when the last scope is closed.</summary>
    public async ValueTask DisposeAsync()
    {
        CompleteAll();
        await _running.EndedAsync();
    }

    private void Run(Func<Task> beside) => _running.Add(Task.Run(beside));

    private static ExecutionError TooFast() => new(RateVerdict.Message) { Code = Codes.RateLimited };

    private ExecutionError TooMany() =>
        new($"A socket carries at most {socket.Limits.MaxSocketOperations} operations at a time.") { Code = Codes.TooManyOperations };
}
