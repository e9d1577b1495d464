using System.Text.Json;
using Microsoft.Playwright;

namespace Mentoring.Tests.Browser;

/// <summary>The published build in a browser: from the page <c>/</c> to an answer in the IDE.</summary>
[Collection(nameof(Pages))]
public sealed class IdeTests(Chromium chromium, PublishedApi published)
{
    private const string Propose = """
        mutation ($mentorId: ID!, $menteeId: ID!) { proposePairing(input: { mentorId: $mentorId, menteeId: $menteeId }) { pairing { id } } }
        """;

    [Fact]
    public async Task The_chair_signs_in_with_one_click_runs_the_first_document_and_sees_the_41_pairings()
    {
        await using var api = await published.StartDemoAsync();
        await using var visit = await chromium.VisitAsync(api.Address, width: 1400, height: 900);
        var ide = await Ide.SignInAsync(visit, "Regina Gong");

        await ide.RunAsync("LastProgram");

        await ide.Answer("ALCTS Mentoring Program 2017-2018").WaitForAsync();
        await visit.Page.GetByText("\"totalCount\": 41").First.WaitForAsync();
        await ide.TidyAsync();
        await visit.PhotographAsync("ide");
    }

    [Fact]
    public async Task A_subscription_in_the_IDE_shows_what_happens()
    {
        await using var api = await published.StartDemoAsync();
        await using var visit = await chromium.VisitAsync(api.Address);
        var ide = await Ide.SignInAsync(visit, "Regina Gong");
        var subscribed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        visit.Page.WebSocket += (_, socket) => socket.FrameSent += (_, frame) =>
        {
            if (frame.Text!.Contains("onPairingEvent", StringComparison.Ordinal))
                subscribed.TrySetResult();
        };

        await ide.RunAsync("FollowProgram");
        await subscribed.Task.WaitAsync(TimeSpan.FromMinutes(2));
        await PairAsync(visit.Page, api);

        await ide.Answer("PROPOSED").WaitForAsync();
        await visit.Page.GetByText("\"Sunita Deshpande\"").First.WaitForAsync();
    }

    /// <summary>What the chair does in another window.</summary>
    private static async Task PairAsync(IPage page, RunningApi api)
    {
        var mentorId = await ApplicationOfAsync("Sunita Deshpande");
        var menteeId = await ApplicationOfAsync("Aisha Rahmani");
        await AskAsync(Propose, new { mentorId, menteeId });

        async Task<string> ApplicationOfAsync(string name) =>
            (await AskAsync("query ($name: String) { applications(where: { member: { name: { eq: $name } } }) { nodes { id } } }", new { name }))
            .GetProperty("applications").GetProperty("nodes")[0].GetProperty("id").GetString()!;

        async Task<JsonElement> AskAsync(string query, object variables)
        {
            var answer = await page.APIRequest.PostAsync($"{api.Address}/graphql", new() { DataObject = new { query, variables } });
            return (await answer.JsonAsync())!.Value.GetProperty("data");
        }
    }
}
