using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Mentoring.Tests.Transport;

/// <summary>A client of the WebSocket protocol that sends bytes as it likes, frames or not.</summary>
internal sealed class RawSocket : IDisposable
{
    private readonly TcpClient _client = new();
    private NetworkStream _stream = null!;

    /// <summary>After the handshake, with no word said.</summary>
    public static async Task<RawSocket> OpenAsync(ToyServer server)
    {
        var socket = new RawSocket();
        await socket._client.ConnectAsync("127.0.0.1", server.Http.Port);
        socket._stream = socket._client.GetStream();
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {server.Http.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"));
        var answer = new List<byte>();
        while (!answer.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()))
            answer.AddRange(await socket.ReadAsync(1));
        return socket;
    }

    public async Task SendAsync(byte[] bytes) => await _stream.WriteAsync(bytes);

    /// <summary>A frame, masked by nothing.</summary>
    /// <param name="first">Its first byte: flags and opcode.</param>
    /// <param name="payload">At most 125 bytes.</param>
    public Task SendFrameAsync(byte first, params byte[] payload) => SendAsync([first, (byte)(0x80 | payload.Length), 0, 0, 0, 0, .. payload]);

    /// <summary>The first byte and the payload of the next frame.</summary>
    public async Task<(byte First, byte[] Payload)> NextAsync()
    {
        var head = await ReadAsync(2);
        return (head[0], await ReadAsync(head[1]));
    }

    /// <summary>The code of the close frame, which has to come next.</summary>
    public async Task<int> ClosedAsync()
    {
        var (first, payload) = await NextAsync();
        Assert.Equal(0x88, first);
        return BinaryPrimitives.ReadUInt16BigEndian(payload);
    }

    public void Dispose() => _client.Dispose();

    private async Task<byte[]> ReadAsync(int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var read = new byte[count];
        await _stream.ReadExactlyAsync(read, patience.Token);
        return read;
    }
}
