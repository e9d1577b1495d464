namespace Mentoring.Tests.Transport;

/// <summary>What others wrote, for servers that are not ours.</summary>
public sealed class ClientTests
{
    [Fact]
    public async Task The_public_audits_of_GraphQL_over_HTTP_pass()
    {
        await using var server = await ToyServer.StartAsync();

        await NodeClient.RunAsync("audits.mjs", server.Http.AbsoluteUri);
    }

    [Fact]
    public async Task The_client_graphql_ws_gets_along_with_the_server()
    {
        await using var server = await ToyServer.StartAsync();

        await NodeClient.RunAsync("socket.mjs", server.WebSocket.AbsoluteUri);
    }

    [Fact]
    public async Task The_client_graphql_sse_gets_along_with_the_server()
    {
        await using var server = await ToyServer.StartAsync();

        await NodeClient.RunAsync("sse.mjs", server.Http.AbsoluteUri);
    }

    [Fact]
    public async Task The_client_graphql_sse_comes_back_when_the_process_has_ended()
    {
        await using var first = await ToyServer.StartAsync();
        await using var second = await ToyServer.StartAsync();
        second.Toy.Publish(7);

        var client = NodeClient.RunAsync("sse-restart.mjs", first.Http.AbsoluteUri, second.Http.AbsoluteUri);
        _ = await Task.WhenAny(client, first.Toy.ListenerCame.Task);
        first.Stop();

        await client;
    }

    [Fact]
    public async Task The_library_graphql_js_rebuilds_the_schema_by_introspection()
    {
        await using var server = await ToyServer.StartAsync();

        await NodeClient.RunAsync("introspection.mjs", server.Http.AbsoluteUri);
    }
}
