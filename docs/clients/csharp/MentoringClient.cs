using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mentoring.Client;

/// <summary>GraphQL with nothing but what .NET has: queries and mutations over HTTP, subscriptions over a WebSocket.</summary>
internal sealed class MentoringClient(Uri address, string token) : IDisposable
{
    private const string Protocol = "graphql-transport-ws";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    private readonly HttpClient _http = new()
    {
        DefaultRequestHeaders = { Authorization = new("Bearer", token), Accept = { new("application/graphql-response+json") } },
    };

    /// <summary>The data of the answer. What is wrong with the request itself is thrown; refusals are in the data.</summary>
    /// <param name="example">A file of <c>docs/queries</c>, and the operation of it that is meant.</param>
    public async Task<T> SendAsync<T>((string File, string Operation) example, object? variables = null, CancellationToken ct = default)
    {
        using var answer = await _http.PostAsJsonAsync(address, new Request(Document(example.File), example.Operation, variables), Json, ct);
        return (await answer.Content.ReadFromJsonAsync<Answer<T>>(Json, ct) ?? throw new InvalidDataException("There is no answer.")).DataOrThrow();
    }

    /// <summary>What happens, as it happens, until the server ends it or <paramref name="ct"/> is cancelled.</summary>
    public async IAsyncEnumerable<T> SubscribeAsync<T>((string File, string Operation) example, [EnumeratorCancellation] CancellationToken ct = default)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(Protocol);
        await socket.ConnectAsync(new UriBuilder(address) { Scheme = address.Scheme == "https" ? "wss" : "ws" }.Uri, ct);
        await SayAsync(new { type = "connection_init", payload = new { authorization = $"Bearer {token}" } });

        while (await HearAsync() is { } message)
        {
            switch (message.Type)
            {
                case "connection_ack":
                    await SayAsync(new { type = "subscribe", id = "1", payload = new Request(Document(example.File), example.Operation, null) });
                    break;
                case "ping":
                    await SayAsync(new { type = "pong" });
                    break;
                case "next":
                    yield return message.Payload.Deserialize<Answer<T>>(Json)!.DataOrThrow();
                    break;
                case "error":
                    throw new InvalidOperationException(message.Payload.ToString());
                case "complete":
                    yield break;
            }
        }

        throw new WebSocketException($"The server closed the socket: {(int?)socket.CloseStatus} {socket.CloseStatusDescription}");

        Task SayAsync(object what) => socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(what, Json), WebSocketMessageType.Text, endOfMessage: true, ct);

        async Task<Message?> HearAsync()
        {
            using var text = new MemoryStream();
            var buffer = new byte[4096];
            for (var isWhole = false; !isWhole;)
            {
                var part = await socket.ReceiveAsync(buffer, ct);
                if (part.MessageType is WebSocketMessageType.Close)
                    return null;
                text.Write(buffer, 0, part.Count);
                isWhole = part.EndOfMessage;
            }

            return JsonSerializer.Deserialize<Message>(text.ToArray(), Json);
        }
    }

    public void Dispose() => _http.Dispose();

    private static string Document(string file)
    {
        using var reader = new StreamReader(typeof(MentoringClient).Assembly.GetManifestResourceStream(file) ?? throw new ArgumentException($"There is no {file}."));
        return reader.ReadToEnd();
    }

    private sealed record Request(string Query, string OperationName, object? Variables);

    private sealed record Message(string Type, JsonElement Payload);

    private sealed record Answer<T>(T? Data, JsonElement? Errors)
    {
        public T DataOrThrow() => Errors is { } errors ? throw new InvalidOperationException(errors.ToString()) : Data!;
    }
}
