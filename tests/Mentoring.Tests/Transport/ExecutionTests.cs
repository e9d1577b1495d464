using System.Text.Json;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>What becomes of an operation once it is read: for whom, how long, and what its errors tell.</summary>
public sealed class ExecutionTests
{
    [Fact]
    public async Task Each_request_has_a_scope_of_its_own_for_its_caller()
    {
        await using var server = await ToyServer.StartAsync();
        server.Client.DefaultRequestHeaders.Add("X-Name", "Ada");

        var (_, first) = await server.PostAsync("{ whoami a: scope b: scope }");
        var (_, second) = await server.PostAsync("{ scope }");

        var data = first.GetProperty("data");
        Assert.Equal("Ada", data.GetProperty("whoami").GetString());
        Assert.Equal(data.GetProperty("a").GetInt32(), data.GetProperty("b").GetInt32());
        Assert.NotEqual(data.GetProperty("a").GetInt32(), second.GetProperty("data").GetProperty("scope").GetInt32());
    }

    [Theory]
    [InlineData("stranger", 401, Codes.NotAuthenticated)]
    [InlineData("Eve", 403, Codes.NotAuthorized)]
    public async Task Who_is_not_known_or_not_served_is_refused(string name, int status, string code)
    {
        await using var server = await ToyServer.StartAsync();
        server.Callers.Revoked["Eve"] = true;
        server.Client.DefaultRequestHeaders.Add("X-Name", name);

        var answer = await server.PostAsync("{ hello }");

        Assert.Equal((status, code), (answer.Status, Code(answer.Body)));
    }

    [Fact]
    public async Task A_host_that_cannot_say_who_calls_is_an_error_of_the_server()
    {
        await using var server = await ToyServer.StartAsync();
        server.Client.DefaultRequestHeaders.Add("X-Name", "broken");

        var answer = await server.PostAsync("{ hello }");

        Assert.Equal((500, "TOY_BROKEN"), (answer.Status, Code(answer.Body)));
    }

    [Fact]
    public async Task A_bug_tells_a_trace_id_and_nothing_else()
    {
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostAsync("{ fails hello }");

        var error = answer.GetProperty("errors")[0];
        Assert.Equal((200, "Unexpected Execution Error"), (status, error.GetProperty("message").GetString()));
        Assert.Equal(["traceId"], error.GetProperty("extensions").EnumerateObject().Select(e => e.Name));
        Assert.Equal("""["fails"]""", error.GetProperty("path").GetRawText());
        Assert.Equal("hello you ü", answer.GetProperty("data").GetProperty("hello").GetString());
    }

    [Fact]
    public async Task An_exception_that_the_host_knows_has_its_code()
    {
        await using var server = await ToyServer.StartAsync();

        var (_, answer) = await server.PostAsync("{ known }");

        Assert.Equal("TOY_BROKEN", Code(answer));
        Assert.Equal("The toy is broken.", answer.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_value_that_json_cannot_say_is_an_error_and_never_half_an_answer()
    {
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostAsync("{ endless }");

        Assert.Equal(500, status);
        Assert.Equal("Unexpected Execution Error", answer.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task At_most_five_errors_of_a_document_are_told_without_codes_of_the_engine()
    {
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostAsync("{ a b c d e f g }");

        Assert.Equal((400, 5), (status, answer.GetProperty("errors").GetArrayLength()));
        Assert.All(answer.GetProperty("errors").EnumerateArray(), error => Assert.False(error.TryGetProperty("extensions", out _)));
    }

    [Fact]
    public async Task What_takes_too_long_is_cancelled()
    {
        await using var server = await ToyServer.StartAsync();
        var asked = server.PostAsync("{ slow }");
        await server.Toy.SlowStarted.Task;

        server.Clock.Advance(TimeSpan.FromSeconds(10));

        var (status, answer) = await asked;
        Assert.Equal((500, Codes.Timeout), (status, Code(answer)));
    }

    [Fact]
    public async Task To_find_out_who_calls_takes_from_the_same_time()
    {
        await using var server = await ToyServer.StartAsync();
        var stalled = server.Callers.Stalled = new();
        var asked = server.PostAsync("{ hello }");
        await stalled.Task;

        server.Clock.Advance(TimeSpan.FromSeconds(10));

        var (status, answer) = await asked;
        Assert.Equal((500, Codes.Timeout), (status, Code(answer)));
        Assert.Equal([Codes.Timeout], Assert.Single(server.Seen.Reports).Codes);
    }

    [Fact]
    public async Task The_host_hears_of_every_operation_by_its_name()
    {
        await using var server = await ToyServer.StartAsync();
        server.Client.DefaultRequestHeaders.Add("X-Name", "Ada");

        _ = await server.PostAsync("query Greeting { hello known }");
        _ = await server.PostAsync("{");

        var seen = server.Seen.Reports.Select(r => (r.Door, r.Type, r.Name, string.Join(' ', r.Codes), r.Caller.Identity as string));
        Assert.Equal([("http", "query", "Greeting", "TOY_BROKEN", "Ada"), ("http", null, null, Codes.Syntax, "Ada")], seen);
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
