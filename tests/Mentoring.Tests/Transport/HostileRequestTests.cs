using System.Net;
using System.Text;
using System.Text.Json;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>Requests that are no documents to be refused, but bytes.</summary>
public sealed class HostileRequestTests
{
    [Theory]
    [InlineData("""{"query":"query($n: String) { hello(name: $n) }","variables":{"n":1e999}}""", Codes.Variable)]
    [InlineData("""{"query":"query($n: String) { hello(name: $n) }","variables":{"n":12345678901234567890123456789}}""", Codes.Variable)]
    [InlineData("""{"query":"{ hello(name: 99999999999999999999999999999999999999) }"}""", null)]
    [InlineData("""{"query":"{ hello(name: \"\ud800\") }"}""", Codes.BadJson)]
    [InlineData("""{"query":"{ hello(name: \"\\ud800\") }"}""", Codes.Syntax)]
    [InlineData("""{"query":"{ hello(name: \"\\udc00\\ud800\") }"}""", Codes.Syntax)]
    [InlineData("""{"query":"{ hello }","variables":{"a":1,"a":2}}""", Codes.BadJson)]
    [InlineData("""{"query":"{ hello }","query":"mutation { increment }"}""", Codes.BadJson)]
    public async Task Nonsense_is_refused(string body, string? code)
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await SendAsync(server, Encoding.UTF8.GetBytes(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("errors")[0];
        Assert.Equal(code, error.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : null);
        Assert.Equal(0, server.Toy.Count);
    }

    [Fact]
    public async Task Variables_nested_without_end_are_no_json()
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await SendAsync(server, Encoding.UTF8.GetBytes($$$"""{"query":"{ hello }","variables":{"a":{{{new string('[', 1000)}}}{{{new string(']', 1000)}}}}}"""));

        Assert.Contains(Codes.BadJson, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ten_megabytes_are_not_read(bool chunked)
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await SendAsync(server, Encoding.UTF8.GetBytes($$"""{"query":"{ hello }{{new string(' ', 10 * 1024 * 1024)}}"}"""), chunked);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains(Codes.TooLarge, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_long_documents_are_short()
    {
        await using var server = await ToyServer.StartAsync();
        var name = new string('x', 200_000);

        var (status, answer) = await server.PostAsync($"{{ {name} }}");

        Assert.Equal(400, status);
        Assert.InRange(answer.GetRawText().Length, 1, 5000);
    }

    private static async Task<HttpResponseMessage> SendAsync(ToyServer server, byte[] body, bool chunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Http) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = true;
        return await server.Client.SendAsync(request);
    }
}
