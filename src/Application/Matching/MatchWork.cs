using System.Data.Common;
using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mentoring.UseCases.Matching;

/// <summary>Works out one run, from reading its input to saving what came of it.</summary>
internal sealed class MatchWork(IServiceScopeFactory scopes, MatchEngine engine, MatchingOptions options, TimeProvider time, ILogger<MatchWork> log)
{
    public async Task DoAsync(MatchTurn turn, CancellationToken stopping)
    {
        await using var pulse = new MatchPulse(turn, scopes, options, time, log, stopping);
        try
        {
            if (await InputOfAsync(turn, pulse.End) is { } input)
                await EndAsync(turn, await MatchAsync(input, pulse), pulse.End);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested && !pulse.IsLost)
        {
            await ChangeAsync(turn, run => run.GiveBack(time.GetUtcNow()), CancellationToken.None);
            throw;
        }
        catch (OperationCanceledException) when (pulse is { IsLate: true, IsLost: false })
        {
            log.LogWarning("The match run {Run} was not done after {Time}", turn.Run.Value, options.MaxDuration);
            await ChangeAsync(turn, run => run.Fail(MatchFailure.TookTooLong, time.GetUtcNow()), CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            log.LogInformation("The match run {Run} was called off, or is another process's now", turn.Run.Value);
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            log.LogWarning(failure, "The match run {Run} stopped at the database; it is begun again when its lease has ended", turn.Run.Value);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "The match run {Run} failed", turn.Run.Value);
            await ChangeAsync(turn, run => run.Fail(MatchFailure.Unexpected, time.GetUtcNow()), CancellationToken.None);
        }
    }

    private async Task<MatchInput?> InputOfAsync(MatchTurn turn, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MatchFreezer>().InputOfAsync(turn, ct);
    }

    private async Task<Result<MatchOutcome>> MatchAsync(MatchInput input, MatchPulse pulse)
    {
        var control = new MatchControl { Parallelism = options.Processors(), Progress = pulse.Tell, Cancellation = pulse.End };
        return await Task.Factory.StartNew(() => engine.Run(input, control), pulse.End, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private Task EndAsync(MatchTurn turn, Result<MatchOutcome> result, CancellationToken ct) => result.Ok
        ? ChangeAsync(turn, (run, results) => results.KeepAsync(run, result.Value, time.GetUtcNow(), ct), ct)
        : ChangeAsync(turn, run => run.Fail(result.Error is NotProved ? MatchFailure.NotProved : MatchFailure.NotPossible, time.GetUtcNow()), ct);

    private Task ChangeAsync(MatchTurn turn, Func<MatchRun, Error?> change, CancellationToken ct) =>
        ChangeAsync(turn, (run, _) => Task.FromResult(change(run)), ct);

    /// <summary>
    /// Changes the run if it is still this turn's; otherwise what was worked out is nobody's. Work of minutes is not thrown away because the database
    /// was busy for a moment.
    /// </summary>
    private async Task ChangeAsync(MatchTurn turn, Func<MatchRun, MatchResults, Task<Error?>> change, CancellationToken ct)
    {
        const int Attempts = 5;
        for (var attempt = 1; await TryChangeAsync(turn, change, ct) is { } refusal; attempt++)
        {
            log.LogInformation("What came of the match run {Run} is not kept: {Code}", turn.Run.Value, refusal.Code);
            if (refusal is not Conflict || attempt == Attempts)
                return;
        }
    }

    private async Task<Error?> TryChangeAsync(MatchTurn turn, Func<MatchRun, MatchResults, Task<Error?>> change, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IMentoringDb>();
        if (await db.MatchRuns.FirstOrDefaultAsync(r => r.Id == turn.Run && r.Attempt == turn.Attempt && r.Status == MatchRunStatus.Running, ct) is not { } run)
            return null;

        var results = scope.ServiceProvider.GetRequiredService<MatchResults>();
        return await change(run, results) ?? await db.SaveAsync(ct);
    }
}
