using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Mentoring.Tests.Transport;

/// <summary>What is long is compressed for whoever can read it.</summary>
public sealed class CompressionTests
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_long_answer_is_compressed(string encoding)
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await PostAsync(server, new string('x', 5000), encoding);

        Assert.Equal((encoding, "Accept-Encoding"), (response.Content.Headers.ContentEncoding.Single(), response.Headers.Vary.Single()));
        Assert.Equal($$$$"""{"data":{"hello":"hello {{{{new string('x', 5000)}}}} ü"}}""", await ReadAsync(response));
    }

    [Theory]
    [InlineData(10, "br")]
    [InlineData(5000, "identity")]
    public async Task What_is_short_or_cannot_be_read_compressed_stays_as_it_is(int length, string encoding)
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await PostAsync(server, new string('x', length), encoding);

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Contains(new string('x', length), await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_as_text_is_compressed_and_still_known_by_its_tag()
    {
        await using var server = await ToyServer.StartAsync();

        using var first = await GetSchemaAsync(server, null);
        using var second = await GetSchemaAsync(server, first.Headers.ETag!.ToString());

        Assert.Equal("br", first.Content.Headers.ContentEncoding.Single());
        Assert.Contains("type Query {", await ReadAsync(first), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task An_event_stream_is_not_compressed()
    {
        await using var server = await ToyServer.StartAsync();
        server.Client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");

        await using var events = await ToyEvents.OpenAsync(server, "subscription { countTo(number: 1) { text(length: 5000) } }");

        Assert.Empty(events.Response.Content.Headers.ContentEncoding);
        Assert.Equal(":", await events.NextAsync());
        Assert.Contains(new string('x', 5000), await events.NextAsync(), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> PostAsync(ToyServer server, string name, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Http)
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query = "query($name: String) { hello(name: $name) }", variables = new { name } }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept-Encoding", encoding);
        return await server.Client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> GetSchemaAsync(ToyServer server, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Http + "?sdl");
        request.Headers.Add("Accept-Encoding", "br");
        if (tag is not null)
            request.Headers.Add("If-None-Match", tag);
        return await server.Client.SendAsync(request);
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStreamAsync();
        await using Stream plain = response.Content.Headers.ContentEncoding.Single() is "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync();
    }
}
