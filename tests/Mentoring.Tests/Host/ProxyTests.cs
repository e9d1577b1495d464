using System.Net;
using Mentoring.Tests.Support;
using Microsoft.AspNetCore.Hosting;

namespace Mentoring.Tests.Host;

public sealed class ProxyTests
{
    [Fact]
    public async Task Only_a_proxy_that_is_known_says_where_a_request_comes_from()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite, configure: host => host
            .UseSetting("Proxies:0", "10.0.0.0/8").UseSetting("Transport:MaxOperationsPerMinuteOfAddress", "1"));

        Assert.Equal(200, await AskAsync(app, from: "10.1.1.1", forwardedFor: "203.0.113.1"));
        Assert.Equal(429, await AskAsync(app, from: "10.1.1.1", forwardedFor: "203.0.113.1"));
        Assert.Equal(200, await AskAsync(app, from: "10.2.2.2", forwardedFor: "203.0.113.2"));
        Assert.Equal(200, await AskAsync(app, from: "192.0.2.1", forwardedFor: "203.0.113.3"));
        Assert.Equal(429, await AskAsync(app, from: "192.0.2.1", forwardedFor: "203.0.113.4"));
    }

    [Fact]
    public async Task Neighbours_on_one_network_of_the_new_kind_are_one()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite, configure: host => host.UseSetting("Transport:MaxOperationsPerMinuteOfAddress", "1"));

        Assert.Equal(200, await AskAsync(app, from: "2001:db8:1:1::1"));
        Assert.Equal(429, await AskAsync(app, from: "2001:db8:1:1:ffff::2"));
        Assert.Equal(200, await AskAsync(app, from: "2001:db8:1:2::1"));
        Assert.Equal(200, await AskAsync(app, from: "192.0.2.1"));
        Assert.Equal(429, await AskAsync(app, from: "::ffff:192.0.2.1"));
    }

    [Fact]
    public async Task Who_watches_over_the_process_is_never_sent_away()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite, configure: host => host.UseSetting("Transport:MaxOperationsPerMinuteOfAddress", "1"));

        for (var time = 0; time < 3; time++)
            Assert.Equal(200, await AskAsync(app, from: "192.0.2.1", path: "/health/live"));
    }

    private static async Task<int> AskAsync(TestApp app, string from, string? forwardedFor = null, string path = "/graphql") => (await app.Server.SendAsync(http =>
    {
        http.Connection.RemoteIpAddress = IPAddress.Parse(from);
        http.Request.Method = "GET";
        http.Request.Path = path;
        http.Request.QueryString = new("?query=%7B__typename%7D");
        if (forwardedFor is not null)
            http.Request.Headers["X-Forwarded-For"] = forwardedFor;
    })).Response.StatusCode;
}
