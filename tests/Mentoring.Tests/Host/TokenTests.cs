using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Mentoring.Api.Access;
using Mentoring.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Host;

public sealed class TokenTests
{
    private const string Kim = "kim@example.org";

    [Theory]
    [InlineData("expired")]
    [InlineData("forged")]
    [InlineData("unsigned")]
    [InlineData("garbled")]
    [InlineData("another kind")]
    public async Task A_token_that_does_not_count_is_refused_and_never_taken_for_none(string kind)
    {
        await using var app = HostApp.Development();
        using var client = app.Client();
        var token = app.Issue(new Grant(Kim) { Lifetime = TimeSpan.FromHours(kind is "expired" ? -1 : 1) });
        var parts = token.Split('.');
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        request.Headers.TryAddWithoutValidation("Authorization", kind switch
        {
            "expired" => $"Bearer {token}",
            "forged" => $"Bearer {parts[0]}.{app.Issue(new Grant("chair@example.org")).Split('.')[1]}.{parts[2]}",
            "unsigned" => $"Bearer {Base64("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.",
            "garbled" => "Bearer kim",
            _ => "Basic a2ltOmtpbQ==",
        });

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.First().Scheme);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("AUTH_NOT_AUTHENTICATED", body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_token_of_a_member_names_them_on_the_roster()
    {
        await using var app = HostApp.Development();
        var member = await app.RegisterAsync("Kim Lee", Kim, "M-1");

        var viewer = await app.ViewerOf(new Grant(" KIM@example.org"));

        Assert.Equal((member, "Kim Lee", true, false), (viewer.Member, viewer.Name, viewer.IsSignedIn, viewer.IsStaff));
    }

    [Fact]
    public async Task A_valid_token_of_nobody_on_the_roster_is_a_stranger()
    {
        await using var app = HostApp.Development();

        var viewer = await app.ViewerOf(new Grant("nobody@example.org") { Name = "No Body" });

        Assert.Equal((null, "No Body", true, true), (viewer.Member, viewer.Name, viewer.IsSignedIn, viewer.SeesPublicFacts));
        Assert.Empty(viewer.Seats);
    }

    [Fact]
    public async Task Without_a_token_one_is_nobody()
    {
        await using var app = HostApp.Development();
        await using var scope = app.Services.CreateAsyncScope();

        Assert.Equal(Viewer.Anonymous, await scope.ServiceProvider.GetRequiredService<ViewerReader>().ReadAsync(new(), default) with { Seats = Viewer.Anonymous.Seats });
    }

    [Fact]
    public async Task An_address_that_is_not_verified_names_nobody()
    {
        await using var app = HostApp.Development();
        await app.RegisterAsync("Kim Lee", Kim, "M-1");

        Assert.Null((await app.ViewerOf(("email", Kim), ("email_verified", "false"))).Member);
        Assert.NotNull((await app.ViewerOf(("email", Kim), ("email_verified", "true"))).Member);
        Assert.Null((await app.ViewerOf(("sub", "M-1"))).Member);
    }

    [Fact]
    public async Task The_claim_may_be_the_associations_number()
    {
        await using var app = HostApp.Development(("Authentication:Claim", "sub"));
        var member = await app.RegisterAsync("Kim Lee", Kim, "M-1");

        Assert.Equal(member, (await app.ViewerOf(new Grant("M-1"))).Member);
        Assert.Null((await app.ViewerOf(("email", Kim))).Member);
    }

    [Fact]
    public async Task Roles_and_scopes_come_from_the_token_as_a_list_or_as_words()
    {
        await using var app = HostApp.Development();

        var list = await app.ViewerOf(new Grant(Kim) { Roles = [Grant.Staff, Grant.Integrator], Scopes = [Grant.Contacts] });
        var words = await app.ViewerOf(("email", Kim), ("roles", "staff integrator"), ("scope", "openid contacts"));
        var neither = await app.ViewerOf(("email", Kim), ("roles", "staffers"), ("scope", "contact"));

        Assert.All([list, words], viewer => Assert.True(viewer is { IsStaff: true, IsIntegrator: true, SeesContacts: true }));
        Assert.True(neither is { IsStaff: false, IsIntegrator: false, SeesContacts: false });
    }

    [Fact]
    public async Task A_token_outside_a_request_is_judged_like_one_in_it()
    {
        await using var app = HostApp.Development();
        var reader = app.Services.GetRequiredService<CallerReader>();

        Assert.NotNull(await reader.ReadAsync($"Bearer {app.Issue(new Grant(Kim))}"));
        Assert.Null(await reader.ReadAsync($"Bearer {app.Issue(new Grant(Kim) { Lifetime = TimeSpan.FromHours(-1) })}"));
        Assert.Null(await reader.ReadAsync("Bearer kim"));
        Assert.Null(await reader.ReadAsync(""));
    }

    [Fact]
    public async Task A_token_lives_in_real_time_however_far_the_demo_is_ahead()
    {
        await using var app = HostApp.Development(("Demo:StartAt", "2117-05-12"));
        var time = app.Services.GetRequiredService<TimeProvider>();

        var caller = await app.Services.GetRequiredService<CallerReader>().ReadAsync($"Bearer {app.Issue(new Grant(Kim))}");

        Assert.InRange(caller!.ExpiresAt, time.GetUtcNow().AddHours(7), time.GetUtcNow().AddHours(8));
    }

    [Fact]
    public async Task When_the_authority_cannot_be_asked_no_token_is_called_bad()
    {
        await using var app = HostApp.Production(("Authentication:Authority", "https://127.0.0.1:1/"));
        await using var development = HostApp.Development();
        using var client = app.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", development.Issue(new Grant(Kim)));

        using var answer = await client.PostAsync("/graphql", JsonContent.Create(new { query = "{ __typename }" }));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    private static string Base64(string text) => Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(text);
}
