using System.Text.Json;
using Mentoring.Tests.Support;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Matching.Runs;

/// <summary>What holds while runs are worked out, however many processes there are and whatever becomes of them.</summary>
public sealed class WorkerTests
{
    [Theory, Databases]
    public async Task A_result_that_does_not_stand_its_proof_is_thrown_away(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        story.App.Solver.Break(found => found with { MentorOf = [.. found.MentorOf.SkipLast(1), -1] });

        var run = await story.Start();
        Assert.Equal("FAILED", (await story.Chair.Api.Follow(run))[^1]);

        var seen = await story.Rita.Api.Look(run, "failure resultHash report { mentors } proposals { totalCount } unplaced { totalCount }");
        Assert.Equal(("NOT_PROVED", "", ""), (seen.Text("failure"), seen.Text("resultHash"), seen.Text("report")));
        Assert.Equal((0, 0), (seen.At("proposals.totalCount").GetInt32(), seen.At("unplaced.totalCount").GetInt32()));
    }

    [Theory, Databases]
    public async Task What_breaks_fails_the_run_and_not_the_worker(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var broken = true;
        story.App.Solver.Break(found => broken ? throw new InvalidOperationException("Broken by the story.") : found);

        var run = await story.Start();
        Assert.Equal("FAILED", (await story.Chair.Api.Follow(run))[^1]);
        broken = false;
        var next = await story.Run();

        Assert.Equal("UNEXPECTED", (await story.Rita.Api.Look(run, "failure")).Text("failure"));
        Assert.Equal(3, (await story.Rita.Api.Look(next, "proposals { totalCount }")).At("proposals.totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task A_run_that_is_called_off_is_let_go_and_the_next_one_begins(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var held = story.App.Solver.Hold();
        var (first, second) = (await story.Start(), await story.Start(name: "Second try"));
        await held.Entered;

        await story.Chair.Api.Mutate("cancelMatchRun", new { runId = first });
        story.App.Clock.Advance(TimeSpan.FromSeconds(1));
        held.LetGo();

        Assert.Equal("SUCCEEDED", (await story.Chair.Api.Follow(second))[^1]);
        var seen = await story.Rita.Api.Look(first, "status endedAt proposals { totalCount }");
        Assert.Equal(("CANCELLED", 0), (seen.Text("status"), seen.At("proposals.totalCount").GetInt32()));
        Assert.Equal(["CANCELLED"], await story.Rita.Api.Follow(first));
        Assert.Equal(["WRONG_STATE"], await story.Chair.Api.Refusals("cancelMatchRun", new { runId = first }));
    }

    [Theory, Databases]
    public async Task Who_follows_a_run_hears_how_far_it_has_come_while_it_is_worked_out(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var held = story.App.Solver.Hold();
        var run = await story.Start();
        await held.Entered;
        await using var progress = await story.Rita.Api.Subscribe("subscription($run: ID!) { onMatchRunProgress(runId: $run) { status stage share } }", new { run });

        var heard = new List<string>();
        while (!heard.Any(told => told.StartsWith("RUNNING PLACING", StringComparison.Ordinal)))
            heard.Add(await Next());
        held.LetGo();
        heard.AddRange((await progress.ToTheEnd()).Select(Told));

        Assert.Equal("SUCCEEDED DONE 1000", heard[^1]);
        Assert.Equal(heard.Distinct(), heard);

        async Task<string> Next()
        {
            // Half a second after the other, until the worker has said and the follower has looked.
            for (var next = progress.Next(); ; story.App.Clock.Advance(TimeSpan.FromMilliseconds(500)))
            {
                if (next.IsCompleted)
                    return Told(await next);
                _ = await story.Rita.Api.Look(run, "id");
            }
        }

        static string Told(JsonElement happened) => string.Join(' ', happened.GetProperty("onMatchRunProgress").EnumerateObject().Select(field => field.Value));
    }

    [Theory, Databases]
    public async Task A_run_that_takes_too_long_has_failed_and_the_next_one_begins(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var held = story.App.Solver.Hold();
        var (slow, next) = (await story.Start(), await story.Start(name: "Next"));
        await held.Entered;

        story.App.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal("FAILED", (await story.Chair.Api.Follow(slow))[^1]);
        held.LetGo();

        Assert.Equal("SUCCEEDED", (await story.Chair.Api.Follow(next))[^1]);
        Assert.Equal("TOOK_TOO_LONG", (await story.Rita.Api.Look(slow, "failure")).Text("failure"));
    }

    [Theory, Databases]
    public async Task A_run_that_waits_is_called_off_before_it_begins(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var held = story.App.Solver.Hold();
        var (first, second) = (await story.Start(), await story.Start(name: "Second try"));
        await held.Entered;

        await story.Chair.Api.Mutate("cancelMatchRun", new { runId = second });
        held.LetGo();

        Assert.Equal("SUCCEEDED", (await story.Chair.Api.Follow(first))[^1]);
        Assert.Equal("", (await story.Rita.Api.Look(second, "startedAt")).Text("startedAt"));
    }

    [Theory, Databases]
    public async Task Of_a_cohort_one_run_is_worked_out_at_a_time_on_however_many_nodes(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var held = story.App.Solver.Hold();
        string[] runs = [await story.Start(name: "One"), await story.Start(name: "Two"), await story.Start(name: "Three")];
        await held.Entered;
        await using var other = story.App.StartAnother();

        await using var scope = other.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IMentoringDb>();
        var second = await db.MatchRuns.FirstAsync(run => run.Name == "Two");
        Assert.Null(second.Begin(TimeSpan.FromMinutes(1), second.QueuedAt));
        Assert.IsType<Conflict>(await db.SaveAsync(default));

        held.LetGo();
        foreach (var run in runs)
            Assert.Equal("SUCCEEDED", (await story.Rita.Api.Follow(run))[^1]);
    }

    [Theory, Databases]
    public async Task A_run_whose_worker_is_lost_is_begun_again_elsewhere_and_what_the_lost_one_finds_is_not_taken(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        // Its clock stands still, so that it cannot say that it is alive.
        var held = story.App.Solver.Hold(deaf: true);
        var run = await story.Start();
        await held.Entered;

        await using var other = story.App.StartAnother(ahead: TimeSpan.FromSeconds(31));
        Assert.Equal("SUCCEEDED", (await other.As(Person.Staff).Follow(run))[^1]);
        var before = await Seen();
        held.LetGo();
        await story.App.StopAsync();

        Assert.Equal(before, await Seen());
        Assert.Contains("\"totalCount\":3", before, StringComparison.Ordinal);

        async Task<string> Seen() => (await other.As(Person.Staff).Look(run, "version status resultHash proposals { totalCount nodes { id } } unplaced { totalCount }")).ToString();
    }

    [Theory, Databases]
    public async Task A_process_that_stops_gives_its_run_back_at_once(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var held = story.App.Solver.Hold();
        var run = await story.Start();
        await held.Entered;
        await using var other = story.App.StartAnother();
        var hash = (await other.As(Person.Staff).Look(run, "inputHash")).Text("inputHash");

        await story.App.StopAsync();

        Assert.Equal("SUCCEEDED", (await other.As(Person.Staff).Follow(run))[^1]);
        Assert.Equal(hash, (await other.As(Person.Staff).Look(run, "inputHash")).Text("inputHash"));
    }

    [Theory, Databases]
    public async Task A_run_that_is_never_finished_is_given_up_after_three_times(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database);
        var held = story.App.Solver.Hold(deaf: true);
        var run = await story.Start();
        await held.Entered;
        SwitchedSolver.Held? heldBySecond = null, heldByThird = null;
        await using var second = story.App.StartAnother(TimeSpan.FromSeconds(31), solver => heldBySecond = solver.Hold(deaf: true));
        await heldBySecond!.Entered;
        await using var third = story.App.StartAnother(TimeSpan.FromSeconds(62), solver => heldByThird = solver.Hold(deaf: true));
        await heldByThird!.Entered;

        await using var fourth = story.App.StartAnother(TimeSpan.FromSeconds(93));
        Assert.Equal("FAILED", (await fourth.As(Person.Staff).Follow(run))[^1]);

        Assert.Equal("GAVE_UP", (await fourth.As(Person.Staff).Look(run, "failure")).Text("failure"));
        foreach (var each in new[] { held, heldBySecond, heldByThird })
            each.LetGo();
    }
}
