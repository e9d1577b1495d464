using System.Net;

namespace Mentoring.Tests.Transport;

public sealed class SchemaTextTests
{
    [Theory]
    [InlineData("?sdl")]
    [InlineData("/?sdl")]
    [InlineData("/schema.graphql")]
    public async Task The_schema_is_served_as_text_and_kept_until_it_changes(string address)
    {
        await using var server = await ToyServer.StartAsync();
        await using var twin = await ToyServer.StartAsync();
        var uri = new Uri(server.Http + address);

        using var first = await server.Client.GetAsync(uri);
        var text = await first.Content.ReadAsStringAsync();
        Assert.Equal("application/graphql", first.Content.Headers.ContentType!.MediaType);
        Assert.Contains("type Query {", text, StringComparison.Ordinal);
        Assert.Equal(text, await twin.Client.GetStringAsync(new Uri(twin.Http + address)));

        using var again = new HttpRequestMessage(HttpMethod.Get, uri);
        again.Headers.IfNoneMatch.Add(new(first.Headers.ETag!.Tag, isWeak: true));
        using var second = await server.Client.SendAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, ""), (second.StatusCode, await second.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Nothing_else_lives_below_the_path()
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await server.Client.GetAsync(new Uri(server.Http + "/nothing"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
