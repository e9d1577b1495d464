using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>
/// A draft lapses when it can no longer be handed in, late rules included, and one of the committee after the end of mentoring;
/// a request that nobody answered, at its own deadline.
/// </summary>
internal sealed class ApplicationLapses(IMentoringDb db) : IDuty
{
    private static readonly CohortPhase[] TakesAny = [CohortPhase.Draft, CohortPhase.CallOpen];
    private static readonly CohortPhase[] TakesCommittees = [.. Enum.GetValues<CohortPhase>().Where(p => p <= CohortPhase.Active)];

    public async Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var asked = await db.Applications
            .Where(a => a.Status == ApplicationStatus.InfoRequested && a.InformationDueAt <= now)
            .OrderBy(a => a.Id).Select(a => new Due(a.Id.Value, a.InformationDueAt!.Value)).ToListAsync(ct);
        var drafts = await db.Applications
            .Where(a => a.Status == ApplicationStatus.Draft && !db.Cohorts.Any(c => c.Id == a.CohortId
                && (TakesAny.Contains(c.Phase) || (a.ByCommittee && TakesCommittees.Contains(c.Phase)))))
            .OrderBy(a => a.Id).Select(a => new { a.Id, a.CohortId, a.Content, a.ByCommittee }).ToListAsync(ct);
        CohortId[] ids = [.. drafts.Select(a => a.CohortId).Distinct()];
        var cohorts = await db.Cohorts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return
        [
            .. asked,
            .. Due.By(now, drafts, a => a.Id.Value, a => CallWindow.EndFor(cohorts[a.CohortId], a.Content, a.ByCommittee)),
        ];
    }

    public async Task<Error?> DoAsync(Guid id, DateTimeOffset now, CancellationToken ct) =>
        (await db.Applications.FirstAsync(a => a.Id == new ApplicationId(id), ct)).Lapse(Actor.Clock, now);
}
