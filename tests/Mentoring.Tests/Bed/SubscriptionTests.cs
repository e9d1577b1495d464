using System.Net.WebSockets;
using System.Text;
using Mentoring.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Bed;

/// <summary>The tests' own client of <c>graphql-transport-ws</c>, against a server that says what it is told to.</summary>
public sealed class SubscriptionTests
{
    private const string Document = "subscription { onPairingEvent { type } }";

    [Fact]
    public async Task Events_are_heard_in_order_to_the_end()
    {
        await using var app = await SayingAsync(
            """{ "type": "ping" }""",
            """{ "type": "next", "id": "1", "payload": { "data": { "n": 1 } } }""",
            """{ "type": "next", "id": "1", "payload": { "data": { "n": 2 } } }""",
            """{ "type": "complete", "id": "1" }""");
        await using var events = await app.As("ada@example.org").Subscribe(Document);

        Assert.Equal(1, (await events.Next()).GetProperty("n").GetInt32());
        Assert.Equal(2, (await events.Next()).GetProperty("n").GetInt32());
        await events.Completed();
    }

    [Fact]
    public async Task An_event_too_many_fails_a_story_that_expects_the_end()
    {
        await using var app = await SayingAsync("""{ "type": "next", "id": "1", "payload": { "data": null } }""");
        await using var events = await app.As("ada@example.org").Subscribe(Document);

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(events.Completed);
    }

    [Fact]
    public async Task An_error_in_an_event_fails_the_story()
    {
        await using var app = await SayingAsync("""{ "type": "next", "id": "1", "payload": { "errors": [{ "message": "No." }] } }""");
        await using var events = await app.As("ada@example.org").Subscribe(Document);

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(events.Next);
    }

    [Fact]
    public async Task A_refused_subscription_tells_why()
    {
        await using var app = await SayingAsync("""{ "type": "error", "id": "1", "payload": [{ "message": "No." }] }""");
        await using var events = await app.As(Person.Stranger).Subscribe(Document);

        Assert.Equal("No.", (await events.Error())[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_socket_that_the_server_closes_tells_the_code()
    {
        await using var app = await SayingAsync();
        await using var events = await app.As(Person.Stranger).Subscribe(Document);

        Assert.Equal(4403, await events.Closed());
    }

    private static Task<TestApp> SayingAsync(params string[] messages) =>
        TestApp.StartAsync(Database.Sqlite, configure: host => host.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Server(messages))));

    private sealed class Server(string[] messages) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app => app.UseWebSockets().Run(async http =>
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync("graphql-transport-ws");
            await HearAsync(socket);
            await SayAsync(socket, """{ "type": "connection_ack" }""");
            await HearAsync(socket);
            foreach (var message in messages)
                await SayAsync(socket, message);
            await socket.CloseAsync((WebSocketCloseStatus)4403, "Forbidden", default);
        });

        private static Task<WebSocketReceiveResult> HearAsync(WebSocket socket) => socket.ReceiveAsync(new byte[4096], default);

        private static Task SayAsync(WebSocket socket, string message) =>
            socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, default);
    }
}
