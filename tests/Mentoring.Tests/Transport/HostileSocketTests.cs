using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Mentoring.Tests.Transport;

/// <summary>Sockets that do harm are closed with their code, and cost the others nothing.</summary>
public sealed class HostileSocketTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_floods_and_does_not_read_is_not_read_either_and_then_cut_off(bool byPings)
    {
        const int Most = 5000;
        await using var server = await ToyServer.StartAsync(options => options.SocketPingInterval = TimeSpan.FromDays(1));
        await using var other = await server.ConnectAsync();
        await using var hostile = await server.ConnectAsync();
        var pad = new string('x', 60_000);
        var sent = 0;

        var flood = Task.Run(async () =>
        {
            for (; sent < Most; sent++)
                await hostile.SendAsync(byPings
                    ? JsonSerializer.Serialize(new { type = "ping", payload = new { pad } })
                    : JsonSerializer.Serialize(new { type = "subscribe", id = $"{sent}", payload = new { query = "query($n: String) { hello(name: $n) }", variables = new { n = pad } } }));
        });
        while (!flood.IsCompleted)
        {
            var seen = Volatile.Read(ref sent);
            await Task.Run(Thread.Yield);
            if (Volatile.Read(ref sent) == seen)
                server.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        _ = await Assert.ThrowsAnyAsync<Exception>(() => flood);
        Assert.InRange(sent, 1, Most - 1);
        await other.SettleAsync();
    }

    [Theory]
    [InlineData("""{"type":"pi""")]
    [InlineData("")]
    public async Task Half_a_message_is_silence(string half)
    {
        await using var server = await ToyServer.StartAsync();
        await using var other = await server.ConnectAsync();
        await using var hostile = await server.ConnectAsync();

        for (var beat = 0; beat < 3; beat++)
        {
            await hostile.SendAsync(half, endOfMessage: false);
            await other.SettleAsync();
            server.Clock.Advance(TimeSpan.FromSeconds(15));
            if (beat < 2)
                Assert.Equal("ping", (await hostile.NextAsync()).GetProperty("type").GetString());
            if (beat < 2)
                Assert.Equal("ping", (await other.NextAsync()).GetProperty("type").GetString());
        }

        Assert.Equal(4499, (await hostile.ClosedAsync()).Code);
        Assert.Equal("ping", (await other.NextAsync()).GetProperty("type").GetString());
        await other.SettleAsync();
    }

    [Fact]
    public async Task Bytes_that_are_no_frames_end_the_connection()
    {
        await using var server = await ToyServer.StartAsync();
        await using var other = await server.ConnectAsync();
        using var hostile = new TcpClient();
        await hostile.ConnectAsync("127.0.0.1", server.Http.Port);
        var stream = hostile.GetStream();
        stream.ReadTimeout = 20_000;
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {server.Http.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"));
        await ReadToAsync(stream, "\r\n\r\n"u8.ToArray());

        // An opcode and flags that do not exist.
        await stream.WriteAsync(new byte[] { 0xff, 0x80, 0, 0, 0, 0 });

        await ReadToEndAsync(stream);
        await other.SettleAsync();
    }

    private static async Task ReadToAsync(NetworkStream stream, byte[] end)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var read = new List<byte>();
        var one = new byte[1];
        while (!read.TakeLast(end.Length).SequenceEqual(end))
        {
            Assert.Equal(1, await stream.ReadAsync(one, patience.Token));
            read.Add(one[0]);
        }
    }

    private static async Task ReadToEndAsync(NetworkStream stream)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            while (await stream.ReadAsync(new byte[100], patience.Token) > 0)
            {
            }
        }
        catch (IOException)
        {
            // Cut off, which is an end too.
        }
    }
}
