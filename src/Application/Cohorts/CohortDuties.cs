using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>A phase that ends on a day in the cohort's own zone.</summary>
internal abstract class CohortDuty(IMentoringDb db, CohortPhase phase) : IDuty
{
    public async Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct) =>
        [.. Due.By(now, await db.Cohorts.AsNoTracking().Where(c => c.Phase == phase).ToListAsync(ct), cohort => cohort.Id.Value, At)];

    public async Task<Error?> DoAsync(Guid id, DateTimeOffset now, CancellationToken ct) =>
        await DoAsync(await db.Cohorts.FirstAsync(c => c.Id == new CohortId(id), ct), now, ct);

    protected abstract DateTimeOffset? At(Cohort cohort);

    protected abstract Task<Error?> DoAsync(Cohort cohort, DateTimeOffset now, CancellationToken ct);
}

/// <summary>The call closes at the end of its last day.</summary>
internal sealed class CallCloses(IMentoringDb db) : CohortDuty(db, CohortPhase.CallOpen)
{
    protected override DateTimeOffset? At(Cohort cohort) => cohort.CallClosesAt;

    protected override Task<Error?> DoAsync(Cohort cohort, DateTimeOffset now, CancellationToken ct) => Task.FromResult(cohort.CloseCall(Actor.Clock, now));
}

/// <summary>Mentoring starts on its first day.</summary>
internal sealed class MentoringStarts(IMentoringDb db, Phases phases) : CohortDuty(db, CohortPhase.Announced)
{
    protected override DateTimeOffset? At(Cohort cohort) => cohort.Timeline.MentoringFrom is { } first ? cohort.Zone.StartOf(first) : null;

    protected override Task<Error?> DoAsync(Cohort cohort, DateTimeOffset now, CancellationToken ct) => phases.StartMentoringAsync(cohort, Actor.Clock, now, ct);
}

/// <summary>Mentoring ends after its last day.</summary>
internal sealed class MentoringEnds(IMentoringDb db, Phases phases) : CohortDuty(db, CohortPhase.Active)
{
    protected override DateTimeOffset? At(Cohort cohort) => cohort.Timeline.MentoringTo is { } last ? cohort.Zone.EndOf(last) : null;

    protected override Task<Error?> DoAsync(Cohort cohort, DateTimeOffset now, CancellationToken ct) => phases.StartAssessingAsync(cohort, Actor.Clock, now, ct);
}
