using System.Net;
using System.Text.Json;
using Mentoring.Tests.Support;
using Microsoft.AspNetCore.Hosting;

namespace Mentoring.Tests.Rights;

/// <summary>Who may read the schema: by introspection, as text, or from what an error suggests.</summary>
public sealed class IntrospectionTests
{
    private static readonly Person Known = Person.Stranger;

    [Theory]
    [InlineData(null, false, true)]
    [InlineData("Everybody", true, true)]
    [InlineData("SignedIn", false, true)]
    [InlineData("Nobody", false, false)]
    public async Task The_schema_is_read_by_those_whom_the_setting_names(string? setting, bool nobody, bool signedIn)
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite, configure: host => host.UseSetting("Authentication:Introspection", setting));

        await AssertReads(app.As(Person.Nobody), nobody, HttpStatusCode.Unauthorized);
        await AssertReads(app.As(Known), signedIn, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_open_schema_opens_nothing_else()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite, configure: host => host.UseSetting("Authentication:Introspection", "Everybody"));

        Assert.Equal("AUTH_NOT_AUTHENTICATED", CodeOf(await app.As(Person.Nobody).Refused("{ cohorts { totalCount } }")));
    }

    private static async Task AssertReads(TestClient person, bool reads, HttpStatusCode otherwise)
    {
        if (reads)
            _ = await person.Send("{ __schema { queryType { name } } }");
        else
            Assert.Equal("HC0046", CodeOf(await person.Refused("{ __schema { queryType { name } } }")));

        foreach (var slip in new[] { "{ pairingz { totalCount } }", "{ pairings(firs: 1) { totalCount } }", "query ($x: PairingFilterInputs) { __typename }" })
            Assert.Equal(reads, (await person.Refused(slip)).GetRawText().Contains("Did you mean", StringComparison.Ordinal));

        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        using var text = await person.SendRaw(request);
        Assert.Equal(reads ? HttpStatusCode.OK : otherwise, text.StatusCode);
    }

    private static string? CodeOf(JsonElement errors) => errors[0].GetProperty("extensions").GetProperty("code").GetString();
}
