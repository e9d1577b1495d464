using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>Nobody sends more than their share, whichever way.</summary>
public sealed class RateTests
{
    [Fact]
    public async Task Who_has_had_their_share_is_told_when_there_is_more()
    {
        await using var server = await ToyServer.StartAsync(limits => limits.MaxOperationsPerMinute = 2);

        using var first = await SendAsync(server, "Ada");
        using var second = await SendAsync(server, "Ada");
        using var third = await SendAsync(server, "Ada");
        using var others = await SendAsync(server, "Bob");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK], [first.StatusCode, second.StatusCode, third.StatusCode, others.StatusCode]);
        Assert.Equal(("\"operations\";q=2;w=60", "\"operations\";r=1;t=30"), (Header(first, "RateLimit-Policy"), Header(first, "RateLimit")));
        Assert.Equal("\"operations\";r=0;t=60", Header(third, "RateLimit"));
        Assert.InRange(int.Parse(Header(third, "Retry-After")!, CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal((null, Codes.RateLimited), (Header(first, "Retry-After"), Code(await third.Content.ReadAsStringAsync())));
    }

    [Fact]
    public async Task Strangers_share_what_their_address_has()
    {
        await using var server = await ToyServer.StartAsync(limits => limits.MaxOperationsPerMinuteOfAddress = 1);

        using var first = await SendAsync(server, null);
        using var second = await SendAsync(server, null);
        using var known = await SendAsync(server, "Ada");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK], [first.StatusCode, second.StatusCode, known.StatusCode]);
    }

    [Fact]
    public async Task Who_is_refused_pays_from_what_the_address_has()
    {
        await using var server = await ToyServer.StartAsync(limits => limits.MaxOperationsPerMinuteOfAddress = 2);

        using var refused = await SendAsync(server, "stranger");
        Assert.Equal(4403, await RefusedSocketAsync(server));
        using var again = await SendAsync(server, "stranger");
        using var known = await SendAsync(server, "Ada");

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests, HttpStatusCode.OK], [refused.StatusCode, again.StatusCode, known.StatusCode]);
        Assert.Equal(1013, await RefusedSocketAsync(server));
    }

    private static async Task<int> RefusedSocketAsync(ToyServer server)
    {
        await using var socket = await ToySocket.OpenAsync(server, raw: true);
        await socket.SendAsync("""{"type":"connection_init","payload":{"name":"stranger"}}""");
        return (await socket.ClosedAsync()).Code;
    }

    [Fact]
    public async Task What_is_sent_on_a_socket_counts_too()
    {
        await using var server = await ToyServer.StartAsync(limits => limits.MaxOperationsPerMinute = 2);
        await using var socket = await server.ConnectAsync("Ada");

        using var first = await SendAsync(server, "Ada");
        await socket.SubscribeAsync("1", "{ hello }");
        _ = await socket.NextAsync("next", "1");
        _ = await socket.NextAsync("complete", "1");
        await socket.SubscribeAsync("2", "{ hello }");

        Assert.Equal(Codes.RateLimited, (await socket.NextAsync("error", "2"))[0].GetProperty("extensions").GetProperty("code").GetString());
        await socket.SettleAsync();
    }

    [Fact]
    public async Task The_schema_as_text_counts_too()
    {
        await using var server = await ToyServer.StartAsync(limits => limits.MaxOperationsPerMinuteOfAddress = 1);

        using var first = await server.Client.GetAsync(server.Http + "?sdl");
        using var second = await server.Client.GetAsync(server.Http + "?sdl");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], [first.StatusCode, second.StatusCode]);
    }

    [Fact]
    public async Task Without_a_limit_there_is_nothing_to_tell()
    {
        await using var server = await ToyServer.StartAsync(limits => limits.MaxOperationsPerMinuteOfAddress = 0);

        using var answer = await SendAsync(server, null);

        Assert.Equal((HttpStatusCode.OK, null), (answer.StatusCode, Header(answer, "RateLimit")));
    }

    private static async Task<HttpResponseMessage> SendAsync(ToyServer server, string? name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Http) { Content = new StringContent("""{"query":"{hello}"}""", Encoding.UTF8, "application/json") };
        if (name is not null)
            request.Headers.Add("X-Name", name);
        return await server.Client.SendAsync(request);
    }

    private static string? Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;

    private static string? Code(string answer) => JsonElement.Parse(answer).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
