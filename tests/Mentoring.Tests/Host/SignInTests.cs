using System.Net;

namespace Mentoring.Tests.Host;

public sealed class SignInTests
{
    [Fact]
    public async Task One_click_makes_one_a_person_of_the_demo_and_opens_the_ide()
    {
        await using var app = HostApp.Development();
        await app.RegisterAsync("Kim <Lee>", "kim@example.org", "M-1");
        using var client = app.Client();

        Assert.Contains("""value="kim@example.org"><strong>Kim &lt;Lee&gt;</strong>""", await client.GetStringAsync("/"), StringComparison.Ordinal);
        using var answer = await client.SendAsync(Form("/sign-in", "kim@example.org"));

        Assert.Equal((HttpStatusCode.SeeOther, "/graphql/"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("You are <strong>Kim &lt;Lee&gt;</strong>", await client.GetStringAsync("/"), StringComparison.Ordinal);

        using var left = await client.SendAsync(Form("/sign-out"));
        Assert.DoesNotContain("You are", await client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_of_another_site_signs_nobody_in()
    {
        await using var app = HostApp.Development();
        using var client = app.Client();

        using var foreignOrigin = await client.SendAsync(Form("/sign-in", "staff@example.org", ("Origin", "https://elsewhere.example")));
        using var foreignFetch = await client.SendAsync(Form("/sign-in", "staff@example.org", ("Sec-Fetch-Site", "cross-site")));
        using var own = await client.SendAsync(Form("/sign-in", "staff@example.org", ("Origin", "http://localhost"), ("Sec-Fetch-Site", "same-origin")));

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.SeeOther], new[] { foreignOrigin, foreignFetch, own }.Select(a => a.StatusCode));
    }

    [Fact]
    public async Task Whoever_is_not_of_the_demo_is_not_signed_in()
    {
        await using var app = HostApp.Development();
        using var client = app.Client();

        using var answer = await client.SendAsync(Form("/sign-in", "nobody@example.org"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task With_the_cookie_a_query_by_get_needs_a_header_that_no_link_can_send()
    {
        await using var app = HostApp.Development();
        using var client = app.Client();
        using var signedIn = await client.SendAsync(Form("/sign-in", "staff@example.org"));

        using var link = await client.GetAsync("/graphql?query={__typename}");
        client.DefaultRequestHeaders.Add("GraphQL-Preflight", "1");
        using var script = await client.GetAsync("/graphql?query={__typename}");

        Assert.Equal(HttpStatusCode.BadRequest, link.StatusCode);
        Assert.Contains("PREFLIGHT_NEEDED", await link.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.BadRequest, script.StatusCode);
    }

    [Fact]
    public async Task The_page_runs_no_script_and_is_framed_by_nobody()
    {
        await using var app = HostApp.Development();
        using var client = app.Client();

        using var page = await client.GetAsync("/");

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("POST", "/sign-in")]
    [InlineData("POST", "/sign-out")]
    [InlineData("GET", "/demo/clock")]
    [InlineData("POST", "/demo/clock")]
    public async Task Outside_development_there_is_no_demo(string method, string path)
    {
        await using var app = HostApp.Production(("Demo:TimeTravel", "true"), ("Demo:StartAt", "2017-01-10"));
        using var client = app.Client();

        using var answer = await client.SendAsync(new HttpRequestMessage(new(method), path) { Content = new StringContent("") });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Same(TimeProvider.System, app.Services.GetService(typeof(TimeProvider)));
    }

    [Fact]
    public async Task Without_time_travel_the_clock_has_no_address()
    {
        await using var app = HostApp.Development();
        using var client = app.Client();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/demo/clock")).StatusCode);
    }

    private static HttpRequestMessage Form(string path, string person = "", params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("person", person)]) };
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return request;
    }
}
