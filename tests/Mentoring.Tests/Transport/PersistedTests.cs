using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>Operations that are named instead of being sent.</summary>
public sealed class PersistedTests
{
    private const string Greeting = "query Greeting($name: String) { hello(name: $name) }";
    private const string Increment = "mutation { increment }";

    [Fact]
    public async Task An_operation_of_a_manifest_is_executed_by_its_id_through_every_door()
    {
        await using var server = await ToyServer.StartAsync();
        server.Operations.Texts[HashOf(Greeting)] = server.Operations.Texts["hi"] = Greeting;
        var hash = HashOf(Greeting);

        foreach (var request in (string[])[
            $$$"""{"id":"{{{hash}}}","variables":{"name":"Ada"}}""", $$$"""{"documentId":"{{{hash}}}","variables":{"name":"Ada"}}""",
            $$$"""{"documentId":"sha256:{{{hash.ToUpperInvariant()}}}","variables":{"name":"Ada"}}""", """{"id":"hi","variables":{"name":"Ada"}}"""])
            Assert.Equal("""{"data":{"hello":"hello Ada ü"}}""", (await server.PostTextAsync(request)).Body.GetRawText());

        Assert.Equal(
            """{"data":{"hello":"hello Ada ü"}}""",
            await server.Client.GetStringAsync(new Uri($$"""{{server.Http}}?documentId=sha256:{{hash}}&variables={"name":"Ada"}""")));

        await using var socket = await server.ConnectAsync();
        await socket.SendAsync("""{"type":"subscribe","id":"1","payload":{"id":"hi"}}""");
        Assert.Equal("""{"hello":"hello you ü"}""", (await socket.NextAsync("next", "1")).GetProperty("data").GetRawText());
        _ = await socket.NextAsync("complete", "1");
        Assert.Equal(2, server.Operations.Asked);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("")]
    [InlineData("sha256:hi")]
    [InlineData("\0")]
    public async Task What_is_not_known_is_told_as_such(string id)
    {
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostTextAsync(JsonSerializer.Serialize(new { id }));

        Assert.Equal((400, Codes.PersistedNotFound, "PersistedQueryNotFound"), (status, Code(answer), Message(answer)));
    }

    [Theory]
    [InlineData("""{"id":"hi","query":"{hello}"}""")]
    [InlineData("""{"id":"hi","documentId":"hi"}""")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"documentId":[]}""")]
    public async Task An_operation_is_named_once_and_by_a_text(string request)
    {
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostTextAsync(request);

        Assert.Equal((400, Codes.BadRequest), (status, Code(answer)));
    }

    [Fact]
    public async Task By_get_a_mutation_is_not_executed_by_its_id_either()
    {
        await using var server = await ToyServer.StartAsync();
        server.Operations.Texts["plus"] = Increment;

        using var response = await server.Client.GetAsync(new Uri(server.Http + "?id=plus"));

        Assert.Equal((HttpStatusCode.MethodNotAllowed, 0), (response.StatusCode, server.Toy.Count));
    }

    [Fact]
    public async Task A_client_of_Apollo_sends_the_text_once_and_the_hash_from_then_on()
    {
        await using var server = await ToyServer.StartAsync();

        Assert.Equal(Codes.PersistedNotFound, Code((await server.PostTextAsync(Apollo(null, HashOf("{ hello }")))).Body));
        var (_, registered) = await server.PostTextAsync(Apollo("{ hello }", HashOf("{ hello }")));
        var (_, named) = await server.PostTextAsync(Apollo(null, HashOf("{ hello }")));

        var extensions = registered.GetProperty("extensions").GetProperty("persistedQuery");
        Assert.Equal((HashOf("{ hello }"), true), (extensions.GetProperty("sha256Hash").GetString(), extensions.GetProperty("persisted").GetBoolean()));
        Assert.Equal("""{"data":{"hello":"hello you ü"}}""", named.GetRawText());
        Assert.Equal(
            """{"data":{"hello":"hello you ü"}}""",
            await server.Client.GetStringAsync(new Uri($$$"""{{{server.Http}}}?extensions={"persistedQuery":{"version":1,"sha256Hash":"{{{HashOf("{ hello }")}}}"}}""")));
        Assert.Empty(server.Operations.Texts);
    }

    [Theory]
    [InlineData("""{"version":1,"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}""", Codes.BadRequest)]
    [InlineData("""{"version":2,"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}""", Codes.BadRequest)]
    [InlineData("""{"version":1,"sha256Hash":"0"}""", Codes.BadRequest)]
    [InlineData("""{"version":1,"sha256Hash":5}""", Codes.BadRequest)]
    [InlineData("{}", Codes.BadRequest)]
    public async Task A_hash_that_is_not_that_of_the_text_is_refused(string extension, string code)
    {
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostTextAsync($$$"""{"query":"{ hello }","extensions":{"persistedQuery":{{{extension}}}}}""");

        Assert.Equal((400, code), (status, Code(answer)));
    }

    [Fact]
    public async Task What_is_no_operation_of_the_schema_is_not_remembered()
    {
        await using var server = await ToyServer.StartAsync();

        _ = await server.PostTextAsync(Apollo("{ nothing }", HashOf("{ nothing }")));

        Assert.Equal(Codes.PersistedNotFound, Code((await server.PostTextAsync(Apollo(null, HashOf("{ nothing }")))).Body));
    }

    [Fact]
    public async Task However_many_a_client_registers_the_memory_holds_no_more_than_it_may_and_manifests_stay()
    {
        await using var server = await ToyServer.StartAsync(options => options.PersistedCacheBytes = 2000);
        server.Operations.Texts["hi"] = Greeting;
        _ = await server.PostTextAsync("""{"id":"hi"}""");

        var texts = Enumerable.Range(0, 10).Select(number => $"query Number{number} {{ hello }}").ToList();
        foreach (var text in texts)
            _ = await server.PostTextAsync(Apollo(text, HashOf(text)));

        Assert.Equal(Codes.PersistedNotFound, Code((await server.PostTextAsync(Apollo(null, HashOf(texts[0])))).Body));
        Assert.True((await server.PostTextAsync(Apollo(null, HashOf(texts[9])))).Body.TryGetProperty("data", out _));
        var asked = server.Operations.Asked;
        _ = await server.PostTextAsync("""{"id":"hi"}""");
        Assert.Equal(asked, server.Operations.Asked);
    }

    [Fact]
    public async Task Where_only_persisted_operations_are_executed_nothing_else_is_and_none_can_be_registered()
    {
        await using var server = await ToyServer.StartAsync(options => options.PersistedOnly = true);
        server.Operations.Texts["hi"] = Greeting;

        Assert.Equal("""{"data":{"hello":"hello you ü"}}""", (await server.PostTextAsync("""{"id":"hi"}""")).Body.GetRawText());
        Assert.Equal(Codes.OnlyPersisted, Code((await server.PostAsync("{ hello }")).Body));
        Assert.Equal(Codes.OnlyPersisted, Code((await server.PostTextAsync(Apollo("{ hello }", HashOf("{ hello }")))).Body));
        await using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("1", "{ hello }");
        Assert.Equal(Codes.OnlyPersisted, (await socket.NextAsync("error", "1"))[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static string Apollo(string? query, string hash) =>
        JsonSerializer.Serialize(new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } });

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static string? Message(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("message").GetString();
}
