using Mentoring.Api.Demo.Story.Sentences;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Api.Demo.Story;

/// <summary>From the announcement to the formal end: agreements, orientation, goals, pauses, and one more time for two.</summary>
internal sealed class TheYear(Run run)
{
    public async Task BeginAsync()
    {
        var (told, orientation) = (run.Dates.AnnouncedOn!.Value, run.Dates.OrientationFrom!.Value);
        foreach (var (pair, k) in run.Pairs.Select((pair, k) => (pair, k)))
        {
            run.Stage.MoveTo(Days.At(told.AddDays(1 + k / 5), 10 + k % 5));
            await SignAsync(pair, bothSides: k % 11 != 8);
        }

        foreach (var (pair, k) in run.Pairs.Select((pair, k) => (pair, k)))
        {
            run.Stage.MoveTo(Days.At(orientation.AddDays(k / 8), 15));
            await OrientAsync(pair, k);
        }

        await run.Stage.LiveUntilAsync(Days.At(run.Dates.MentoringFrom!.Value, 8));
        foreach (var (pair, k) in run.Pairs.Select((pair, k) => (pair, k)).Where(p => p.k % 10 != 7))
        {
            run.Stage.MoveTo(Days.At(run.Dates.MentoringFrom.Value.AddDays(6 + k / 2), 12));
            await SetGoalsAsync(pair, 2 + (k + 1) % 2);
        }
    }

    public async Task SignAsync(Pair pair, bool bothSides)
    {
        await run.Stage.DoAsync(run.As(pair.Mentee), new SignAgreement(pair.Id, null, null));
        if (bothSides)
            await run.Stage.DoAsync(run.As(pair.Mentor), new SignAgreement(pair.Id, null, null));
    }

    public async Task SetGoalsAsync(Pair pair, int count)
    {
        var texts = OfTheYear.Goals[pair.Mentee.Person.Wants[0]].Take(count);
        await run.Stage.DoAsync(run.As(pair.Mentee), new SetGoals(pair.Id, [.. texts.Select(text => new GoalInput(null, text, null))], null));
    }

    /// <summary>Most come; some watch the recording, a few are old hands, and one or two never do either.</summary>
    private async Task OrientAsync(Pair pair, int turn)
    {
        var mentor = turn % 12 == 3 ? Orientation.Waived : turn % 7 == 5 ? Orientation.Recorded : Orientation.Attended;
        await run.Stage.DoAsync(pair.Liaison, new RecordOrientation(pair.Id, Role.Mentor, mentor, null));
        if (turn % 20 != 13)
            await run.Stage.DoAsync(pair.Liaison, new RecordOrientation(pair.Id, Role.Mentee, turn % 9 == 4 ? Orientation.Recorded : Orientation.Attended, null));
    }

    /// <summary>One pauses and comes back early; for another one the clock ends the pause.</summary>
    public async Task PauseAsync(Pair early, Pair late)
    {
        var autumn = run.Dates.MentoringFrom!.Value.AddDays(166);
        run.Stage.MoveTo(Days.At(autumn, 9));
        await run.Stage.DoAsync(run.As(early.Mentor), new PausePairing(early.Id, autumn.AddDays(55), null, null));
        run.Stage.MoveTo(Days.At(autumn.AddDays(40), 16));
        await run.Stage.DoAsync(run.As(early.Mentee), new ResumePairing(early.Id, null, null));
        run.Stage.MoveTo(Days.At(autumn.AddDays(70), 11));
        await run.Stage.DoAsync(late.Liaison, new PausePairing(late.Id, autumn.AddDays(91), null, null));
        await run.Stage.LiveUntilAsync(Days.At(autumn.AddDays(95), 8));
    }

    /// <summary>In spring the two look at their goals again.</summary>
    public async Task LookAtGoalsAsync(DateOnly on)
    {
        var goals = await run.Stage.LookUpAsync(async (db, ct) => (await db.Pairings.AsNoTracking()
            .Where(p => p.CohortId == run.Cohort && p.Status == PairingStatus.Active).ToListAsync(ct)).ToDictionary(p => p.Id, p => p.Goals));
        foreach (var (pair, k) in run.Pairs.Select((pair, k) => (pair, k)).Where(p => p.k % 3 != 2 && goals.TryGetValue(p.pair.Id, out var set) && set.Count > 0))
        {
            run.Stage.MoveTo(Days.At(on.AddDays(k / 3), 17));
            await run.Stage.DoAsync(run.As(k % 2 == 0 ? pair.Mentor : pair.Mentee), new SetGoals(pair.Id,
                [.. goals[pair.Id].OrderBy(g => g.Place).Select((goal, i) => new GoalInput(goal.Id, goal.Text, HowFar(k, i)))], null));
        }
    }

    /// <summary>Two more months, agreed by both and the chair.</summary>
    public async Task ExtendAsync(Pair pair)
    {
        var end = run.Dates.MentoringTo!.Value;
        run.Stage.MoveTo(Days.At(end.AddDays(-24), 10));
        await run.Stage.DoAsync(run.As(pair.Mentee), new ExtendPairing(pair.Id, end.AddDays(61), null, null));
        await run.Stage.DoAsync(run.As(pair.Mentor), new ExtendPairing(pair.Id, end.AddDays(61), null, null));
        await run.Stage.DoAsync(run.Chair, new ExtendPairing(pair.Id, end.AddDays(61), null, null));
    }

    /// <summary>Some say that they go on, some that they do not, most say nothing.</summary>
    public async Task GoOnAsync(Pair extended)
    {
        foreach (var (pair, k) in run.Pairs.Where(p => p != extended).Select((pair, k) => (pair, k)).Where(p => p.k % 5 is 0 or 3))
            await run.Stage.DoAsync(run.As(k % 2 == 0 ? pair.Mentee : pair.Mentor), new ContinueInformally(pair.Id, k % 15 != 10, null, null));
    }

    private static GoalStatus HowFar(int turn, int goal) => goal == 0 ? GoalStatus.Achieved : (turn + goal) % 4 == 0 ? GoalStatus.Dropped : (turn + goal) % 4 == 1 ? GoalStatus.Open : GoalStatus.Achieved;
}
