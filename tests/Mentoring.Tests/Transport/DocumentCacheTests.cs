using GraphQL.Execution;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Transport;

/// <summary>A document that was valid once is neither parsed nor validated again.</summary>
public sealed class DocumentCacheTests
{
    [Fact]
    public async Task A_document_is_parsed_once_whoever_sends_it()
    {
        var parser = new Counting();
        await using var server = await ToyServer.StartAsync(services: services => services.AddSingleton<IDocumentBuilder>(parser));

        foreach (var name in new[] { "Ada", "Bob" })
            Assert.Equal(200, (await server.PostAsync("query($name: String) { hello(name: $name) }", new { name })).Status);

        Assert.Equal(1, parser.Parsed);
    }

    [Fact]
    public async Task Variables_the_operation_and_the_way_in_are_checked_each_time()
    {
        var parser = new Counting();
        await using var server = await ToyServer.StartAsync(services: services => services.AddSingleton<IDocumentBuilder>(parser));
        const string Hello = "query A($name: String) { hello(name: $name) } mutation B { increment }";

        Assert.Equal(200, (await server.PostAsync(Hello, new { name = "Ada" }, "A")).Status);
        Assert.Equal(400, (await server.PostAsync(Hello, new { name = 5 }, "A")).Status);
        Assert.Equal(400, (await server.PostAsync(Hello, null, "C")).Status);
        using (var byGet = await server.Client.GetAsync(server.Http + $"?operationName=B&query={Uri.EscapeDataString(Hello)}"))
            Assert.Equal(405, (int)byGet.StatusCode);
        Assert.Equal(200, (await server.PostAsync(Hello, null, "B")).Status);

        Assert.Equal((1, 1), (parser.Parsed, server.Toy.Count));
    }

    [Fact]
    public async Task What_is_not_valid_is_not_kept()
    {
        var parser = new Counting();
        await using var server = await ToyServer.StartAsync(services: services => services.AddSingleton<IDocumentBuilder>(parser));

        _ = await server.PostAsync("{ nothing }");
        var (status, _) = await server.PostAsync("{ nothing }");

        Assert.Equal((400, 2), (status, parser.Parsed));
    }

    private sealed class Counting : IDocumentBuilder
    {
        private readonly GraphQLDocumentBuilder _inner = new();
        private int _parsed;

        public int Parsed => _parsed;

        public GraphQLDocument Build(string body)
        {
            _ = Interlocked.Increment(ref _parsed);
            return _inner.Build(body);
        }
    }
}
