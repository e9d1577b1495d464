using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Mentoring.Api.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Mentoring.Tests.Host;

public sealed class ClockTests
{
    private static readonly DateTimeOffset Start = new(2017, 1, 10, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_clock_runs_like_the_real_one_and_only_moves_forward()
    {
        var real = new FakeTimeProvider(new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero));
        var clock = new DemoClock(real, Start);

        real.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(Start.AddMinutes(1), clock.GetUtcNow());
        Assert.True(clock.TryMoveTo(Start.AddDays(1)));
        Assert.False(clock.TryMoveTo(Start));
        real.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(Start.AddDays(1).AddMinutes(1), clock.GetUtcNow());
    }

    [Fact]
    public async Task Moving_the_clock_wakes_the_worker_and_answers_with_the_time()
    {
        await using var app = HostApp.Development(("Demo:TimeTravel", "true"), ("Demo:StartAt", "2017-01-10"));
        using var client = app.Client();

        using var answer = await client.PostAsJsonAsync("/demo/clock", new { now = "2017-05-12T09:00:00-05:00" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, app.Worker.Woken);
        Assert.StartsWith("2017-05-12T14:00", await NowAsync(answer), StringComparison.Ordinal);
        Assert.StartsWith("2017-05-12T14:00", await NowAsync(await client.GetAsync("/demo/clock")), StringComparison.Ordinal);
        Assert.Equal(2017, app.Services.GetRequiredService<TimeProvider>().GetUtcNow().Year);
    }

    [Theory]
    [InlineData("""{"now": "2017-01-10T11:00:00Z"}""", "forward, and it is 2017-01-10T12:")]
    [InlineData("""{"now": "2017-05-12T09:00:00"}""", "with its offset")]
    [InlineData("""{"now": "2017-05-12"}""", "with its offset")]
    [InlineData("""{"now": "2017-02-30T09:00:00Z"}""", "with its offset")]
    [InlineData("""{"now": 5}""", "with its offset")]
    [InlineData("""{"then": "2017-05-12T09:00:00Z"}""", "with its offset")]
    [InlineData("""["2017-05-12T09:00:00Z"]""", "with its offset")]
    [InlineData("""{"now": """, "with its offset")]
    [InlineData("", "with its offset")]
    [InlineData("""{"now": "9999-12-31T00:00:00Z"}""", "no further than 2999")]
    public async Task A_time_that_makes_no_sense_is_refused_and_moves_nothing(string body, string reason)
    {
        await using var app = HostApp.Development(("Demo:TimeTravel", "true"), ("Demo:StartAt", "2017-01-10"));
        using var client = app.Client();

        using var answer = await client.PostAsync("/demo/clock", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(reason, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, app.Worker.Woken);
        Assert.StartsWith("2017-01-10T12:", await NowAsync(await client.GetAsync("/demo/clock")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_cannot_move_the_clock()
    {
        await using var app = HostApp.Development(("Demo:TimeTravel", "true"));
        using var client = app.Client();

        using var answer = await client.PostAsync("/demo/clock", new StringContent("""{"now": "2117-05-12T09:00:00Z"}""", Encoding.UTF8, "text/plain"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task A_restart_takes_up_where_the_program_last_was()
    {
        await using var app = HostApp.Development(("Demo:TimeTravel", "true"), ("Demo:StartAt", "1960-01-10"));

        await app.RegisterAsync("Kim Lee", "kim@example.org", "M-1");
        await using var again = app.Restarted(("Demo:TimeTravel", "true"), ("Demo:StartAt", "1960-01-10"));

        Assert.Equal(1960, app.Services.GetRequiredService<TimeProvider>().GetUtcNow().Year);
        Assert.Equal(1970, again.Services.GetRequiredService<TimeProvider>().GetUtcNow().Year);
    }

    private static async Task<string> NowAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("now").GetString()!;
}
