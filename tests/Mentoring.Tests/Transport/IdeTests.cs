using System.Net;
using System.Text.Json;

namespace Mentoring.Tests.Transport;

/// <summary>What a browser gets at the address of the API.</summary>
public sealed class IdeTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task A_browser_is_led_to_the_page_of_the_IDE()
    {
        await using var server = await ToyServer.StartAsync(ide: _ => { });

        using var response = await GetAsync(server, "");

        Assert.Equal("/graphql/", response.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(("text/html", "no-cache"), (response.Content.Headers.ContentType!.MediaType, response.Headers.CacheControl!.ToString()));
        Assert.Contains("Banana Cake Pop", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("connect-src 'self' ws: wss:", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/service-worker.js", "no-cache")]
    [InlineData("/manifest.webmanifest", "no-cache")]
    [InlineData("/static/js/main.0349187e.js", "public, max-age=31536000, immutable")]
    public async Task Files_are_kept_only_when_their_names_change_with_them(string file, string kept)
    {
        await using var server = await ToyServer.StartAsync(ide: _ => { });

        using var response = await GetAsync(server, file);

        Assert.Equal((HttpStatusCode.OK, kept), (response.StatusCode, response.Headers.CacheControl!.ToString()));
    }

    [Fact]
    public async Task The_IDE_tells_nobody_outside_and_opens_with_the_document_for_who_looks()
    {
        await using var server = await ToyServer.StartAsync(ide: options => (options.Title, options.FirstDocument) = ("Toy", "{ hello }"));

        var config = JsonElement.Parse(await server.Client.GetStringAsync(new Uri(server.Http + "/bcp-config.json")));
        server.Client.DefaultRequestHeaders.Add("X-Name", "Ada");
        var own = JsonElement.Parse(await server.Client.GetStringAsync(new Uri(server.Http + "/bcp-config.json")));

        Assert.Equal(
            """{"title":"Toy","disableTelemetry":true,"useBrowserUrlAsEndpoint":true,"includeCookies":true,"graphQLDocument":"{ hello }"}""",
            config.GetRawText());
        Assert.Equal("{ hello(name: \"Ada\") }", own.GetProperty("graphQLDocument").GetString());
    }

    [Fact]
    public async Task Without_its_files_a_page_says_how_to_get_them()
    {
        await using var server = await ToyServer.StartAsync(ide: options => options.Folder = "nowhere");

        using var response = await GetAsync(server, "");

        Assert.Contains("its IDE is missing", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?query={hello}", "application/graphql-response+json")]
    [InlineData("?sdl", "application/graphql")]
    [InlineData("/schema.graphql", "application/graphql")]
    public async Task What_is_not_for_browsers_passes_by(string address, string type)
    {
        await using var server = await ToyServer.StartAsync(ide: _ => { });

        using var response = await GetAsync(server, address);

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.False(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task An_IDE_that_is_switched_off_is_not_there()
    {
        await using var server = await ToyServer.StartAsync(ide: options => options.Enabled = false);

        using var page = await GetAsync(server, "/");
        using var file = await GetAsync(server, "/index.html");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (page.StatusCode, file.StatusCode));
    }

    private static async Task<HttpResponseMessage> GetAsync(ToyServer server, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Http + address));
        request.Headers.Add("Accept", Browser);
        return await server.Client.SendAsync(request);
    }
}
