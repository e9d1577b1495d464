using System.Net;
using System.Text.Json;

namespace Mentoring.Tests.Host;

public sealed class NotFoundTests
{
    [Fact]
    public async Task What_nobody_serves_is_answered_as_any_other_error()
    {
        await using var app = HostApp.Production();
        using var client = app.Client();

        using var nope = await client.GetAsync("/nope");
        using var below = await client.PostAsync("/graphql/nope", null);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (nope.StatusCode, nope.Content.Headers.ContentType?.MediaType));
        Assert.NotEmpty(JsonElement.Parse(await nope.Content.ReadAsStringAsync()).GetProperty("traceId").GetString()!);
        Assert.Equal((HttpStatusCode.NotFound, "application/graphql-response+json"), (below.StatusCode, below.Content.Headers.ContentType?.MediaType));
        Assert.Equal("NOT_FOUND", JsonElement.Parse(await below.Content.ReadAsStringAsync()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
