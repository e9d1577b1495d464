using System.Runtime.CompilerServices;
using Mentoring.Domain.Matching;
using Mentoring.Infrastructure.Shared;
using Mentoring.UseCases;
using Mentoring.UseCases.Events;
using Mentoring.UseCases.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Infrastructure.Matching;

/// <summary>
/// Follows a run by the log, which tells its transitions, and while it is running by a look at its row twice a second, since progress is
/// no event.
/// </summary>
internal sealed class MatchProgressReader(IServiceScopeFactory scopes, IEventFeed feed, TimeProvider time) : IMatchProgress
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(500), Seldom = TimeSpan.FromSeconds(30);

    public async IAsyncEnumerable<MatchProgress> WatchAsync(MatchRunId run, [EnumeratorCancellation] CancellationToken ct)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var wake = new Wake(time);
        var listening = ListenAsync(run, await feed.ListenAsync(over.Token), wake);
        try
        {
            for (MatchProgress? last = null; await ReadAsync(run, ct) is { } now; last = now)
            {
                if (now != last)
                    yield return now;
                if (now.HasEnded)
                    break;
                await wake.WaitAsync(now.Status is MatchRunStatus.Running ? Often : Seldom, ct);
            }
        }
        finally
        {
            await over.CancelAsync();
            await listening;
        }
    }

    private static async Task ListenAsync(MatchRunId run, IAsyncEnumerable<EventRecord> log, Wake wake)
    {
        try
        {
            await foreach (var happened in log)
                if (happened.SubjectId == run.Value)
                    wake.Say();
            wake.End(null);
        }
        catch (Exception failure)
        {
            // Whoever follows the run is told when they wait next.
            wake.End(failure);
        }
    }

    private async Task<MatchProgress?> ReadAsync(MatchRunId run, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMentoringDb>().MatchRuns
            .Where(r => r.Id == run).Select(r => new MatchProgress(r.Status, r.Stage, r.Share, r.Attempt)).FirstOrDefaultAsync(ct);
    }
}
