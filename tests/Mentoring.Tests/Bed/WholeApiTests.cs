using System.Net;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Bed;

/// <summary>The test app is the real one: its composition, its store and its view of tokens.</summary>
public sealed class WholeApiTests
{
    [Theory, Databases]
    public async Task A_person_with_a_token_is_answered(Database database)
    {
        await using var app = await TestApp.StartAsync(database);

        var data = await app.As(Person.Staff).Send("{ cohorts { nodes { name } } }");

        Assert.Equal(0, data.GetProperty("cohorts").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Nobody_is_told_to_sign_in()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);

        var errors = await app.As(Person.Nobody).Refused("{ cohorts { nodes { name } } }");

        Assert.Equal("AUTH_NOT_AUTHENTICATED", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_token_of_somebody_elses_making_counts_for_nothing()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}")
        {
            Headers = { { "Authorization", $"Bearer {Tokens.Of(Person.Staff, token => token.Issuer = "https://evil.example.org")}" } },
        };

        using var response = await app.As(Person.Staff).SendRaw(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_subscription_to_what_is_not_there_is_refused()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);

        await using var listening = await app.As(Person.Staff).Subscribe("subscription { onPairingEvent { type } }");
        await using var refused = await app.As(Person.Staff).Subscribe("subscription { onNothing }");

        Assert.NotEmpty((await refused.Error()).EnumerateArray());
    }
}
