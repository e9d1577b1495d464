using System.Text.Json;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>graphql-transport-ws, message by message.</summary>
public sealed class SocketTests
{
    [Fact]
    public async Task A_query_is_answered_once_and_completed()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", "{ hello }");

        Assert.Equal("hello you ü", (await socket.NextAsync("next", "1")).GetProperty("data").GetProperty("hello").GetString());
        _ = await socket.NextAsync("complete", "1");
    }

    [Fact]
    public async Task A_document_that_is_not_valid_is_an_error_with_a_list_and_no_complete()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", "{ nothing }");

        Assert.Equal(JsonValueKind.Array, (await socket.NextAsync("error", "1")).ValueKind);
        await socket.SettleAsync();
    }

    [Fact]
    public async Task A_ping_is_answered_with_its_payload_before_anything_else_is_said()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await ToySocket.OpenAsync(server, raw: true);

        await socket.SendAsync("""{"type":"ping","payload":{"a":[1]}}""");

        Assert.Equal("""{"type":"pong","payload":{"a":[1]}}""", (await socket.NextAsync()).GetRawText());
    }

    [Fact]
    public async Task An_id_is_taken_while_its_operation_lives_and_free_when_it_is_completed()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", "subscription { onTick { number } }");
        await socket.SendAsync("""{"type":"complete","id":"1"}""");
        await socket.SubscribeAsync("1", "{ hello }");
        _ = await socket.NextAsync("next", "1");
        _ = await socket.NextAsync("complete", "1");

        await socket.SubscribeAsync("1", "subscription { onTick { number } }");
        await socket.SubscribeAsync("1", "{ hello }");
        Assert.Equal((4409, "Subscriber for 1 already exists"), await socket.ClosedAsync());
    }

    [Fact]
    public async Task A_duplicate_id_of_any_length_can_be_told()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();
        var id = new string('ü', 500);

        await socket.SubscribeAsync(id, "subscription { onTick { number } }");
        await socket.SubscribeAsync(id, "{ hello }");

        Assert.Equal(4409, (await socket.ClosedAsync()).Code);
    }

    [Fact]
    public async Task What_nobody_waits_for_is_ignored()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SendAsync("""{"type":"complete","id":"never heard of"}""");
        await socket.SendAsync("""{"type":"pong"}""");

        await socket.SettleAsync();
    }

    [Fact]
    public async Task One_operation_too_many_is_refused_and_the_socket_stays()
    {
        await using var server = await ToyServer.StartAsync(options => options.MaxSocketOperations = 1);
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", "subscription { onTick { number } }");
        await socket.SubscribeAsync("2", "{ hello }");

        Assert.Equal(Codes.TooManyOperations, (await socket.NextAsync("error", "2"))[0].GetProperty("extensions").GetProperty("code").GetString());
        await socket.SettleAsync();
    }

    [Fact]
    public async Task A_client_that_goes_away_frees_its_sources()
    {
        await using var server = await ToyServer.StartAsync();
        await using (var socket = await server.ConnectAsync())
        {
            await socket.SubscribeAsync("1", "subscription { onTick { number } }");
            await socket.SettleAsync();
        }

        await server.Toy.ListenerGone.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
