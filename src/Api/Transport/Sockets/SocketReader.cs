using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace Mentoring.Api.Transport;

/// <summary>What a client sent.</summary>
internal sealed record SocketMessage(string Type, string? Id, JsonElement? Payload)
{
    /// <summary>The message in this text, or null when it is none.</summary>
    public static SocketMessage? Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            if (!RequestReader.TryParse(text, out var json) || json.ValueKind is not JsonValueKind.Object || Text(json, "type") is not { } type)
                return null;
            return new(type, Text(json, "id"), json.TryGetProperty("payload", out var payload) && payload.ValueKind is not JsonValueKind.Null ? payload : null);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in a string.
            return null;
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}

/// <summary>Reads whole messages, of limited size, in a buffer that is small while the socket is idle.</summary>
internal sealed class SocketReader(WebSocket socket, int maxBytes)
{
    private const int IdleBytes = 1024;

    private ArrayBufferWriter<byte> _buffer = new(IdleBytes);

    /// <summary>The next message or the fault in it; neither when the client has gone.</summary>
    public async ValueTask<(SocketMessage? Message, Close? Fault)> ReadAsync()
    {
        if (_buffer.Capacity > IdleBytes)
            _buffer = new(IdleBytes);
        _buffer.ResetWrittenCount();
        try
        {
            ValueWebSocketReceiveResult read;
            do
            {
                read = await socket.ReceiveAsync(_buffer.GetMemory(IdleBytes), CancellationToken.None);
                if (read.MessageType is WebSocketMessageType.Close)
                    return default;
                _buffer.Advance(read.Count);
                if (_buffer.WrittenCount > maxBytes)
                    return (null, Close.TooLarge);
            }
            while (!read.EndOfMessage);
            return read.MessageType is WebSocketMessageType.Text && SocketMessage.Parse(_buffer.WrittenMemory) is { } message
                ? (message, null)
                : (null, Close.BadMessage);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            return default;
        }
    }
}
