using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>What happens to one pairing at its time.</summary>
internal abstract class PairingDuty(IMentoringDb db, Followers followers) : IDuty
{
    protected IMentoringDb Db => db;

    public abstract Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct);

    public async Task<Error?> DoAsync(Guid id, DateTimeOffset now, CancellationToken ct)
    {
        var pairing = await db.Pairings.FirstAsync(p => p.Id == new PairingId(id), ct);
        var cohort = await db.Cohorts.FirstAsync(c => c.Id == pairing.CohortId, ct);
        if (Do(pairing, cohort, now) is { } refusal)
            return refusal;

        await followers.FollowAsync([pairing], Actor.Clock, now, ct);
        return null;
    }

    protected abstract Error? Do(Pairing pairing, Cohort cohort, DateTimeOffset now);

    /// <summary>What is due after a day of each pairing, in its cohort's zone.</summary>
    /// <param name="candidates">Pairings with that day before <see cref="Tomorrow"/>: somewhere it may be over.</param>
    protected async Task<IReadOnlyList<Due>> AfterAsync(
        IQueryable<Pairing> candidates, Func<Pairing, DateOnly?> day, DateTimeOffset now, CancellationToken ct)
    {
        var pairings = await candidates.AsNoTracking().OrderBy(p => p.Id).ToListAsync(ct);
        CohortId[] ids = [.. pairings.Select(p => p.CohortId).Distinct()];
        var cohorts = await db.Cohorts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return [.. Due.By(now, pairings, p => p.Id.Value, p => cohorts[p.CohortId].Zone.EndOf(day(p)!.Value))];
    }

    protected static DateOnly Tomorrow(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime).AddDays(1);
}
