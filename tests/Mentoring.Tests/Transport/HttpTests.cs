using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>GraphQL over HTTP, beyond what the public audits ask.</summary>
public sealed class HttpTests
{
    [Fact]
    public async Task An_answer_is_of_the_modern_type_unless_the_client_asks_for_another()
    {
        await using var server = await ToyServer.StartAsync();

        foreach (var (accept, type) in ((string?, string)[])[
            (null, MediaType.Modern), ("*/*", MediaType.Modern), ("application/*;q=0.5, application/json", "application/json"),
            ("application/json;q=0.5, application/graphql-response+json", MediaType.Modern), ("text/html, */*;q=0.1", MediaType.Modern)])
        {
            using var response = await SendAsync(server, """{"query":"{hello}"}""", accept: accept);
            Assert.Equal((type, HttpStatusCode.OK), (response.Content.Headers.ContentType!.MediaType, response.StatusCode));
            Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
            Assert.Equal("""{"data":{"hello":"hello you ü"}}""", await response.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;charset=latin1")]
    [InlineData("application/json;q=0")]
    public async Task What_cannot_be_answered_is_not_acceptable(string accept)
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await SendAsync(server, """{"query":"{hello}"}""", accept: accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_post_that_a_foreign_page_could_send_is_not_read(string type)
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await SendAsync(server, """{"query":"mutation{increment}"}""", type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal(0, server.Toy.Count);
    }

    [Theory]
    [InlineData("{", Codes.BadJson)]
    [InlineData("", Codes.BadJson)]
    [InlineData("[]", Codes.BadRequest)]
    [InlineData("""[{"query":"{hello}"}]""", Codes.BadRequest)]
    [InlineData("""{"query":"query($n:String){hello(name:$n)}","variables":[{"n":"Ada"}]}""", Codes.BadRequest)]
    [InlineData("""{"query":"{hello}","query":"{hello}"}""", Codes.BadJson)]
    [InlineData("""{"query":"{hello}","variables":{"a":1,"a":2}}""", Codes.BadJson)]
    [InlineData("""{"query":"{hello}","variables":{"a":"\ud800"}}""", Codes.BadJson)]
    [InlineData("""{"query":1}""", Codes.BadRequest)]
    [InlineData("{}", Codes.NoQuery)]
    [InlineData("""{"query":"{"}""", Codes.Syntax)]
    [InlineData("""{"query":"query($n:String){hello(name:$n)}","variables":{"n":5}}""", Codes.Variable)]
    public async Task A_request_that_makes_no_sense_is_refused_with_a_code(string body, string code)
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await SendAsync(server, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.Equal($$"""{"code":"{{code}}"}""", answer.GetProperty("errors")[0].GetProperty("extensions").GetRawText());
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_refused()
    {
        await using var server = await ToyServer.StartAsync();
        using var body = new ByteArrayContent([.. """{"query":"{hello(name:\" """u8, 0xff, .. """ \")}"}"""u8]);
        body.Headers.ContentType = new("application/json");

        using var response = await server.Client.PostAsync(server.Http, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_document_nested_without_end_is_a_syntax_error()
    {
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostAsync(string.Concat(Enumerable.Repeat("{a", 1000)));

        Assert.Equal((400, Codes.Syntax), (status, Code(answer)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_is_refused_also_when_it_does_not_say_so(bool chunked)
    {
        await using var server = await ToyServer.StartAsync(options => options.MaxBodyBytes = 1000);
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Http)
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query = "{hello}" + new string(' ', 1000) }), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_body_may_be_as_large_as_is_said_and_come_in_pieces()
    {
        await using var server = await ToyServer.StartAsync();
        var text = JsonSerializer.Serialize(new { query = "{hello}" });
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Http)
        {
            Content = new StringContent(text + new string(' ', (256 * 1024) - text.Length), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;

        using var response = await server.Client.SendAsync(request);

        Assert.Equal("{\"data\":{\"hello\":\"hello you ü\"}}", await response.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> SendAsync(ToyServer server, string body, string type = "application/json", string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Http) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await server.Client.SendAsync(request);
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static class MediaType
    {
        public const string Modern = "application/graphql-response+json";
    }
}
