using System.Net;
using System.Text.Json;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>Results as server-sent events, one stream for each operation.</summary>
public sealed class EventStreamTests
{
    private const string Ticks = "subscription { onTick { number } }";
    private const string Complete = "event: complete\ndata:";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Events_are_told_one_after_the_other_until_the_operation_is_complete(bool byGet)
    {
        await using var server = await ToyServer.StartAsync();

        await using var events = await ToyEvents.OpenAsync(server, "subscription { countTo(number: 3) { number taken } }", byGet: byGet);

        var response = events.Response;
        Assert.Equal((HttpStatusCode.OK, "text/event-stream", "no-cache", "no"), (
            response.StatusCode, response.Content.Headers.ContentType!.MediaType, response.Headers.CacheControl!.ToString(), response.Headers.GetValues("X-Accel-Buffering").Single()));
        Assert.Equal(":", await events.NextAsync());
        for (var number = 1; number <= 3; number++)
            Assert.Equal($$$$"""{"data":{"countTo":{"number":{{{{number}}}},"taken":{{{{number}}}}}}}""", (await events.ResultAsync()).GetRawText());
        Assert.Equal(Complete, await events.NextAsync());
        Assert.Null(await events.NextAsync());
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"hello you ü"}}""")]
    [InlineData("mutation { increment }", """{"data":{"increment":1}}""")]
    public async Task Whatever_has_one_result_is_told_by_one_event(string query, string result)
    {
        await using var server = await ToyServer.StartAsync();

        await using var events = await ToyEvents.OpenAsync(server, query);

        foreach (var expected in (string?[])[":", "event: next\ndata: " + result, Complete, null])
            Assert.Equal(expected, await events.NextAsync());
    }

    [Theory]
    [InlineData("subscription { countTo(number: 1) { number } }", "text/event-stream")]
    [InlineData("{ hello }", "application/graphql-response+json")]
    [InlineData("{ nothing }", "application/graphql-response+json")]
    public async Task Who_takes_both_is_given_a_stream_for_a_subscription(string query, string type)
    {
        await using var server = await ToyServer.StartAsync();

        await using var events = await ToyEvents.OpenAsync(server, query, accept: "application/graphql-response+json, application/json, text/event-stream, multipart/mixed");

        Assert.Equal(type, events.Response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{")]
    [InlineData("subscription { refused { number } }")]
    public async Task What_is_wrong_with_a_document_is_told_by_an_event(string query)
    {
        await using var server = await ToyServer.StartAsync();

        await using var events = await ToyEvents.OpenAsync(server, query);

        Assert.Equal(HttpStatusCode.OK, events.Response.StatusCode);
        Assert.Equal(":", await events.NextAsync());
        Assert.Equal(1, (await events.ResultAsync()).GetProperty("errors").GetArrayLength());
        Assert.Equal(Complete, await events.NextAsync());
    }

    [Theory]
    [InlineData("stranger", "{ hello }", false, 401)]
    [InlineData("broken", "{ hello }", false, 500)]
    [InlineData("Ada", "mutation { increment }", true, 405)]
    public async Task A_request_that_is_refused_as_such_has_a_status_and_no_stream(string name, string query, bool byGet, int status)
    {
        await using var server = await ToyServer.StartAsync();

        await using var events = await ToyEvents.OpenAsync(server, query, name, byGet);

        Assert.Equal((status, "application/graphql-response+json"), ((int)events.Response.StatusCode, events.Response.Content.Headers.ContentType!.MediaType));
        Assert.Equal(0, server.Toy.Count);
    }

    [Fact]
    public async Task An_event_that_has_an_id_says_it()
    {
        await using var server = await ToyServer.StartAsync();

        await using var events = await ToyEvents.OpenAsync(server, "subscription { countTo(number: 2, named: true) { number } }");

        _ = await events.NextAsync();
        Assert.StartsWith("id: tick-1\nevent: next\n", await events.NextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("id: tick-2\nevent: next\n", await events.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_nothing_happens_the_stream_shows_that_it_lives()
    {
        await using var server = await ToyServer.StartAsync();
        await using var events = await ToyEvents.OpenAsync(server, Ticks);
        Assert.Equal(":", await events.NextAsync());

        for (var beat = 0; beat < 3; beat++)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(12));
            Assert.Equal(":", await events.NextAsync());
        }
    }

    [Fact]
    public async Task A_client_that_goes_away_frees_its_source()
    {
        await using var server = await ToyServer.StartAsync();
        await using (var events = await ToyEvents.OpenAsync(server, Ticks))
        {
            server.Toy.Publish(1);
            _ = await events.NextAsync();
            _ = await events.ResultAsync();
        }

        await server.Toy.ListenerGone.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Who_loses_the_right_to_be_served_is_told_and_hears_no_more()
    {
        await using var server = await ToyServer.StartAsync();
        await using var events = await ToyEvents.OpenAsync(server, Ticks, "Ada");
        _ = await events.NextAsync();

        server.Callers.Revoked["Ada"] = true;
        server.Toy.Publish(1);

        Assert.Equal(Codes.NotAuthorized, Code(await events.ResultAsync()));
        Assert.Equal(Complete, await events.NextAsync());
        await server.Toy.ListenerGone.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task The_stream_ends_with_the_token()
    {
        await using var server = await ToyServer.StartAsync(options => options.StreamBeatInterval = TimeSpan.FromDays(1));
        server.Callers.ExpiresAt = server.Clock.GetUtcNow().AddMinutes(5);
        await using var events = await ToyEvents.OpenAsync(server, Ticks);
        _ = await events.NextAsync();
        server.Toy.Publish(1);
        _ = await events.ResultAsync();

        server.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(Codes.NotAuthenticated, Code(await events.ResultAsync()));
        Assert.Equal(Complete, await events.NextAsync());
    }

    [Fact]
    public async Task A_process_that_ends_leaves_its_streams_incomplete_so_that_clients_come_back()
    {
        await using var server = await ToyServer.StartAsync();
        await using var events = await ToyEvents.OpenAsync(server, Ticks);
        _ = await events.NextAsync();

        server.Stop();

        Assert.Null(await events.NextAsync());
        await server.Toy.ListenerGone.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Streams_and_sockets_of_a_caller_are_counted_together()
    {
        await using var server = await ToyServer.StartAsync(options => options.MaxSocketsPerCaller = 2);
        await using var socket = await server.ConnectAsync("Ada");
        await using (var first = await ToyEvents.OpenAsync(server, Ticks, "Ada"))
        {
            await using var second = await ToyEvents.OpenAsync(server, Ticks, "Ada");
            Assert.Equal(HttpStatusCode.TooManyRequests, second.Response.StatusCode);
            Assert.Equal(Codes.TooManyConnections, Code(JsonElement.Parse((await second.NextAsync())!)));
            await using var query = await ToyEvents.OpenAsync(server, "{ hello }", "Ada");
            Assert.Equal(HttpStatusCode.OK, query.Response.StatusCode);
        }
        await server.Toy.ListenerGone.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task One_stream_too_many_of_all_is_told_to_come_later()
    {
        await using var server = await ToyServer.StartAsync(options => options.MaxSockets = 1);
        await using var first = await ToyEvents.OpenAsync(server, Ticks);
        _ = await first.NextAsync();

        await using var second = await ToyEvents.OpenAsync(server, Ticks);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.Response.StatusCode);
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_cut_off()
    {
        await using var server = await ToyServer.StartAsync(options =>
        {
            options.StreamBeatInterval = TimeSpan.FromDays(1);
            options.SocketSendTimeout = TimeSpan.FromSeconds(1);
        });
        await using var events = await ToyEvents.OpenAsync(server, $"subscription {{ countTo(number: {int.MaxValue}) {{ text(length: 100000) }} }}");

        // Once the buffers on the way are full, the next event waits for the client, and only the clock can end that.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!server.Toy.ListenerGone.Task.IsCompleted)
        {
            var taken = server.Toy.Taken;
            await Task.Run(Thread.Yield, patience.Token);
            if (server.Toy.Taken == taken)
                server.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
