using System.Net.Http.Json;
using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;
using Mentoring.UseCases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Idempotency;

public sealed class RetryTests
{
    [Theory, Databases]
    public async Task What_is_asked_for_again_is_answered_as_the_first_time_and_not_done_again(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var staff = app.As(Person.Staff);

        var first = await staff.MutateFor("member", "registerMember", Ada("k1"));

        Assert.Equal(first, await staff.MutateFor("member", "registerMember", Ada("k1")));
        Assert.Equal(["MEMBER_EXISTS at number", "MEMBER_EXISTS at member.email"], await staff.Refusals("registerMember", Ada("k2")));
        Assert.Equal(1, await CountAsync(app));
    }

    [Theory, Databases]
    public async Task Of_two_at_once_one_is_done_and_both_are_answered_alike(Database database)
    {
        await using var app = await TestApp.StartAsync(database);

        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.As(Person.Staff).MutateFor("member", "registerMember", Ada("at once"))));

        Assert.Single(ids.Distinct());
        Assert.Equal(1, await CountAsync(app));
    }

    [Theory, Databases]
    public async Task A_header_names_every_change_of_its_document_also_after_a_restart(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var first = await SendAsync(app, "header");
        await using var restarted = await TestApp.StartAsync(database, configure: host => host.UseSetting("ConnectionStrings:Mentoring", app.Connection));

        var again = await SendAsync(restarted, "header");

        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.NotEqual(first.At("data.a.member.id").ToString(), first.At("data.b.member.id").ToString());
        Assert.Equal(2, await CountAsync(app));
    }

    [Theory, Databases]
    public async Task The_key_of_somebody_else_is_another_one(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        await app.As(Person.Staff).MutateFor("member", "registerMember", Ada("same"));

        await app.As(new Person("other@example.org", "staff")).MutateFor("member", "registerMember", Ben("same"));

        Assert.Equal(2, await CountAsync(app));
    }

    [Theory, Databases]
    public async Task A_key_that_was_used_for_something_else_is_not_taken(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        await app.As(Person.Staff).MutateFor("member", "registerMember", Ada("same"));

        Assert.Equal("IDEMPOTENCY_KEY_REUSED", await CodeAsync(app, Ben("same")));
        Assert.Equal(1, await CountAsync(app));
    }

    [Theory, Databases]
    public async Task A_refusal_is_an_answer_too(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        const string Facts = "... on NotAllowedError { needed }";
        var first = await app.As("ada@example.org").Errors("registerMember", Ada("k"), Facts);

        var promoted = app.As(new Person("ada@example.org", "staff"));

        Assert.Equal(first.GetRawText(), (await promoted.Errors("registerMember", Ada("k"), Facts)).GetRawText());
        await promoted.MutateFor("member", "registerMember", Ada("another"));
    }

    [Theory, Databases]
    public async Task After_a_day_a_key_is_new_again(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        await app.As(Person.Staff).MutateFor("member", "registerMember", Ada("k"));
        app.Clock.AdjustTime(app.Clock.GetUtcNow().AddHours(25));

        Assert.Equal(["MEMBER_EXISTS at number", "MEMBER_EXISTS at member.email"], await app.As(Person.Staff).Refusals("registerMember", Ada("k")));
        await app.Services.GetRequiredService<ITimeWorker>().WakeAsync(default);
        Assert.Equal(["MEMBER_EXISTS at number", "MEMBER_EXISTS at member.email"], await app.As(Person.Staff).Refusals("registerMember", Ada("k")));
    }

    [Theory, Databases]
    public async Task Each_of_several_is_answered_as_the_first_time(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null, ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee));
        var pairing = await story.Pair("Mara Mentor", "Emil Mentee");
        var input = new { pairingIds = new[] { pairing, pairing, Mentoring.Api.GlobalId.Write(new PairingId(Guid.Empty)) }, idempotencyKey = "all" };

        var first = await story.Chair.Api.MutateEach("voidPairings", input);

        Assert.Equal("done", first[0]);
        Assert.Equal("NOT_FOUND", first[2]);
        Assert.Equal(first, await story.Chair.Api.MutateEach("voidPairings", input));
    }

    [Theory]
    [InlineData("")]
    [InlineData("with\nline")]
    [InlineData("ключ")]
    [InlineData(null)]
    public async Task A_key_is_short_and_plain(string? key)
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);

        Assert.Equal("IDEMPOTENCY_KEY_INVALID", await CodeAsync(app, Ada(key ?? new string('k', 201))));
    }

    [Theory, Databases]
    public async Task Nobody_keeps_more_than_their_share(Database database)
    {
        await using var app = await TestApp.StartAsync(database, configure: host => host.UseSetting("Idempotency:MaxPerCaller", "1"));
        var first = await app.As(Person.Staff).MutateFor("member", "registerMember", Ada("k1"));

        Assert.Equal("TOO_MANY_IDEMPOTENCY_KEYS", await CodeAsync(app, Ben("k2")));
        Assert.Equal(first, await app.As(Person.Staff).MutateFor("member", "registerMember", Ada("k1")));
    }

    private static object Ada(string key) => new { number = "1", member = new { name = "Ada", email = "a@example.org" }, idempotencyKey = key };

    private static object Ben(string key) => new { number = "2", member = new { name = "Ben", email = "b@example.org" }, idempotencyKey = key };

    private static async Task<string> CodeAsync(TestApp app, object input) => (await app.As(Person.Staff).Refused(
        "mutation($input: RegisterMemberInput!) { registerMember(input: $input) { member { id } } }", new { input }))[0].At("extensions.code").ToString();

    private static async Task<int> CountAsync(TestApp app) => (await app.As(Person.Staff).Send("{ members { totalCount } }")).At("members.totalCount").GetInt32();

    private static async Task<JsonElement> SendAsync(TestApp app, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Headers = { { "Idempotency-Key", key } },
            Content = JsonContent.Create(new
            {
                query = """
                    mutation {
                      a: registerMember(input: { number: "1", member: { name: "Ada", email: "a@example.org" } }) { member { id } }
                      b: registerMember(input: { number: "2", member: { name: "Ben", email: "b@example.org" } }) { member { id } }
                    }
                    """,
            }),
        };
        using var response = await app.As(Person.Staff).SendRaw(request);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }
}
