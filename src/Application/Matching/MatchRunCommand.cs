using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>What every change of a match run has in common: load, may they, ask, save, answer.</summary>
internal sealed class MatchRunCommand(IMentoringDb db, Rights rights, MatchingOptions options, TimeProvider time)
{
    /// <summary>The run, for the chair and staff.</summary>
    public async Task<Result<MatchRun>> FindAsync(MatchRunId id, CancellationToken ct)
    {
        if (await rights.MatchRuns.FirstOrDefaultAsync(r => r.Id == id, ct) is not { } run)
            return new NotFound(nameof(MatchRun)).At("runId");

        return rights.MustBeChair(run.CohortId) is { } notAllowed ? notAllowed : run;
    }

    public async Task<Result<MatchRunId>> ChangeAsync(MatchRunId id, Func<MatchRun, Actor, DateTimeOffset, Error?> change, CancellationToken ct)
    {
        var found = await FindAsync(id, ct);
        if (!found.Ok)
            return found.Error;
        var run = found.Value;
        if (change(run, rights.ActorIn(run.CohortId), time.GetUtcNow()) is { } refusal)
            return refusal;
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return run.Id;
    }

    /// <summary>Puts a new run into its cohort's queue, which is short: whoever fills it waits. What a cohort keeps of runs is limited too.</summary>
    public async Task<Result<MatchRunId>> QueueAsync(Result<MatchRun> made, CancellationToken ct)
    {
        if (!made.Ok)
            return made.Error;
        var run = made.Value;
        var there = await db.MatchRuns.Where(r => r.CohortId == run.CohortId).GroupBy(r => r.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        if (there.Where(of => of.Key is MatchRunStatus.Queued).Sum(of => of.Count) >= options.MaxWaiting)
            return new TooMany(options.MaxWaiting);
        if (there.Sum(of => of.Count) >= options.MaxRuns)
            return new TooMany(options.MaxRuns);

        _ = db.MatchRuns.Add(run);
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return run.Id;
    }
}
