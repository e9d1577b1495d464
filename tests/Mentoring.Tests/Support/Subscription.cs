using System.Net.WebSockets;
using System.Text.Json;

namespace Mentoring.Tests.Support;

/// <summary>
/// One subscription over <c>graphql-transport-ws</c>. That nothing arrives is proved by something later that does:
/// <see cref="Next"/> hands over what comes next, so an event too many would come in its place.
/// </summary>
public sealed class Subscription : IAsyncDisposable
{
    private const string Id = "1";

    private readonly WebSocket _socket;
    private Task<JsonElement> _coming;

    private Subscription(WebSocket socket)
    {
        _socket = socket;
        _coming = ReceiveAsync();
    }

    // A test that waits for what never comes must end some day; no story depends on it.
    private static CancellationToken Patience => new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token;

    internal static async Task<Subscription> OpenAsync(TestApp app, string? token, string document, object? variables)
    {
        var client = app.Server.CreateWebSocketClient();
        client.SubProtocols.Add("graphql-transport-ws");
        var subscription = new Subscription(await client.ConnectAsync(new Uri(app.Server.BaseAddress, "/graphql"), Patience));

        await subscription.SayAsync(new { type = "connection_init", payload = token is null ? null : new { authorization = $"Bearer {token}" } });
        await subscription.HearAsync("connection_ack");
        var listening = app.Feed.Next;
        await subscription.SayAsync(new { type = "subscribe", id = Id, payload = new { query = document, variables } });
        // Or it is refused, and the refusal is what the story hears first.
        await Task.WhenAny(listening, subscription._coming).WaitAsync(Patience);
        return subscription;
    }

    /// <summary>The <c>data</c> of the next event. Fails when there is an error, or the stream ends, instead.</summary>
    public async Task<JsonElement> Next()
    {
        var payload = (await HearAsync("next")).GetProperty("payload");
        if (payload.TryGetProperty("errors", out var errors))
            Assert.Fail($"An event came with errors: {errors}");
        return payload.GetProperty("data");
    }

    /// <summary>The <c>data</c> of every event up to the end of the stream.</summary>
    public async Task<IReadOnlyList<JsonElement>> ToTheEnd()
    {
        var heard = new List<JsonElement>();
        while ((await _coming.WaitAsync(Patience)).GetProperty("type").ValueEquals("next"))
            heard.Add(await Next());
        await Completed();
        return heard;
    }

    /// <summary>Waits for the end of the stream; fails when an event comes before it.</summary>
    public Task Completed() => HearAsync("complete");

    /// <summary>Waits for the refusal of the subscription, or the error that ends it, and hands over its errors.</summary>
    public async Task<JsonElement> Error() => (await HearAsync("error")).GetProperty("payload");

    /// <summary>Waits until the API closes the socket, and hands over the code.</summary>
    public async Task<int> Closed() => (await HearAsync("close")).GetProperty("code").GetInt32();

    public async ValueTask DisposeAsync()
    {
        if (_socket.State is WebSocketState.Open)
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Patience);
        _socket.Dispose();
    }

    private async Task<JsonElement> HearAsync(string type)
    {
        var heard = await _coming.WaitAsync(Patience);
        if (!heard.GetProperty("type").ValueEquals(type))
            Assert.Fail($"Heard {heard} instead of {type}.");
        _coming = ReceiveAsync();
        return heard;
    }

    private async Task<JsonElement> ReceiveAsync()
    {
        while (true)
        {
            using var message = new MemoryStream();
            var buffer = new byte[4096];
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (part.MessageType is WebSocketMessageType.Close)
                    return JsonSerializer.SerializeToElement(new { type = "close", code = (int?)_socket.CloseStatus, reason = _socket.CloseStatusDescription });
                message.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            var heard = JsonElement.Parse(message.ToArray());
            if (!heard.GetProperty("type").ValueEquals("ping"))
                return heard;
            await SayAsync(new { type = "pong" });
        }
    }

    private Task SayAsync(object message) =>
        _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message, TestClient.Json), WebSocketMessageType.Text, endOfMessage: true, Patience);
}
