using Mentoring.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Bed;

/// <summary>What every other story relies on: that a failure is seen, and that a count counts the right thing.</summary>
public sealed class TestAppTests
{
    [Fact]
    public async Task An_error_that_a_story_does_not_expect_fails_it()
    {
        await using var app = await AnsweringAsync("""{ "errors": [{ "message": "No." }], "data": null }""");

        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => app.As(Person.Nobody).Send("{ me { roles } }"));

        Assert.Contains("No.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_that_a_story_does_not_expect_fails_it()
    {
        await using var app = await AnsweringAsync("""{ "data": { "openCall": { "errors": [{ "message": "No chair." }] } } }""");

        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => app.As(Person.Staff).Do("mutation { openCall { errors { message } } }"));

        Assert.Contains("No chair.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_stands_still_until_the_story_moves_it()
    {
        await using var app = await AnsweringAsync("{}");
        var clock = app.Services.GetRequiredService<TimeProvider>();

        app.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(TestApp.Beginning.AddDays(1), clock.GetUtcNow());
    }

    [Fact]
    public async Task Statements_are_counted_for_the_test_whose_request_caused_them()
    {
        await using var story = await Store.StoreStory.OnAsync(Database.Sqlite);
        await using var app = await TestApp.StartAsync(Database.Sqlite, configure: AnswerBy(async _ => await story.Session().Members.CountAsync()));
        await RequestAsync(app);
        using var statements = Statements.Record();

        await RequestAsync(app);
        await OfAnother(() => RequestAsync(app));

        Assert.Contains("Members", Assert.Single(statements.Sql), StringComparison.Ordinal);
    }

    private static Task OfAnother(Func<Task> test)
    {
        using (ExecutionContext.SuppressFlow())
            return Task.Run(test);
    }

    private static async Task RequestAsync(TestApp app)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        using var response = await app.As(Person.Nobody).SendRaw(request);
        response.EnsureSuccessStatusCode();
    }

    private static Task<TestApp> AnsweringAsync(string json) =>
        TestApp.StartAsync(Database.Sqlite, configure: AnswerBy(http => http.Response.WriteAsync(json)));

    /// <summary>An API that has one answer to everything.</summary>
    private static Action<IWebHostBuilder> AnswerBy(RequestDelegate answer) =>
        host => host.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Answer(answer)));

    private sealed class Answer(RequestDelegate answer) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app => app.Run(answer);
    }
}
