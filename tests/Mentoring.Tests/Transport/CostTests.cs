using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>What an operation costs, as the specification of cost directives reckons it.</summary>
public sealed class CostTests
{
    private static readonly ISchema Schema = GraphQL.Types.Schema.For("""
        type Query {
          book: Book
          books(first: Int, last: Int, where: Where): Books
          slices(first: Int): [Book]
          byIds(ids: [ID!]!): [Book]
          some: [Book]
          exact(first: Int, last: Int): [Book]
        }
        type Books { nodes: [Book] total: Int }
        type Book { title: String author: Author }
        type Author { name: String dear: Dear books(first: Int): Books }
        type Dear { name: String }
        input Where { title: String like: Where any: [Where!] }
        """);

    static CostTests()
    {
        var directives = new[] { CostDirectives.CostDirective(), CostDirectives.ListSizeDirective() };
        Schema.Directives.Register(directives);
        Schema.Initialize();
        foreach (var type in new[] { "Query", "Author" })
            _ = Field(type, "books").Costs(10).HasListSize(new(50, ["first", "last"], 10, ["nodes"], RequireOneSlicingArgument: false));
        _ = Field("Query", "book").Costs(10);
        _ = Field("Query", "slices").HasListSize(new(7, ["first"], RequireOneSlicingArgument: false));
        _ = Field("Query", "byIds").HasListSize(new(SlicingArguments: ["ids"]));
        _ = Field("Query", "some").HasListSize(new(5));
        _ = Field("Query", "exact").HasListSize(new(SlicingArguments: ["first", "last"]));
        _ = Field("Books", "total").Costs(10);
        _ = Schema.AllTypes["Dear"]!.Costs(3);
        _ = Field("Query", "books").Arguments!.Find("where")!.Costs(4);
        _ = Field("Where", "title").Costs(2);
    }

    [Theory]
    [InlineData("{ book { title author { name } } }", 11, 3)]
    [InlineData("{ books(first: 50) { nodes { title author { name } } } }", 61, 102)]
    [InlineData("{ books { nodes { title } } }", 11, 12)]
    [InlineData("{ books(last: 3) { nodes { title } total } }", 21, 5)]
    [InlineData("query($n: Int) { books(first: $n) { nodes { author { name } } } }", 31, 42)]
    [InlineData("query($m: Int = 2) { a: books(first: 3) { nodes { author { books(first: $m) { nodes { title } } } } } }", 47, 17)]
    [InlineData("{ slices { author { name } } }", 8, 15)]
    [InlineData("{ slices(first: 2) { author { name } } }", 3, 5)]
    [InlineData("{ slices(first: -2) { author { name } } }", 1, 1)]
    [InlineData("{ byIds(ids: [1, 2, 3]) { title } }", 1, 4)]
    [InlineData("{ some { author { dear { name } } } }", 11, 26)]
    [InlineData("{ exact(last: 4) { title } }", 1, 5)]
    [InlineData("{ __schema { types { fields { name } } } __typename }", 0, 1)]
    [InlineData("{ book { title } book { author { name } } ...F } fragment F on Query { book { author { name } } }", 11, 3)]
    [InlineData("{ books(first: 1, where: { title: \"a\", like: { title: \"b\" }, any: [{ title: \"c\" }, { title: \"d\" }] }) { total } }", 32, 2)]
    [InlineData("query($w: Where) { books(where: $w) { total } }", 28, 2)]
    public async Task Fields_and_objects_are_added_up(string text, double field, double type)
    {
        var (cost, errors) = await Reckon(text);

        Assert.Empty(errors);
        Assert.Equal((text, field, type), (text, cost!.Value.Field, cost.Value.Type));
    }

    [Theory]
    [InlineData("{ exact { title } }")]
    [InlineData("{ exact(first: 1, last: 1) { title } }")]
    public async Task Where_exactly_one_slicing_argument_is_needed_it_is_asked_for(string text) =>
        Assert.Equal(Codes.Slicing, Assert.Single((await Reckon(text)).Errors).Code);

    [Fact]
    public async Task What_costs_too_much_is_refused_before_it_is_executed()
    {
        await using var server = await ToyServer.StartAsync(limits => (limits.MaxFieldCost, limits.MaxTypeCost) = (2, 3));

        var (fits, _) = await server.PostAsync("{ tree { child { name } } }");
        var (status, answer) = await server.PostAsync("{ tree { child { child { name } } } }");

        Assert.Equal((200, 400), (fits, status));
        Assert.Equal(
            ["""{"code":"HC0047","fieldCost":3,"maxFieldCost":2}""", """{"code":"HC0047","typeCost":4,"maxTypeCost":3}"""],
            answer.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetRawText()));
    }

    [Fact]
    public async Task A_document_that_fits_with_some_variables_is_refused_with_others()
    {
        Assert.Empty((await Reckon("query($n: Int) { books(first: $n) { nodes { author { name } } } }", """{"n":30}""")).Errors);
        Assert.Equal(Codes.Cost, (await Reckon("query($n: Int) { books(first: $n) { nodes { author { dear { name } } } } }", """{"n":600}""")).Errors[0].Code);
    }

    [Theory]
    [InlineData("report", """{"data":{"tree":{"name":"tree"}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("validate", """{"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("", """{"data":{"tree":{"name":"tree"}}}""")]
    public async Task The_cost_is_told_to_whom_asks_for_it(string header, string answer)
    {
        await using var server = await ToyServer.StartAsync();
        server.Client.DefaultRequestHeaders.Add("GraphQL-Cost", header);

        for (var time = 0; time < 2; time++)
            Assert.Equal((200, answer), await PostAsync(server, "{ tree { name } }"));
    }

    [Fact]
    public async Task Only_to_ask_for_the_cost_does_nothing()
    {
        await using var server = await ToyServer.StartAsync();
        server.Client.DefaultRequestHeaders.Add("GraphQL-Cost", "validate");

        Assert.Equal(200, (await PostAsync(server, "mutation { increment }")).Status);
        Assert.Equal(400, (await PostAsync(server, "mutation { nothing }")).Status);

        Assert.Equal(0, server.Toy.Count);
    }

    [Fact]
    public async Task On_a_socket_the_cost_is_asked_for_by_an_extension_of_the_request()
    {
        await using var server = await ToyServer.StartAsync();
        await using var socket = await server.ConnectAsync();

        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ pair { number } }","extensions":{"cost":"report"}}}""");
        Assert.Equal("""{"data":{"pair":{"number":1}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""", (await socket.NextAsync("next", "1")).GetRawText());
        _ = await socket.NextAsync("complete", "1");

        foreach (var query in (string[])["mutation { increment }", "subscription { onTick { number } }"])
        {
            await socket.SendAsync(JsonSerializer.Serialize(new { id = "2", type = "subscribe", payload = new { query, extensions = new { cost = "validate" } } }));
            Assert.StartsWith("""{"extensions":{"operationCost":""", (await socket.NextAsync("next", "2")).GetRawText(), StringComparison.Ordinal);
            _ = await socket.NextAsync("complete", "2");
        }
        Assert.Equal(0, server.Toy.Count);
    }

    [Theory]
    [InlineData("""{"query":"{hello}","extensions":{"cost":"REPORT"}}""", true)]
    [InlineData("""{"query":"{hello}","extensions":{"cost":"everything"}}""", false)]
    [InlineData("""{"query":"{hello}","extensions":{"cost":5}}""", false)]
    public async Task The_extension_counts_over_http_too(string request, bool told)
    {
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostTextAsync(request);

        Assert.Equal((200, told), (status, answer.TryGetProperty("extensions", out _)));
    }

    private static FieldType Field(string type, string name) => ((IComplexGraphType)Schema.AllTypes[type]!).GetField(name)!;

    private static async Task<(OperationCost? Cost, IReadOnlyList<ExecutionError> Errors)> Reckon(string text, string variables = """{"n":20,"w":{"title":"a","like":{"title":"b"}}}""")
    {
        var (document, rule) = (Parser.Parse(text), new CostRule(new(Schema), new(), CostRequest.None));
        var result = await new DocumentValidator().ValidateAsync(new()
        {
            Schema = Schema, Document = document, Rules = [rule], Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
            Variables = new GraphQL.SystemTextJson.GraphQLSerializer().Deserialize<Inputs>(variables)!,
        });
        return (rule.Cost, [.. result.Errors]);
    }

    private static async Task<(int Status, string Answer)> PostAsync(ToyServer server, string query)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
        using var response = await server.Client.PostAsync(server.Http, body);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
