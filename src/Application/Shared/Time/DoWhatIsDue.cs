using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mentoring.UseCases;

/// <summary>
/// Does what time does, in the order in which it was due, each as of its own moment and in a transaction of its own; answers with
/// how many things it did. Done twice, or by two processes at once, it does nothing twice.
/// </summary>
public sealed record DoWhatIsDue : IRequest<int>;

internal sealed class DoWhatIsDueHandler(IServiceScopeFactory scopes, TimeProvider time, ILogger<DoWhatIsDueHandler> log) : IRequestHandler<DoWhatIsDue, int>
{
    private const int Attempts = 3;

    public async Task<int> Handle(DoWhatIsDue command, CancellationToken ct)
    {
        var (done, behind) = (0, new HashSet<(Type, Guid)>());
        while (await FirstAsync(behind, ct) is { Count: > 0 } first)
        {
            foreach (var (duty, due) in first)
            {
                // Done or refused, it is not looked at again in this run: nothing spins.
                _ = behind.Add((duty, due.Id));
                if (await TryAsync(duty, due, ct))
                    done++;
            }
        }

        return done;
    }

    /// <summary>Those of the earliest moment; what they bring about may be due before the others.</summary>
    private async Task<IReadOnlyList<(Type Duty, Due Due)>> FirstAsync(HashSet<(Type, Guid)> behind, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (now, found) = (time.GetUtcNow(), new List<(Type Duty, Due Due)>());
        var failures = new List<Exception>();
        var duties = scope.ServiceProvider.GetServices<IDuty>().ToList();
        foreach (var duty in duties)
        {
            try
            {
                found.AddRange((await duty.FindAsync(now, ct)).Select(due => (duty.GetType(), due)).Where(d => !behind.Contains((d.Item1, d.due.Id))));
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                failures.Add(failure);
            }
        }

        // One that cannot look does not stop time for the others; when none can, the database is away.
        if (failures.Count == duties.Count)
            throw failures[0];
        foreach (var failure in failures)
            log.LogError(failure, "A duty could not look for what is due");
        foreach (var (duty, due) in found.Where(d => d.Due.Failure is not null))
        {
            _ = behind.Add((duty, due.Id));
            log.LogError(due.Failure, "When {Duty} of {Id} is due cannot be told", duty.Name, due.Id);
        }

        _ = found.RemoveAll(d => d.Due.Failure is not null);
        if (found.Count == 0)
            return [];
        var earliest = found.Min(d => d.Due.At);
        return [.. found.Where(d => d.Due.At == earliest)];
    }

    private async Task<bool> TryAsync(Type duty, Due due, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await DoAsync(duty, due, ct) is not { } refusal)
                    return true;
                if (refusal is Conflict && attempt < Attempts)
                    continue;
                log.LogInformation("{Duty} of {Id}, due at {At}, is refused: {Code}", duty.Name, due.Id, due.At, refusal.Code);
                return false;
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                log.LogError(failure, "{Duty} of {Id}, due at {At}, failed", duty.Name, due.Id, due.At);
                return false;
            }
        }
    }

    private async Task<Error?> DoAsync(Type duty, Due due, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IMentoringDb>();
        // As of its moment, but never before what happened to it last: a cohort may be announced after its formal start.
        var last = await db.Events.Where(e => e.SubjectId == due.Id).OrderByDescending(e => e.Position)
            .Select(e => (DateTimeOffset?)e.OccurredAt).FirstOrDefaultAsync(ct);
        var now = last > due.At ? last.Value : due.At;
        var does = scope.ServiceProvider.GetServices<IDuty>().First(d => d.GetType() == duty);
        return await does.DoAsync(due.Id, now, ct) ?? await db.SaveAsync(ct);
    }
}
