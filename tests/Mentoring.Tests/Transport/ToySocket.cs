using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Mentoring.Tests.Transport;

/// <summary>A client that says exactly what it is told to, and nothing by itself.</summary>
public sealed class ToySocket : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket;

    private ToySocket(ClientWebSocket socket) => _socket = socket;

    /// <summary>Connected; acknowledged too, unless it is to be raw.</summary>
    public static async Task<ToySocket> OpenAsync(ToyServer server, string? name = null, bool raw = false, string subprotocol = "graphql-transport-ws", string? origin = null)
    {
        var client = new ClientWebSocket();
        client.Options.AddSubProtocol(subprotocol);
        client.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
        if (origin is not null)
            client.Options.SetRequestHeader("Origin", origin);
        using var patience = new CancellationTokenSource(Patience);
        await client.ConnectAsync(server.WebSocket, patience.Token);
        var socket = new ToySocket(client);
        if (!raw)
        {
            await socket.SendAsync(JsonSerializer.Serialize(new { type = "connection_init", payload = new { name } }));
            Assert.Equal("connection_ack", (await socket.NextAsync()).GetProperty("type").GetString());
        }
        return socket;
    }

    public async Task SendAsync(string text, WebSocketMessageType type = WebSocketMessageType.Text, bool endOfMessage = true)
    {
        using var patience = new CancellationTokenSource(Patience);
        await _socket.SendAsync(Encoding.UTF8.GetBytes(text), type, endOfMessage, patience.Token);
    }

    public Task SubscribeAsync(string id, string query) => SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    /// <summary>Whatever was subscribed before listens from here on, and whatever was sent before has been handled.</summary>
    public async Task SettleAsync()
    {
        await SendAsync("""{"type":"ping","payload":{"settle":true}}""");
        Assert.Equal("pong", (await NextAsync()).GetProperty("type").GetString());
    }

    /// <summary>The next message.</summary>
    public async Task<JsonElement> NextAsync()
    {
        var (text, close) = await ReadAsync();
        Assert.True(text is not null, $"Closed with {close}.");
        return JsonElement.Parse(text);
    }

    /// <summary>The next message, which has this type and id.</summary>
    public async Task<JsonElement> NextAsync(string type, string id)
    {
        var message = await NextAsync();
        Assert.Equal((type, id), (message.GetProperty("type").GetString(), message.GetProperty("id").GetString()));
        return message.TryGetProperty("payload", out var payload) ? payload : default;
    }

    /// <summary>The close frame, which has to come next, and is answered.</summary>
    public async Task<(int Code, string Reason)> ClosedAsync()
    {
        var (text, close) = await ReadAsync();
        Assert.True(text is null, $"Not closed, but: {text}");
        using var patience = new CancellationTokenSource(Patience);
        if (_socket.State is WebSocketState.CloseReceived)
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", patience.Token);
        return close;
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<(string? Text, (int, string) Close)> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var text = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var read = await _socket.ReceiveAsync(buffer, patience.Token);
            if (read.MessageType is WebSocketMessageType.Close)
                return (null, ((int)_socket.CloseStatus!, _socket.CloseStatusDescription ?? ""));
            text.Write(buffer, 0, read.Count);
            if (read.EndOfMessage)
                return (Encoding.UTF8.GetString(text.ToArray()), default);
        }
    }
}
