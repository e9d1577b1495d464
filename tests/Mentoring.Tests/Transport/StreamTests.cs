using System.Text.Json;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>Subscriptions: what is taken from the source, for whom, and how it ends.</summary>
public sealed class StreamTests
{
    [Fact]
    public async Task The_next_event_is_taken_when_the_socket_has_taken_the_last()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", "subscription { countTo(number: 50) { number taken } }");

        for (var number = 1; number <= 50; number++)
            Assert.Equal($$"""{"number":{{number}},"taken":{{number}}}""", Field(await socket.NextAsync("next", "1"), "countTo").GetRawText());
        _ = await socket.NextAsync("complete", "1");
    }

    [Fact]
    public async Task Each_event_has_a_scope_of_its_own_for_the_caller()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync("Ada");

        await socket.SubscribeAsync("1", "subscription { countTo(number: 3) { scope viewer } }");

        var seen = new List<(int, string?)>();
        for (var number = 1; number <= 3; number++)
        {
            var tick = Field(await socket.NextAsync("next", "1"), "countTo");
            seen.Add((tick.GetProperty("scope").GetInt32(), tick.GetProperty("viewer").GetString()));
        }
        Assert.Equal(3, seen.Distinct().Count());
        Assert.All(seen, tick => Assert.Equal("Ada", tick.Item2));
        Assert.Equal([ScopeUse.Operation, ScopeUse.Event, ScopeUse.Event, ScopeUse.Event], server.Callers.Scopes);
    }

    [Fact]
    public async Task Who_loses_the_right_to_be_served_hears_no_more()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync("Ada");
        await socket.SubscribeAsync("1", "subscription { onTick { number } }");
        server.Toy.Publish(1);
        _ = await socket.NextAsync("next", "1");

        server.Callers.Revoked["Ada"] = true;
        server.Toy.Publish(2);

        Assert.Equal(Codes.NotAuthorized, Code(await socket.NextAsync("error", "1")));
        await server.Toy.ListenerGone.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await socket.SubscribeAsync("1", "{ hello }");
        Assert.Equal(Codes.NotAuthorized, Code(await socket.NextAsync("error", "1")));
    }

    [Fact]
    public async Task A_source_that_fails_ends_the_operation_with_an_error_that_tells_no_detail()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("1", "subscription { onTick { number } }");

        server.Toy.Publish(-1);

        var errors = await socket.NextAsync("error", "1");
        Assert.Equal(Codes.StreamFailed, Code(errors));
        Assert.DoesNotContain("secret", errors.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(32, errors[0].GetProperty("extensions").GetProperty("traceId").GetString()!.Length);
    }

    [Fact]
    public async Task A_source_that_is_refused_says_why()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", "subscription { refused { number } }");

        Assert.Equal("TOY_BROKEN", Code(await socket.NextAsync("error", "1")));
    }

    [Fact]
    public async Task An_event_that_cannot_be_shown_is_told_with_its_errors_and_the_stream_goes_on()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", "subscription { countTo(number: 2) { number fails } }");

        foreach (var number in (int[])[1, 2])
        {
            var payload = await socket.NextAsync("next", "1");
            Assert.Equal($$"""{"number":{{number}},"fails":null}""", Field(payload, "countTo").GetRawText());
            Assert.Equal("Unexpected Execution Error", payload.GetProperty("errors")[0].GetProperty("message").GetString());
        }
        _ = await socket.NextAsync("complete", "1");
    }

    [Fact]
    public async Task An_event_that_takes_too_long_is_told_as_such()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("1", "subscription { countTo(number: 1) { slow } }");
        await server.Toy.SlowStarted.Task;

        server.Clock.Advance(TimeSpan.FromSeconds(10));

        var payload = await socket.NextAsync("next", "1");
        Assert.Equal(Codes.Timeout, Code(payload.GetProperty("errors")));
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("data").ValueKind);
        _ = await socket.NextAsync("complete", "1");
    }

    [Fact]
    public async Task A_subscription_and_an_event_of_which_nobody_finds_out_in_time_whose_they_are_end_as_such()
    {
        await using var server = await ToyServer.StartAsync(options => options.SocketPingInterval = TimeSpan.FromHours(1));
        await using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("1", "subscription { onTick { number } }");
        await socket.SettleAsync();

        var stalled = server.Callers.Stalled = new();
        server.Toy.Publish(1);
        await stalled.Task;
        server.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(Codes.Timeout, Code(await socket.NextAsync("error", "1")));

        stalled = server.Callers.Stalled = new();
        await socket.SubscribeAsync("2", "subscription { onTick { number } }");
        await stalled.Task;
        server.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(Codes.Timeout, Code(await socket.NextAsync("error", "2")));
    }

    [Fact]
    public async Task A_source_that_pushes_faster_than_it_is_read_ends_with_an_error_after_what_was_kept()
    {
        await using var server = await ToyServer.StartAsync(options => options.StreamBuffer = 10);
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", "subscription { pushTo(number: 1000) { number } }");

        for (var number = 1; number <= 10; number++)
            Assert.Equal(number, Field(await socket.NextAsync("next", "1"), "pushTo").GetProperty("number").GetInt32());
        Assert.Equal(Codes.TooSlow, Code(await socket.NextAsync("error", "1")));
    }

    [Fact]
    public async Task A_subscription_without_a_field_is_refused()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", "subscription { onTick @skip(if: true) { number } }");

        _ = await socket.NextAsync("error", "1");
    }

    private static JsonElement Field(JsonElement payload, string name) => payload.GetProperty("data").GetProperty(name);

    private static string? Code(JsonElement errors) => errors[0].GetProperty("extensions").GetProperty("code").GetString();
}
