using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>Loading what the compilers of front ends write.</summary>
public sealed class ManifestTests
{
    private const string Greeting = "query Greeting($name: String!) { hello(name: $name) }";

    [Fact]
    public async Task A_manifest_of_Relay_or_of_Apollo_is_loaded_as_often_as_one_likes()
    {
        await using var server = await ToyServer.StartAsync();
        var relay = JsonSerializer.Serialize(new Dictionary<string, string> { [Sha256(Greeting)] = Greeting, ["3f8aa0b1"] = "{ hello }" });
        var apollo = $$"""
            {"format":"apollo-persisted-query-manifest","version":1,"operations":[
              {"id":"{{Sha256(Greeting)}}","name":"Greeting","type":"query","body":"{{Greeting}}"}, {"id":"plus","name":"","type":"mutation","body":"mutation { increment }"}]}
            """;

        Assert.Equal((2, 0), Outcome(await LoadAsync(server, relay)));
        Assert.Equal((2, 0), Outcome(await LoadAsync(server, relay)));
        Assert.Equal((2, 0), Outcome(await LoadAsync(server, apollo)));

        Assert.Equal(new Dictionary<string, string> { [Sha256(Greeting)] = Greeting, ["3f8aa0b1"] = "{ hello }", ["plus"] = "mutation { increment }" }, server.Operations.Texts);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_and_nothing_is_stored()
    {
        await using var server = await ToyServer.StartAsync();
        var manifest = JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["good"] = "{ hello }",
            ["unknown"] = "{ nothing }",
            ["broken"] = "{ hello",
            ["two"] = "query A { hello } query B { hello }",
            ["none"] = "fragment F on Query { hello }",
            [new('0', 64)] = "{ hello }",
            ["sha256:" + Sha256("{ hello }")] = "{ hello }",
        });

        var loaded = await LoadAsync(server, manifest);

        Assert.Equal(0, loaded.Operations);
        Assert.Equal(
            ["unknown", "broken", "two", "none", new('0', 64), "sha256"],
            loaded.Problems.Select(problem => problem.Split(':')[0]));
        Assert.Empty(server.Operations.Texts);
    }

    [Fact]
    public async Task An_id_stands_for_one_text_for_ever()
    {
        await using var server = await ToyServer.StartAsync();
        server.Operations.Texts["hi"] = "{ whoami }";

        var loaded = await LoadAsync(server, """{"hi":"{ hello }","plus":"mutation { increment }"}""");

        Assert.Equal(["hi: the id stands for another operation already."], loaded.Problems);
        Assert.False(server.Operations.Texts.ContainsKey("plus"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"hi":1}""")]
    [InlineData("""{"hi":"{hello}","hi":"{hello}"}""")]
    [InlineData("""{"format":"another","version":1,"operations":[]}""")]
    [InlineData("""{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}""")]
    [InlineData("""{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"hi"}]}""")]
    public async Task What_is_no_manifest_is_refused(string text)
    {
        await using var server = await ToyServer.StartAsync();

        Assert.Equal((0, 1), Outcome(await LoadAsync(server, text)));
    }

    private static Task<ManifestLoaded> LoadAsync(ToyServer server, string manifest) => server.LoadAsync(Encoding.UTF8.GetBytes(manifest));

    private static (int, int) Outcome(ManifestLoaded loaded) => (loaded.Operations, loaded.Problems.Count);

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
