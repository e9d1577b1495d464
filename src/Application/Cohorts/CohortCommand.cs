using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>What every change of a cohort has in common: load, may they, is it the version they saw, ask, save, answer.</summary>
internal sealed class CohortCommand(IMentoringDb db, Rights rights, TimeProvider time)
{
    public Task<Result<CohortId>> AsChairAsync(CohortId id, int? version, Func<Cohort, Actor, DateTimeOffset, Error?> change, CancellationToken ct) =>
        AsChairAsync(id, version, (cohort, by, now) => Task.FromResult(change(cohort, by, now)), ct);

    public async Task<Result<CohortId>> AsChairAsync(CohortId id, int? version, Func<Cohort, Actor, DateTimeOffset, Task<Error?>> change, CancellationToken ct)
    {
        if (await rights.Cohorts.FirstOrDefaultAsync(c => c.Id == id, ct) is not { } cohort)
            return new NotFound(nameof(Cohort)).At("cohortId");
        if (rights.MustBeChair(cohort.Id) is { } notAllowed)
            return notAllowed;
        if (version is { } seen && seen != cohort.Version)
            return new Conflict();
        if (await change(cohort, rights.ActorIn(cohort.Id), time.GetUtcNow()) is { } refusal)
            return refusal;
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return cohort.Id;
    }
}
