using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Matching.Runs;

/// <summary>A committee's way with the matching, from the first run to the announcement.</summary>
public sealed class WholeProgramTests
{
    private const string Announcements = "subscription { onPairingEvent { type pairing { mentor { name } } } }";

    [Theory, Databases]
    public async Task A_committee_runs_reads_why_changes_a_weight_compares_pins_applies_approves_and_announces(Database database)
    {
        await using var story = await Scenario.MatchingAsync(
            database, null, ("Mara Mentor", Form.Mentor()), ("Noor Mentor", Form.Mentor(seats: 2)), ("Omar Mentor", Form.Mentor() with { TopicsOffered = ["careerDevelopment"] }),
            ("Emil Mentee", Form.Mentee), ("Ida Mentee", Form.Mentee with { Preferred = ["Mara Mentor"] }), ("Nora Newcomer", Form.Mentee with { Preferred = ["Omar Mentor"] }),
            ("Otto Outsider", Form.Mentee with { Preferred = ["Noor Mentor"] }));
        await story.Chair.Api.Mutate("setMatching", new { cohortId = story.Cohort, plan = RunSteps.Plan });

        // The first run, with a pair's reasons and one why not.
        var first = await story.Run();
        Assert.Contains("Nora Newcomer with Omar Mentor", await story.Rita.Api.Pairs(first));
        var (mara, emil) = (await story.Placement("Mara Mentor", "MENTOR"), await story.Placement("Emil Mentee", "MENTEE"));
        var why = await story.Rita.Api.Look(first, $$"""whyNot(menteeId: "{{emil}}", mentorId: "{{mara}}") { loss { total } come { score } }""");
        Assert.True(why.At("whyNot.loss.total").GetInt32() > 0);

        // Another weight, seen beside the first run.
        await story.Chair.Api.Mutate("setMatching", new { cohortId = story.Cohort, plan = new { criteria = new[] { new { key = "topics", name = "Topics", kind = "TOPIC_OVERLAP", weight = 1000 } } } });
        var topicsAlone = await story.Run();
        var compared = await story.Rita.Api.Send(
            "query($runs: [ID!]!) { compareMatchRuns(runIds: $runs) { totalChanges scenarios { placed run { plan { revision } } } } }", new { runs = new[] { first, topicsAlone } });
        Assert.Equal(("4", "4"), (compared.At("compareMatchRuns.scenarios.0.placed").ToString(), compared.At("compareMatchRuns.scenarios.1.placed").ToString()));
        Assert.NotEqual(compared.At("compareMatchRuns.scenarios.0.run.plan.revision").ToString(), compared.At("compareMatchRuns.scenarios.1.run.plan.revision").ToString());

        // A pin, and the rest around it.
        await story.Chair.Api.Mutate("setMatching", new { cohortId = story.Cohort, plan = RunSteps.Plan });
        var pinned = await story.Run(new { pins = new[] { new { menteeId = emil, mentorId = mara } } }, keeps: first);
        Assert.Contains("Emil Mentee with Mara Mentor", await story.Rita.Api.Pairs(pinned));

        // Applied, approved but for two, which are voided, and announced.
        Assert.Equal(["done", "done", "done", "done"], await story.Chair.Api.MutateEach("applyMatchRun", new { runId = pinned }));
        var pairings = (await story.Rita.Api.Send("query($id: ID!) { cohort(id: $id) { pairings(order: [{ mentee: { name: ASC } }]) { nodes { id status mentee { name } } } } }", new { id = story.Cohort }))
            .At("cohort.pairings.nodes").EnumerateArray().ToList();
        Assert.All(pairings, pairing => Assert.Equal("PROPOSED", pairing.Text("status")));
        await story.Chair.Api.MutateEach("voidPairings", new { pairingIds = pairings.Skip(2).Select(pairing => pairing.Text("id")).ToArray() });
        await using var told = await story["Emil Mentee"].Api.Subscribe(Announcements);
        await story.Announce([.. pairings.Take(2).Select(pairing => pairing.Text("id"))]);
        Assert.Equal("""{"onPairingEvent":{"type":"ANNOUNCED","pairing":{"mentor":{"name":"Mara Mentor"}}}}""", (await told.Next()).GetRawText());

        // Repeated, the first run is the same to the byte, although everybody's state is another.
        var again = await story.Chair.Api.MutateFor("matchRun", "repeatMatchRun", new { runId = first });
        Assert.Equal("SUCCEEDED", (await story.Chair.Api.Follow(again))[^1]);
        Assert.Equal((await story.Chair.Api.Look(first, "inputHash resultHash")).ToString(), (await story.Chair.Api.Look(again, "inputHash resultHash")).ToString());
    }
}
