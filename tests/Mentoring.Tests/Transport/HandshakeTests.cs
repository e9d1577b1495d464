using System.Net.WebSockets;

namespace Mentoring.Tests.Transport;

/// <summary>Who may open a socket, and how many.</summary>
public sealed class HandshakeTests
{
    [Fact]
    public async Task Another_subprotocol_is_not_acceptable()
    {
        await using var server = await ToyServer.StartAsync();
        using var client = new ClientWebSocket();
        await client.ConnectAsync(server.WebSocket, CancellationToken.None);

        _ = await client.ReceiveAsync(new byte[100], CancellationToken.None);

        Assert.Equal(4406, (int)client.CloseStatus!);
        await client.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
    }

    [Theory]
    [InlineData("http://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("http://127.0.0.1:1", false)]
    [InlineData("https://friend.example", true)]
    [InlineData("own", true)]
    public async Task Only_pages_of_known_origins_may_open_a_socket(string origin, bool allowed)
    {
        await using var server = await ToyServer.StartAsync(options => options.AllowedOrigins.Add("https://friend.example"));
        var from = origin == "own" ? server.Http.GetLeftPart(UriPartial.Authority) : origin;

        if (allowed)
        {
            await using var socket = await ToySocket.OpenAsync(server, origin: from);
            await socket.SettleAsync();
        }
        else
        {
            var refused = await Assert.ThrowsAsync<WebSocketException>(() => ToySocket.OpenAsync(server, origin: from));
            Assert.Contains("403", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("stranger", 4403)]
    [InlineData("broken", 1013)]
    public async Task Who_is_not_known_is_sent_away_and_may_try_again(string name, int code)
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await ToySocket.OpenAsync(server, raw: true);

        await socket.SendAsync($$$"""{"type":"connection_init","payload":{"name":"{{{name}}}"}}""");

        Assert.Equal(code, (await socket.ClosedAsync()).Code);
    }

    [Fact]
    public async Task A_token_that_has_ended_opens_no_socket()
    {
        await using var server = await ToyServer.StartAsync();
        server.Callers.ExpiresAt = server.Clock.GetUtcNow();
        await using var socket = await ToySocket.OpenAsync(server, raw: true);

        await socket.SendAsync("""{"type":"connection_init"}""");

        Assert.Equal(4403, (await socket.ClosedAsync()).Code);
    }

    [Fact]
    public async Task One_socket_too_many_of_a_caller_is_sent_away_until_another_is_closed()
    {
        await using var server = await ToyServer.StartAsync(options => options.MaxSocketsPerCaller = 1);
        await using var other = await server.ConnectAsync("Ben");
        await using (var first = await server.ConnectAsync("Ada"))
        {
            await using var second = await ToySocket.OpenAsync(server, raw: true);
            await second.SendAsync("""{"type":"connection_init","payload":{"name":"Ada"}}""");
            Assert.Equal(1013, (await second.ClosedAsync()).Code);

            await first.SubscribeAsync("1", "subscription { onTick { number } }");
            await first.SettleAsync();
        }
        await server.Toy.ListenerGone.Task.WaitAsync(TimeSpan.FromSeconds(20));

        await using var third = await server.ConnectAsync("Ada");
    }

    [Fact]
    public async Task One_socket_too_many_of_all_is_sent_away()
    {
        await using var server = await ToyServer.StartAsync(options => options.MaxSockets = 1);
        await using var first = await server.ConnectAsync();

        await using var second = await ToySocket.OpenAsync(server, raw: true);

        Assert.Equal((1013, "Too many connections"), await second.ClosedAsync());
    }
}
