using System.Text.Json;
using GraphQL.Types;
using GraphQLParser;
using Mentoring.Api.Transport;
using Microsoft.Extensions.Options;

namespace Mentoring.Tests.Transport;

/// <summary>A hostile document costs nothing: it is refused before anything that is not linear looks at it.</summary>
public sealed class GuardTests
{
    public static TheoryData<string> Hostile => [.. HostileDocuments.All.Keys];

    [Theory, MemberData(nameof(Hostile))]
    public async Task A_hostile_document_is_refused_with_its_code(string which)
    {
        var (code, text) = HostileDocuments.All[which];
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostAsync(text);

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal((400, code), (status, error.GetProperty("extensions").GetProperty("code").GetString()));
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.Equal(0, server.Toy.Count);
    }

    [Theory, MemberData(nameof(Hostile))]
    public void The_guard_looks_at_no_more_than_its_limits_allow(string which)
    {
        var (code, text) = HostileDocuments.All[which];
        if (code is Codes.TooManyTokens or Codes.Syntax)
            return;
        var limits = new TransportOptions();

        var refused = new DocumentGuard(Schema.For("type Query { tree: ToyTree hello: String } type ToyTree { name: String child: ToyTree branch: ToyBranch } type ToyBranch { tree: ToyTree }"), Options.Create(limits))
            .Check(Parser.Parse(text), out var visited);

        Assert.NotNull(refused);
        Assert.InRange(visited, 0, limits.MaxTokens + limits.MaxSpreadFields + limits.MaxFragmentVisits);
    }

    [Fact]
    public async Task What_the_limit_is_and_where_it_is_reached_is_told()
    {
        await using var server = await ToyServer.StartAsync();

        var (_, answer) = await server.PostAsync("{ tree {\n child { child { child { child { name } } } } } }");

        var error = answer.GetProperty("errors")[0];
        Assert.Equal("""{"code":"HC0087","limit":3}""", error.GetProperty("extensions").GetRawText());
        Assert.Equal("""[{"line":2,"column":26}]""", error.GetProperty("locations").GetRawText());
        Assert.Equal("The field 'child' of ToyTree occurs at most 3 times on one path.", error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Every_limit_is_a_setting()
    {
        await using var server = await ToyServer.StartAsync(limits =>
            (limits.MaxTokens, limits.MaxAliases, limits.MaxCycles, limits.MaxDepth, limits.MaxSameRootField, limits.MaxMutations, limits.MaxDirectivesAtOnePlace) = (20, 1, 1, 3, 1, 1, 0));

        foreach (var (text, code) in new[]
        {
            ("{ a b c d e f g h i j k l m n o p q r s }", Codes.TooManyTokens), ("{ a: hello b: hello }", Codes.TooManyAliases), ("{ tree { child { child { name } } } }", Codes.Cycle),
            ("{ tree { child { branch { name } } } }", Codes.TooDeep), ("{ hello hello }", Codes.TooManyRootFields), ("mutation { increment b: increment }", Codes.TooManyRootFields),
            ("{ hello @skip(if: true) }", Codes.TooManyDirectives),
        })
            Assert.Equal((text, code), (text, (await server.PostAsync(text)).Body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Variables_have_a_limit_of_their_own()
    {
        await using var server = await ToyServer.StartAsync();
        const string Hello = "query($name: String) { hello(name: $name) }";

        var (fits, _) = await server.PostAsync(Hello, new { name = new string('x', 100_000) });
        var (status, answer) = await server.PostAsync(Hello, new { name = new string('x', 110_000) });

        Assert.Equal(200, fits);
        Assert.Equal((400, Codes.VariablesTooLarge), (status, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_socket_is_guarded_too()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SubscribeAsync("1", HostileDocuments.All["many aliases"].Text);

        Assert.Equal(Codes.TooManyAliases, (await socket.NextAsync("error", "1"))[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_people_ask_is_let_through()
    {
        await using var server = await ToyServer.StartAsync();

        foreach (var text in new[]
        {
            await NodeClient.ReadAsync("introspection-query.mjs"),
            "query A { tree { ...F } } query B { tree { ...F child { ...F } } } fragment F on ToyTree { name branch { tree { name } } }",
            "{ a: hello b: hello tree { name @skip(if: true) child { child { child { name } } } measure(by: { parts: [{ within: { unit: \"mm\" } }] }) } }",
        })
        {
            using var response = await server.Client.PostAsync(server.Http, new StringContent(JsonSerializer.Serialize(new { query = text, operationName = text.StartsWith("query A", StringComparison.Ordinal) ? "A" : null }), null, "application/json"));
            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        }
    }
}
