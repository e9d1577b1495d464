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

    [Theory]
    [InlineData("an opcode and flags that do not exist", 1002, new byte[] { 0xff, 0x80, 0, 0, 0, 0 })]
    [InlineData("a client's frame without a mask", 1002, new byte[] { 0x81, 4, (byte)'{', (byte)' ', (byte)' ', (byte)'}' })]
    [InlineData("a ping in pieces", 1002, new byte[] { 0x09, 0x80, 0, 0, 0, 0 })]
    [InlineData("a ping that is too long", 1002, new byte[] { 0x89, 0xfe, 0, 126, 0, 0, 0, 0 })]
    [InlineData("the rest of nothing", 1002, new byte[] { 0x80, 0x80, 0, 0, 0, 0 })]
    [InlineData("a negative length", 1002, new byte[] { 0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0 })]
    [InlineData("text that is no UTF-8", 1007, new byte[] { 0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28 })]
    [InlineData("text that ends within a character", 1007, new byte[] { 0x81, 0x81, 0, 0, 0, 0, 0xc3 })]
    [InlineData("bytes instead of text", 4400, new byte[] { 0x82, 0x82, 0, 0, 0, 0, (byte)'{', (byte)'}' })]
    [InlineData("half of some JSON", 4400, new byte[] { 0x81, 0x82, 0, 0, 0, 0, (byte)'{', (byte)'"' })]
    [InlineData("nothing at all", 4400, new byte[] { 0x81, 0x80, 0, 0, 0, 0 })]
    public async Task Garbage_is_answered_with_its_code(string what, int code, byte[] garbage)
    {
        await using var server = await ToyServer.StartAsync();
        await using var other = await server.ConnectAsync();
        using var hostile = await RawSocket.OpenAsync(server);

        await hostile.SendAsync(garbage);

        Assert.Equal((what, code), (what, await hostile.ClosedAsync()));
        await other.SettleAsync();
    }

    [Fact]
    public async Task A_frame_without_end_is_closed_by_its_size_or_by_the_silence()
    {
        await using var server = await ToyServer.StartAsync();
        using var half = await RawSocket.OpenAsync(server);
        using var huge = await RawSocket.OpenAsync(server);
        byte[] endless = [0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0];
        foreach (var socket in (RawSocket[])[half, huge])
        {
            await socket.SendFrameAsync(0x81, """{"type":"connection_init"}"""u8.ToArray());
            _ = await socket.NextAsync();
            await socket.SendAsync(endless);
        }

        await huge.SendAsync(new byte[4 * 64 * 1024]);
        Assert.Equal(4400, await huge.ClosedAsync());

        for (var beat = 0; beat < 2; beat++)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(15));
            _ = await half.NextAsync();
        }
        server.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(4499, await half.ClosedAsync());
    }
}
