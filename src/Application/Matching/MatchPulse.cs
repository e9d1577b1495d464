using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mentoring.UseCases.Matching;

/// <summary>
/// Says twice a second how far a run has come, which renews its lease, and hears by the same statement that the run is no longer this
/// process's: it was called off, or another process has begun it.
/// </summary>
internal sealed class MatchPulse : IAsyncDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _lost = new(), _over = new(), _late;
    private readonly CancellationTokenSource _end;
    private readonly Task _beating;
    private volatile Progress _progress = new(MatchStage.Reading, 0);

    private sealed record Progress(MatchStage Stage, int Share);

    public MatchPulse(MatchTurn turn, IServiceScopeFactory scopes, MatchingOptions options, TimeProvider time, ILogger log, CancellationToken stopping)
    {
        _late = new(options.MaxDuration, time);
        _end = CancellationTokenSource.CreateLinkedTokenSource(_lost.Token, _late.Token, stopping);
        _beating = BeatAsync(turn, scopes, options.Lease, time, log);
    }

    /// <summary>Ends when the run is lost, has taken too long, or the process stops.</summary>
    public CancellationToken End => _end.Token;

    public bool IsLost => _lost.IsCancellationRequested;

    public bool IsLate => _late.IsCancellationRequested;

    /// <param name="share">Of the stage, in thousandths.</param>
    public void Tell(MatchStage stage, int share) => _progress = new(stage, share);

    private async Task BeatAsync(MatchTurn turn, IServiceScopeFactory scopes, TimeSpan lease, TimeProvider time, ILogger log)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (!IsLost && await timer.WaitForNextTickAsync(_over.Token))
                await BeatOnceAsync(turn, scopes, lease, time, log);
        }
        catch (Exception) when (_over.IsCancellationRequested)
        {
            // The work is done, or given up; however the database tells that it was interrupted.
        }
    }

    private async Task BeatOnceAsync(MatchTurn turn, IServiceScopeFactory scopes, TimeSpan lease, TimeProvider time, ILogger log)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var (progress, until) = (_progress, time.GetUtcNow() + lease);
            var mine = await scope.ServiceProvider.GetRequiredService<IMentoringDb>().MatchRuns
                .Where(r => r.Id == turn.Run && r.Attempt == turn.Attempt && r.Status == MatchRunStatus.Running)
                .ExecuteUpdateAsync(run => run
                    .SetProperty(r => r.Stage, progress.Stage).SetProperty(r => r.Share, progress.Share).SetProperty(r => r.LeasedUntil, until), _over.Token);
            if (mine == 0)
                await _lost.CancelAsync();
        }
        catch (Exception failure) when (!_over.IsCancellationRequested)
        {
            // The next one may get through; if none does, the lease ends.
            log.LogWarning(failure, "How far the match run {Run} has come cannot be told", turn.Run.Value);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _beating;
        _end.Dispose();
        _lost.Dispose();
        _late.Dispose();
        _over.Dispose();
    }
}
