using static Mentoring.Tests.Rights.People;

namespace Mentoring.Tests.Rights;

// What is worked out for the pairings.
internal sealed partial class World
{
    /// <summary>Two runs of the cohort's plan that have succeeded, made before anybody was paired.</summary>
    public List<string> MatchRuns { get; } = [];

    /// <summary>By person.</summary>
    public Dictionary<string, string> Placements { get; } = [];

    private async Task Match()
    {
        foreach (var name in new[] { "First", "Second" })
        {
            var run = Id(await Do(Chair, "startMatchRun", new { cohortId = Cohort, name }, "matchRun { id }"), "matchRun");
            await using var progress = await _app.As(Chair).Subscribe("subscription($run: ID!) { onMatchRunProgress(runId: $run) { status } }", new { run });
            await progress.ToTheEnd();
            MatchRuns.Add(run);
        }

        foreach (var person in new[] { OtherMentor, OtherMentee })
            Placements[person] = (await _app.As(Support.Person.Staff).Send("query($id: ID!) { application(id: $id) { placements { id } } }", new { id = Applications[person] }))
                .GetProperty("application").GetProperty("placements")[0].GetProperty("id").GetString()!;
    }
}
