using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.UseCases.Matching;

/// <summary>A run that this process has, until its lease ends without having been renewed.</summary>
/// <param name="Attempt">What is told or saved counts only while the run is at this attempt.</param>
internal sealed record MatchTurn(MatchRunId Run, int Attempt);

/// <summary>Who is next: the run that waits longest of a cohort in which none is running, or one whose worker was lost.</summary>
internal sealed class MatchQueue(IServiceScopeFactory scopes, MatchingOptions options, TimeProvider time)
{
    /// <summary>Null when there is none, or others were quicker again and again.</summary>
    public async Task<MatchTurn?> BeginNextAsync(CancellationToken ct)
    {
        const int Attempts = 10;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<IMentoringDb>();
            var now = time.GetUtcNow();
            if (await NextAsync(db, now, ct) is not { } run)
                return null;
            if (run.Begin(options.Lease, now) is null && await db.SaveAsync(ct) is null && run.Status is MatchRunStatus.Running)
                return new(run.Id, run.Attempt);
        }

        return null;
    }

    private static Task<MatchRun?> NextAsync(IMentoringDb db, DateTimeOffset now, CancellationToken ct)
    {
        var running = db.MatchRuns.Where(r => r.Status == MatchRunStatus.Running);
        return db.MatchRuns
            .Where(r => (r.Status == MatchRunStatus.Queued && !running.Any(other => other.CohortId == r.CohortId))
                || (r.Status == MatchRunStatus.Running && r.LeasedUntil < now))
            .OrderBy(r => r.QueuedAt).ThenBy(r => r.Id)
            .FirstOrDefaultAsync(ct);
    }
}
