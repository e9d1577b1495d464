using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Matching.Runs;

/// <summary>What becomes of a run's proposals.</summary>
public sealed class AppliedTests
{
    private const string Results = "results { matchProposal { id refusal mentee { name } pairing { status } } errors { ... on Error { code path } } }";

    [Theory, Databases]
    public async Task All_that_holds_becomes_proposed_pairings_which_are_approved_and_announced_as_any(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var run = await story.Run();

        var results = await story.Chair.Api.Mutate("applyMatchRun", new { runId = run }, Results);

        Assert.Equal(["PROPOSED", "PROPOSED", "PROPOSED"], results.EnumerateArray().Select(r => r.At("matchProposal.pairing.status").ToString()));
        var pairings = (await story.Rita.Api.Look(run, "appliedAt proposals { nodes { pairing { id } mentorPlacement { status seatsFree } menteePlacement { status } } }")).At("proposals.nodes").EnumerateArray().ToList();
        Assert.All(pairings, p => Assert.Equal(("0", "PROPOSED", "PROPOSED"), (p.At("mentorPlacement.seatsFree").ToString(), p.At("mentorPlacement.status").ToString(), p.At("menteePlacement.status").ToString())));
        await story.Announce([.. pairings.Select(p => p.At("pairing.id").ToString())]);
        // Applied again, there is nothing left to do.
        Assert.Empty(await story.Chair.Api.MutateEach("applyMatchRun", new { runId = run }));
        Assert.Equal(3, (await story["Mara Mentor"].Api.Send("{ pairings { totalCount } }")).At("pairings.totalCount").GetInt32() + (await story["Noor Mentor"].Api.Send("{ pairings { totalCount } }")).At("pairings.totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task What_does_not_hold_any_more_is_told_and_nothing_is_forced(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var run = await story.Run();
        var made = await story.Rita.Api.Pairs(run);
        Assert.Equal(["Emil Mentee with Noor Mentor", "Ida Mentee with Mara Mentor", "Nora Newcomer with Noor Mentor"], made);
        await story["Emil Mentee"].Api.Mutate("withdrawApplication", new { applicationId = story["Emil Mentee"].Application });
        await story.Pair("Mara Mentor", "Nora Newcomer");

        var results = (await story.Chair.Api.Mutate("applyMatchRun", new { runId = run }, Results)).EnumerateArray().ToDictionary(
            r => r.At("matchProposal.mentee.name").ToString(), r => r);

        Assert.Equal("NOT_AVAILABLE", results["Emil Mentee"].At("errors.0.code").ToString());
        Assert.Equal("MENTOR_IS_FULL", results["Ida Mentee"].At("errors.0.code").ToString());
        Assert.Equal("MENTEE_IS_PAIRED", results["Nora Newcomer"].At("errors.0.code").ToString());
        Assert.Equal("MENTOR_IS_FULL", results["Ida Mentee"].At("matchProposal.refusal").ToString());
        Assert.Equal("", (await story.Rita.Api.Look(run, "appliedAt")).Text("appliedAt"));
        Assert.Equal(1, (await story.Rita.Api.Send("{ pairings { totalCount } }")).At("pairings.totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task Some_are_applied_and_the_others_later(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var run = await story.Run();
        var ids = (await story.Rita.Api.Look(run, "proposals { nodes { id } }")).At("proposals.nodes").EnumerateArray().Select(p => p.Text("id")).ToList();
        var foreign = (await story.Rita.Api.Look(await story.Run(), "proposals { nodes { id } }")).At("proposals.nodes.0.id").ToString();

        var some = await story.Chair.Api.Mutate("applyMatchRun", new { runId = run, proposalIds = new[] { ids[1], foreign } }, Results);
        var rest = await story.Chair.Api.Mutate("applyMatchRun", new { runId = run }, Results);

        Assert.Equal(JsonValueKind.Null, some[0].GetProperty("errors").ValueKind);
        Assert.Equal("NOT_FOUND at proposalIds.1", $"{some[1].At("errors.0.code")} at {string.Join('.', some[1].At("errors.0.path").EnumerateArray())}");
        Assert.Equal([ids[0], ids[2]], rest.EnumerateArray().Select(r => r.At("matchProposal.id").ToString()).Order(StringComparer.Ordinal));
        Assert.NotEqual("", (await story.Rita.Api.Look(run, "appliedAt")).Text("appliedAt"));
    }

    [Theory, Databases]
    public async Task A_pairing_that_was_taken_back_is_proposed_again(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var run = await story.Run();
        var pairing = (await story.Chair.Api.Mutate("applyMatchRun", new { runId = run }, "results { matchProposal { pairing { id } } }"))[0].At("matchProposal.pairing.id").ToString();
        await story.Chair.Api.Mutate("voidPairing", new { pairingId = pairing });

        Assert.Equal(["done"], await story.Chair.Api.MutateEach("applyMatchRun", new { runId = run }));
    }

    [Theory, Databases]
    public async Task Reading_takes_the_same_number_of_statements_however_many_pairs_there_are(Database database)
    {
        // From before the first statement on: what nobody listened to is not told for a second more.
        Statements.Record().Dispose();
        var (few, many) = (await CountAsync(2), await CountAsync(12));

        Assert.Equal(few, many);

        async Task<int> CountAsync(int pairs)
        {
            await using var story = await RunSteps.MatchingAsync(database, null,
                [.. Enumerable.Range(0, pairs).SelectMany(i => new[] { ($"Mentor {i:00}", Form.Mentor() with { NotWith = [$"Nobody {i}"] }), ($"Mentee {i:00}", Form.Mentee with { Preferred = [$"Mentor {i:00}"] }) })]);
            var pins = new List<object>();
            foreach (var i in Enumerable.Range(0, pairs))
                pins.Add(new { menteeId = await story.Placement($"Mentee {i:00}", "MENTEE"), mentorId = await story.Placement($"Mentor {i:00}", "MENTOR") });
            using var statements = Statements.Record();
            // What is pinned is read as the whole cohort is read for a run.
            var run = await story.Start(new { pins });
            var asked = Reading(statements);
            statements.Dispose();
            Assert.Equal("SUCCEEDED", (await story.Chair.Api.Follow(run))[^1]);
            using var applied = Statements.Record();
            await story.Chair.Api.Mutate("applyMatchRun", new { runId = run });
            return (asked * 1000) + Reading(applied);
        }
    }

    private static int Reading(Statements statements) => statements.Sql.Count(sql => sql.StartsWith("SELECT", StringComparison.Ordinal));
}
