using System.Net.WebSockets;
using System.Text.Json;

namespace Mentoring.Api.Transport;

/// <summary>One socket from its handshake to its end: what the client says is handled in order, operations run beside it.</summary>
internal sealed class SocketSession : IConnection, IDisposable
{
    // A pong waits for subscriptions that are being opened, but not so long that the client takes us for gone.
    private static readonly TimeSpan PongPatience = TimeSpan.FromSeconds(1);

    private const int MostBeside = 32;

    private readonly WebSocket _connection;
    private readonly SocketContext _socket;
    private readonly SocketOperations _operations;
    private readonly SocketClocks _clocks;
    private readonly CancellationTokenSource _ended = new();
    private readonly Lock _lock = new();
    private readonly Besides _beside = new(MostBeside);
    private Caller? _caller;
    private bool _initialised;
    private Task? _closing;

    public SocketSession(WebSocket connection, SocketContext socket)
    {
        _connection = connection;
        _socket = socket;
        _operations = new(socket);
        _clocks = new(socket, CloseAsync, _ended.Token);
    }

    public async Task RunAsync()
    {
        _beside.Add(_clocks.AwaitInitAsync(() => _initialised));
        _beside.Add(_clocks.BeatAsync());
        try
        {
            await ReadAsync();
            await CloseAsync(Close.Normal);
        }
        finally
        {
            await _ended.CancelAsync();
            await _operations.DisposeAsync();
            await _beside.EndedAsync();
            if (_caller?.Key is { } key)
                _socket.Registry.Leave(key);
        }
    }

    /// <summary>The first reason wins. The client has a while to answer it; meanwhile what it sends is read and ignored.</summary>
    public Task CloseAsync(Close close)
    {
        lock (_lock)
            return _closing ??= Task.Run(() => CloseOnceAsync(close));
    }

    public void Dispose() => _ended.Dispose();

    private async Task CloseOnceAsync(Close close)
    {
        _operations.CompleteAll();
        _ = _clocks.AbortLaterAsync(_socket.Writer.Abort);
        await _socket.Writer.CloseAsync(close);
    }

    private async Task ReadAsync()
    {
        var reader = new SocketReader(_connection, _socket.Limits.MaxSocketMessageBytes);
        while (await reader.ReadAsync() is var read && read != default)
        {
            _clocks.Heard();
            await _beside.RoomAsync();
            await _operations.RoomAsync();
            if (_closing is not null)
                continue;
            if ((read.Fault ?? await HandleAsync(read.Message!)) is { } close)
                await CloseAsync(close);
        }
    }

    private async ValueTask<Close?> HandleAsync(SocketMessage message) => message.Type switch
    {
        MessageTypes.Init => await InitialiseAsync(message.Payload),
        MessageTypes.Ping => Ping(message.Payload),
        MessageTypes.Pong => null,
        MessageTypes.Subscribe => Subscribe(message),
        MessageTypes.Complete => Complete(message.Id),
        _ => Close.BadMessage,
    };

    private async ValueTask<Close?> InitialiseAsync(JsonElement? payload)
    {
        if (_initialised)
            return Close.InitialisedTwice;
        if (payload is { ValueKind: not JsonValueKind.Object })
            return Close.BadMessage;
        _initialised = true;

        var (caller, refusal) = await _socket.ConnectAsync(payload, _ended.Token);
        if (caller is null)
            return refusal;
        _caller = caller;
        _beside.Add(_clocks.ExpireAsync(caller.ExpiresAt));
        await _socket.Writer.SendAsync(buffer => AnswerJson.WriteMessage(buffer, MessageTypes.Ack));
        return null;
    }

    private Close? Subscribe(SocketMessage message)
    {
        if (_caller is null)
            return Close.Unauthorized;
        return message is { Id: { } id, Payload: { } payload } && _socket.Requests.TryRead(payload, out var request, out _)
            ? _operations.Start(id, request, _caller)
            : Close.BadMessage;
    }

    private Close? Complete(string? id)
    {
        if (id is null)
            return Close.BadMessage;
        _operations.Complete(id);
        return null;
    }

    // A pong says that the subscriptions before its ping have missed nothing from here on.
    private Close? Ping(JsonElement? payload)
    {
        _beside.Add(PongAsync(_operations.Listening));
        return null;

        async Task PongAsync(Task listening)
        {
            await listening.WaitAsync(PongPatience, _socket.Time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await _socket.Writer.SendAsync(buffer => AnswerJson.WriteMessage(buffer, MessageTypes.Pong, payload: payload));
        }
    }
}
