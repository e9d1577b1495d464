using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Matching.Runs;

/// <summary>What stories about match runs have in common.</summary>
internal static class RunSteps
{
    /// <summary>A cohort in its matching phase whose plan lets colleagues be paired, who in stories are all of one library.</summary>
    public static async Task<Scenario> MatchingAsync(Database database, object? settings, params (string Name, Form Form)[] people)
    {
        var story = await Scenario.MatchingAsync(database, settings, people);
        await story.Chair.Api.Mutate("setMatching", new { cohortId = story.Cohort, plan = Plan });
        return story;
    }

    public static Task<Scenario> MatchingAsync(Database database) => MatchingAsync(
        database, null, ("Mara Mentor", Form.Mentor()), ("Noor Mentor", Form.Mentor(seats: 2)),
        ("Emil Mentee", Form.Mentee), ("Ida Mentee", Form.Mentee with { Preferred = ["Mara Mentor"] }), ("Nora Newcomer", Form.Mentee));

    public static object Plan => new
    {
        criteria = new object[]
        {
            new { key = "topics", name = "Topics", kind = "TOPIC_OVERLAP", weight = 400 },
            new { key = "named", name = "Named", kind = "RANKED_PREFERENCE", weight = 100, table = new[] { new { from = 1, value = 1000 } } },
        },
    };

    /// <summary>The chair asks for a run; answers with its id.</summary>
    public static Task<string> Start(this Scenario story, object? ask = null, string? keeps = null, string name = "First try") =>
        story.Chair.Api.MutateFor("matchRun", "startMatchRun", new { cohortId = story.Cohort, name, ask, keepsId = keeps });

    /// <summary>Follows a run until it is over; answers with every status that was seen.</summary>
    public static async Task<string[]> Follow(this TestClient api, string run)
    {
        await using var progress = await api.Subscribe("subscription($run: ID!) { onMatchRunProgress(runId: $run) { status stage } }", new { run });
        return [.. (await progress.ToTheEnd()).Select(at => at.At("onMatchRunProgress.status").ToString())];
    }

    /// <summary>Asks for a run and waits for its end; answers with its id.</summary>
    public static async Task<string> Run(this Scenario story, object? ask = null, string? keeps = null)
    {
        var run = await story.Start(ask, keeps);
        Assert.Equal("SUCCEEDED", (await story.Chair.Api.Follow(run))[^1]);
        return run;
    }

    /// <summary>The run as this person sees it.</summary>
    public static async Task<JsonElement> Look(this TestClient api, string run, string select) =>
        (await api.Send($"query($run: ID!) {{ matchRun(id: $run) {{ {select} }} }}", new { run })).GetProperty("matchRun");

    /// <summary>Who is proposed to whom, in the order of mentees.</summary>
    public static async Task<string[]> Pairs(this TestClient api, string run) =>
        [.. (await api.Look(run, "proposals(first: 50, order: [{ mentee: { name: ASC } }]) { nodes { mentee { name } mentor { name } } }")).At("proposals.nodes").EnumerateArray()
            .Select(p => $"{p.At("mentee.name")} with {p.At("mentor.name")}")];

    /// <summary>A placement of somebody.</summary>
    public static async Task<string> Placement(this Scenario story, string name, string role) =>
        (await story.Staff.Send("query($id: ID!) { application(id: $id) { placements { id role } } }", new { id = story[name].Application }))
        .At("application.placements").EnumerateArray().First(p => p.Text("role") == role).Text("id");
}
