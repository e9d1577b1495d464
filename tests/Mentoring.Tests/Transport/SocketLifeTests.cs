namespace Mentoring.Tests.Transport;

/// <summary>Why a socket ends. Only the test moves the clock.</summary>
public sealed class SocketLifeTests
{
    [Fact]
    public async Task A_client_that_does_not_introduce_itself_in_time_is_sent_away()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await ToySocket.OpenAsync(server, raw: true);
        await socket.SettleAsync();

        server.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(4408, (await socket.ClosedAsync()).Code);
    }

    [Fact]
    public async Task A_client_that_has_introduced_itself_may_be_silent_as_long_as_it_answers_pings()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        for (var beat = 0; beat < 5; beat++)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(15));
            Assert.Equal("""{"type":"ping"}""", (await socket.NextAsync()).GetRawText());
            await socket.SendAsync("""{"type":"pong"}""");
            await socket.SettleAsync();
        }
    }

    [Fact]
    public async Task A_client_that_misses_two_pings_is_gone()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        for (var missed = 0; missed < 2; missed++)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(15));
            _ = await socket.NextAsync();
        }
        server.Clock.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(4499, (await socket.ClosedAsync()).Code);
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_cut_off()
    {
        await using var server = await ToyServer.StartAsync(options =>
        {
            options.SocketPingInterval = TimeSpan.FromDays(1);
            options.SocketSendTimeout = TimeSpan.FromSeconds(1);
        });
        await using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("1", $"subscription {{ countTo(number: {int.MaxValue}) {{ text(length: 100000) }} }}");

        // Once the buffers on the way are full, the next message waits for the client, and only the clock can end that.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!server.Toy.ListenerGone.Task.IsCompleted)
        {
            var taken = server.Toy.Taken;
            await Task.Run(Thread.Yield, patience.Token);
            if (server.Toy.Taken == taken)
                server.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }
    }

    [Fact]
    public async Task The_socket_ends_with_the_token()
    {
        await using var server = await ToyServer.StartAsync(options => options.SocketPingInterval = TimeSpan.FromDays(1000));
        server.Callers.ExpiresAt = server.Clock.GetUtcNow().AddDays(100);
        await using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("1", "subscription { onTick { number } }");
        await socket.SettleAsync();

        for (var day = 0; day < 99; day++)
            server.Clock.Advance(TimeSpan.FromDays(1));
        await socket.SettleAsync();
        server.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal((4403, "Token expired"), await socket.ClosedAsync());
    }

    [Fact]
    public async Task A_process_that_ends_tells_its_clients_to_come_back()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("1", "subscription { onTick { number } }");
        await socket.SettleAsync();

        server.Stop();

        Assert.Equal(1012, (await socket.ClosedAsync()).Code);
        await server.Toy.ListenerGone.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
