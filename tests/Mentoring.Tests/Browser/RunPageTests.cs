using System.Text.Json;
using Mentoring.Tests.Support;
using Microsoft.Playwright;

namespace Mentoring.Tests.Browser;

/// <summary>The page of a match run in a browser, over the published build with the demo.</summary>
[Collection(nameof(Pages))]
public sealed class RunPageTests(Chromium chromium, PublishedApi published)
{
    [Fact]
    public async Task The_chair_sees_the_figures_beside_greedy_reads_why_and_compares_two_runs()
    {
        await using var api = await published.StartDemoAsync();
        await using var visit = await chromium.VisitAsync(api.Address, height: 1400);
        var page = visit.Page;
        await SignInAsync(page, api, "regina.gong@example.org");
        var total = await RunAsync(page, api, "Best total", "BEST_TOTAL");
        var fairest = await RunAsync(page, api, "Fairest", "FAIREST");

        await page.GotoAsync($"{api.Address}/runs/{fairest}");

        await page.GetByRole(AriaRole.Heading, new() { Name = "Fairest", Level = 1 }).WaitForAsync();
        await page.GetByRole(AriaRole.Img, new() { NameString = "How the scores of the pairs are distributed" }).WaitForAsync();
        await page.GetByRole(AriaRole.Rowheader, new() { Name = "Worst score" }).WaitForAsync();
        var card = page.Locator("#pairs .card").First;
        await card.GetByText("Why").ClickAsync();
        await card.GetByText("Topics wanted and offered").WaitForAsync();
        await page.GetByLabel("The other run").SelectOptionAsync(new SelectOptionValue { Value = total });
        await page.GetByText("The two runs in figures").WaitForAsync();
        await visit.PhotographAsync("run");

        await page.GetByLabel("Person").FillAsync("aisha");
        await page.Locator("#pairs-count", new() { HasTextString = "1" }).WaitForAsync();
        await page.Locator("#pairs .card h3", new() { HasTextString = "Aisha Rahmani" }).WaitForAsync();
    }

    [Fact]
    public async Task Who_does_not_run_the_cohort_is_told_how_to_sign_in_and_reads_nothing()
    {
        await using var api = await published.StartDemoAsync();
        await using var chair = await chromium.VisitAsync(api.Address);
        await SignInAsync(chair.Page, api, "regina.gong@example.org");
        var run = await RunAsync(chair.Page, api, "Secret plans", "FAIREST");
        await using var visit = await chromium.VisitAsync(api.Address);
        await SignInAsync(visit.Page, api, "aisha.rahmani@example.org");

        await visit.Page.GotoAsync($"{api.Address}/runs/{run}");

        await visit.Page.GetByText("There is no such run, or it is not yours to see.").WaitForAsync();
        Assert.Equal(0, await visit.Page.GetByText("Secret plans").CountAsync());
        Assert.False(await visit.Page.Locator("main").IsVisibleAsync());
    }

    [Fact]
    public async Task A_stream_of_progress_that_is_refused_is_asked_for_again_but_not_at_once()
    {
        await using var api = await published.StartDemoAsync();
        await using var visit = await chromium.VisitAsync(api.Address);
        var page = visit.Page;
        await SignInAsync(page, api, "regina.gong@example.org");
        var run = await RunAsync(page, api, "Still running", "FAIREST");
        var (asked, streams) = (0, 0);
        await page.RouteAsync("**/graphql", async route =>
        {
            if (route.Request.Headers["accept"] == "text/event-stream")
            {
                streams++;
                await route.FulfillAsync(new() { Status = 429, ContentType = "application/json", Body = "{}" });
            }
            else if (asked++ == 0)
            {
                var answer = await route.FetchAsync();
                await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("SUCCEEDED", "RUNNING", StringComparison.Ordinal) });
            }
            else
            {
                await route.ContinueAsync();
            }
        });
        await page.Clock.InstallAsync();

        await page.RunAndWaitForResponseAsync(() => page.GotoAsync($"{api.Address}/runs/{run}"), response => response.Status == 429);
        await page.GetByText("running, done").WaitForAsync();
        Assert.Equal((1, 1), (asked, streams));
        await page.Clock.RunForAsync(5000);

        await page.Locator("#pairs .card").First.WaitForAsync();
        Assert.Equal(1, streams);
    }

    [Fact]
    public async Task On_a_telephone_nothing_is_wider_than_the_screen()
    {
        await using var api = await published.StartDemoAsync();
        await using var visit = await chromium.VisitAsync(api.Address, width: 360, height: 740);
        await SignInAsync(visit.Page, api, "regina.gong@example.org");
        var run = await RunAsync(visit.Page, api, "On a telephone", "FAIREST");

        await visit.Page.GotoAsync($"{api.Address}/runs/{run}");
        await visit.Page.Locator("#pairs .card").First.WaitForAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await visit.PhotographAsync("run-telephone");
    }

    private static async Task SignInAsync(IPage page, RunningApi api, string person)
    {
        var form = page.Context.APIRequest.CreateFormData();
        form.Append("person", person);
        _ = await page.Context.APIRequest.PostAsync($"{api.Address}/sign-in", new() { Form = form });
    }

    /// <summary>Asks for a run of the program that waits to be paired; the page shows it when it is done, and before.</summary>
    private static async Task<string> RunAsync(IPage page, RunningApi api, string name, string objective)
    {
        var cohort = (await AskAsync("{ cohorts(where: { phase: { eq: MATCHING } }) { nodes { id } } }", new { })).At("cohorts.nodes.0.id").GetString();
        var run = (await AskAsync(
            "mutation($cohort: ID!, $name: String!, $objective: MatchObjective) { startMatchRun(input: { cohortId: $cohort, name: $name, ask: { objective: $objective } }) { matchRun { id } } }",
            new { cohort, name, objective })).At("startMatchRun.matchRun.id").GetString()!;
        while ((await AskAsync("query($run: ID!) { matchRun(id: $run) { status } }", new { run })).At("matchRun.status").GetString() is "QUEUED" or "RUNNING")
        {
        }

        return run;

        async Task<JsonElement> AskAsync(string query, object variables) =>
            (await (await page.Context.APIRequest.PostAsync($"{api.Address}/graphql", new() { DataObject = new { query, variables } })).JsonAsync())!.Value.GetProperty("data");
    }
}
