using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Matching.Runs;

/// <summary>A match as the chair asks for it and the committee reads it.</summary>
public sealed class RunningTests
{
    [Theory, Databases]
    public async Task The_committee_reads_who_is_proposed_to_whom_and_why(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);

        var run = await story.Run();

        var seen = await story.Rita.Api.Look(run, """
            status stage share failure name plan { revision criteria { key } } ask { objective seed pins { override } } startedBy { name }
            proposals(order: [{ score: DESC }]) { totalCount nodes { score rankForMentee isPinned isKept criteria { key weight value sentence } mentee { name } mentor { name } mentorPlacement { seatsFree } } }
            unplaced { totalCount }
            report { mentors mentees seats allowedPairs mutualCost { placed worst total isExact } result { placed total mean worst distribution blockingPairs } greedy { placed total } }
            """);
        Assert.Equal(("SUCCEEDED", "DONE", "1000", ""), (seen.Text("status"), seen.Text("stage"), seen.Text("share"), seen.Text("failure")));
        Assert.Equal(("2", "FAIREST", "Carla Chair"), (seen.At("plan.revision").ToString(), seen.At("ask.objective").ToString(), seen.At("startedBy.name").ToString()));
        Assert.Equal((3, 0), (seen.At("proposals.totalCount").GetInt32(), seen.At("unplaced.totalCount").GetInt32()));
        var best = seen.At("proposals.nodes.0");
        Assert.Equal(("Ida Mentee", "Mara Mentor", "1"), (best.At("mentee.name").ToString(), best.At("mentor.name").ToString(), best.Text("rankForMentee")));
        Assert.Equal(["topics", "named"], best.At("criteria").EnumerateArray().Select(c => c.Text("key")));
        Assert.Equal("1000", best.At("criteria.1.value").ToString());
        Assert.NotEmpty(best.At("criteria.1.sentence").ToString());
        Assert.Equal((2, 3, 3, 3), (seen.At("report.mentors").GetInt32(), seen.At("report.mentees").GetInt32(), seen.At("report.seats").GetInt32(), seen.At("report.result.placed").GetInt32()));
        Assert.Equal(3, seen.At("report.result.distribution").EnumerateArray().Sum(count => count.GetInt32()));
    }

    [Theory, Databases]
    public async Task Who_has_nobody_is_told_with_the_reason(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(
            database, null, ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee), ("Ida Mentee", Form.Mentee with { Preferred = ["Mara Mentor"] }),
            ("Nora Newcomer", Form.Mentee with { NotWith = ["Mara Mentor"] }));

        var run = await story.Run();

        var unplaced = (await story.Rita.Api.Look(run, "unplaced(order: [{ member: { name: ASC } }]) { nodes { member { name } role reason rules { rule count } bestSeat { member { name } } servesInstead { member { name } } } }"))
            .At("unplaced.nodes").EnumerateArray().ToList();
        Assert.Equal(["Emil Mentee MENTEE SEATS_SCARCE", "Nora Newcomer MENTEE NOBODY_ALLOWED"], unplaced.Select(u => $"{u.At("member.name")} {u.Text("role")} {u.Text("reason")}"));
        Assert.Equal(("Mara Mentor", "Ida Mentee"), (unplaced[0].At("bestSeat.member.name").ToString(), unplaced[0].At("servesInstead.member.name").ToString()));
        Assert.Equal("""[{"rule":"EXCLUDED","count":1}]""", unplaced[1].GetProperty("rules").ToString());
    }

    [Theory, Databases]
    public async Task A_repeat_takes_the_input_of_the_first_time_and_comes_to_the_same(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var first = await story.Run();
        // What happens meanwhile does not reach it.
        await story["Ida Mentee"].Api.Mutate("withdrawApplication", new { applicationId = story["Ida Mentee"].Application });

        var again = await story.Chair.Api.MutateFor("matchRun", "repeatMatchRun", new { runId = first });
        Assert.Equal("SUCCEEDED", (await story.Chair.Api.Follow(again))[^1]);
        var later = await story.Run();

        var (one, two, three) = (await Hashes(first), await Hashes(again), await Hashes(later));
        Assert.Equal(one, two);
        Assert.NotEqual(one, three);
        Assert.Equal(64, one.Result.Length);
        Assert.Equal(await story.Rita.Api.Pairs(first), await story.Rita.Api.Pairs(again));
        Assert.Equal(first, (await story.Rita.Api.Look(again, "repeats { id }")).At("repeats.id").ToString());
        Assert.DoesNotContain(await story.Rita.Api.Pairs(later), pair => pair.StartsWith("Ida", StringComparison.Ordinal));

        async Task<(string Input, string Result)> Hashes(string run)
        {
            var seen = await story.Chair.Api.Look(run, "inputHash resultHash");
            return (seen.Text("inputHash"), seen.Text("resultHash"));
        }
    }

    [Theory, Databases]
    public async Task Pins_are_made_and_exclusions_are_not(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var (mara, noor) = (await story.Placement("Mara Mentor", "MENTOR"), await story.Placement("Noor Mentor", "MENTOR"));
        var (emil, ida) = (await story.Placement("Emil Mentee", "MENTEE"), await story.Placement("Ida Mentee", "MENTEE"));

        var run = await story.Run(new { pins = new[] { new { menteeId = emil, mentorId = mara } }, exclusions = new[] { new { menteeId = ida, mentorId = noor } } });

        Assert.Equal(["Emil Mentee with Mara Mentor", "Nora Newcomer with Noor Mentor"], await story.Rita.Api.Pairs(run));
        var seen = await story.Rita.Api.Look(run, "proposals(where: { isPinned: { eq: true } }) { nodes { mentee { name } } } ask { pins { mentee { id } mentor { id } } exclusions { mentee { id } } }");
        Assert.Equal("Emil Mentee", Assert.Single(seen.At("proposals.nodes").EnumerateArray()).At("mentee.name").ToString());
        Assert.Equal((emil, mara, ida), (seen.At("ask.pins.0.mentee.id").ToString(), seen.At("ask.pins.0.mentor.id").ToString(), seen.At("ask.exclusions.0.mentee.id").ToString()));
    }

    [Theory, Databases]
    public async Task A_later_run_keeps_what_it_can_of_an_earlier_one(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var (emil, mara) = (await story.Placement("Emil Mentee", "MENTEE"), await story.Placement("Mara Mentor", "MENTOR"));
        var pinned = await story.Run(new { pins = new[] { new { menteeId = emil, mentorId = mara } } });

        var kept = await story.Run(new { objective = "BEST_TOTAL", stability = 1000 }, keeps: pinned);

        Assert.Equal(await story.Rita.Api.Pairs(pinned), await story.Rita.Api.Pairs(kept));
        var seen = await story.Rita.Api.Look(kept, "keeps { id } proposals { nodes { isKept isPinned } }");
        Assert.Equal(pinned, seen.At("keeps.id").ToString());
        Assert.All(seen.At("proposals.nodes").EnumerateArray(), pair => Assert.True(pair.GetProperty("isKept").GetBoolean() && !pair.GetProperty("isPinned").GetBoolean()));
    }
}
