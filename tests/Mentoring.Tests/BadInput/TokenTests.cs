using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace Mentoring.Tests.BadInput;

public sealed class TokenTests
{
    [Theory]
    [InlineData("expired")]
    [InlineData("not yet")]
    [InlineData("forged")]
    [InlineData("unsigned")]
    [InlineData("another issuer")]
    [InlineData("another audience")]
    [InlineData("garbage")]
    public async Task A_bad_token_is_nobodys_and_does_nothing(string fault)
    {
        await using var story = await Scenario.OpenAsync(Database.Sqlite);
        var token = Bad(fault, story.Chair.Email);

        var (status, body) = await Send(story, token, "mutation($id: ID!) { closeCall(input: { cohortId: $id }) { errors { __typename } } }");

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", body.At("errors.0.extensions.code").ToString());
        Assert.False(body.TryGetProperty("data", out var data) && data.ValueKind is not JsonValueKind.Null);
        Assert.Equal("CALL_OPEN", await story.Phase());
    }

    [Fact]
    public async Task Bad_tokens_are_counted_by_their_address_whose_known_callers_are_served()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite, configure: host => host.UseSetting("Transport:MaxOperationsPerMinuteOfAddress", "2"));
        var bad = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl") { Headers = { Authorization = new("Bearer", "garbage") } };
            using var answer = await app.As(Person.Nobody).SendRaw(request);
            bad.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], bad);
        _ = await app.As(Person.Staff).Send("{ me { roles } }");
    }

    [Theory, Databases]
    public async Task A_valid_token_of_nobody_on_the_roster_is_a_stranger_who_sees_public_facts_alone(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;
        var stranger = story.App.As(Person.Stranger);

        var seen = await stranger.Send("""
            query($pairing: ID!, $member: ID!) {
              me { name roles member { id } applications { totalCount } pairings { totalCount } assessments { totalCount } }
              applications { totalCount } pairings { totalCount } assessments { totalCount }
              members(order: [{ name: ASC }]) { nodes { name email phone number } }
              pairing: node(id: $pairing) { id } member: node(id: $member) { id }
              cohorts { nodes { name phase applications { totalCount } placements { totalCount } report { applied } } }
            }
            """, new { pairing, member = story["Emil Mentee"].Id });

        Snapshooter.Xunit.Snapshot.Match(seen.Picture());
        Assert.Equal(["NOT_A_MEMBER"], await stranger.Refusals("saveApplication", new { cohortId = story.Cohort, application = Form.Mentee }));
        Assert.Equal(["NOT_FOUND at pairingId"], await stranger.Refusals("endPairing", new { pairingId = pairing, reason = "OTHER" }));
    }

    [Theory, Databases]
    public async Task Roles_that_a_token_does_not_hold_are_not_there(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        // Chair and committee come from the cohort, never from the token.
        var pretender = story.App.As(new Person((await story.Join("Eve Eager")).Email, "chair", "committee", "admin"));

        Assert.Equal(["NOT_ALLOWED"], await pretender.Refusals("closeCall", new { cohortId = story.Cohort }));
        Assert.Equal("""["MEMBER"]""", (await pretender.Send("{ me { roles } }")).At("me.roles").GetRawText());
    }

    private static string Bad(string fault, string email) => fault switch
    {
        "expired" => Tokens.Of(email, t => t.Expires = TestApp.Beginning.UtcDateTime.AddDays(-1))!,
        "not yet" => Tokens.Of(email, t => t.NotBefore = new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc))!,
        "forged" => Tokens.Of(email, t => t.SigningCredentials = new(new SymmetricSecurityKey(new byte[32]), SecurityAlgorithms.HmacSha256))!,
        "unsigned" => Tokens.Of(email, t => t.SigningCredentials = null)!,
        "another issuer" => Tokens.Of(email, t => t.Issuer = "https://evil.example.org")!,
        "another audience" => Tokens.Of(email, t => t.Audience = "another api")!,
        _ => Convert.ToBase64String(Encoding.ASCII.GetBytes(fault)),
    };

    private static async Task<(HttpStatusCode, JsonElement)> Send(Scenario story, string token, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables = new { id = story.Cohort } }),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
        using var response = await story.App.As(Person.Nobody).SendRaw(request);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
