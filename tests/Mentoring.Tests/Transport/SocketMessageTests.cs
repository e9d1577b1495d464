using System.Net.WebSockets;

namespace Mentoring.Tests.Transport;

/// <summary>What may be said on a socket, and what closes it.</summary>
public sealed class SocketMessageTests
{
    [Theory]
    [InlineData("no json", 4400)]
    [InlineData("[]", 4400)]
    [InlineData("""{"type":1}""", 4400)]
    [InlineData("""{"type":"hello"}""", 4400)]
    [InlineData("""{"type":"ping","type":"ping"}""", 4400)]
    [InlineData("""{"type":"\ud800"}""", 4400)]
    [InlineData("""{"type":"connection_init"}""", 4429)]
    [InlineData("""{"type":"subscribe"}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{hello}"}}""", 4400)]
    [InlineData("""{"type":"subscribe","id":1,"payload":{"query":"{hello}"}}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"1","payload":{}}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{hello}","variables":"none"}}""", 4400)]
    [InlineData("""{"type":"complete"}""", 4400)]
    public async Task A_message_that_breaks_the_protocol_closes_the_socket(string message, int code)
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SendAsync(message);

        Assert.Equal(code, (await socket.ClosedAsync()).Code);
    }

    [Fact]
    public async Task An_introduction_is_an_object_or_nothing()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await ToySocket.OpenAsync(server, raw: true);

        await socket.SendAsync("""{"type":"connection_init","payload":[]}""");

        Assert.Equal(4400, (await socket.ClosedAsync()).Code);
    }

    [Fact]
    public async Task Messages_may_come_in_pieces_but_not_in_binary()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SendAsync("""{"type":"pi""", endOfMessage: false);
        await socket.SendAsync("""ng"}""");
        Assert.Equal("pong", (await socket.NextAsync()).GetProperty("type").GetString());

        await socket.SendAsync("""{"type":"ping"}""", WebSocketMessageType.Binary);
        Assert.Equal(4400, (await socket.ClosedAsync()).Code);
    }

    [Fact]
    public async Task A_message_that_is_too_large_closes_the_socket()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", "{ hello }" + new string(' ', 64 * 1024));

        Assert.Equal((4400, "Message too large"), await socket.ClosedAsync());
    }

    [Fact]
    public async Task Who_subscribes_before_the_acknowledgement_is_unauthorized()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await ToySocket.OpenAsync(server, raw: true);

        await socket.SubscribeAsync("1", "{ hello }");

        Assert.Equal(4401, (await socket.ClosedAsync()).Code);
    }
}
