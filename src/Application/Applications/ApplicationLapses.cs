using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>
/// A draft lapses when it can no longer be handed in, late rules included; a request that nobody answered, when the pairings
/// are announced.
/// </summary>
internal sealed class ApplicationLapses(IMentoringDb db) : IDuty
{
    private static readonly CohortPhase[] NotYet = [CohortPhase.Draft, CohortPhase.CallOpen, CohortPhase.Cancelled];

    public async Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var waiting = await db.Applications
            .Where(a => a.Status == ApplicationStatus.Draft || (a.Status == ApplicationStatus.InfoRequested && !a.IsLate))
            .Where(a => db.Cohorts.Any(c => c.Id == a.CohortId && !NotYet.Contains(c.Phase)))
            .Select(a => new { a.Id, a.CohortId, a.Status, a.AsMentor, a.AsMentee }).ToListAsync(ct);
        CohortId[] ids = [.. waiting.Select(a => a.CohortId).Distinct()];
        var cohorts = await db.Cohorts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return
        [
            .. waiting
                .Select(a => (a.Id, At: a.Status is ApplicationStatus.Draft ? LastMoment(cohorts[a.CohortId], a.AsMentor, a.AsMentee) : cohorts[a.CohortId].AnnouncedAt))
                .Where(a => a.At <= now)
                .Select(a => new Due(a.Id.Value, a.At!.Value)),
        ];
    }

    public async Task<Error?> DoAsync(Guid id, DateTimeOffset now, CancellationToken ct) =>
        (await db.Applications.FirstAsync(a => a.Id == new ApplicationId(id), ct)).Lapse(Actor.Clock, now);

    private static DateTimeOffset? LastMoment(Cohort cohort, bool asMentor, bool asMentee)
    {
        List<DateOnly?> late = [];
        if (asMentor)
            late.Add(cohort.Settings.LateMentorsUntil);
        if (asMentee)
            late.Add(cohort.Settings.LateMenteesUntil);
        var closed = cohort.CallClosesAt;
        return late.Count > 0 && late.TrueForAll(day => day is not null) && cohort.Zone.EndOf(late.Min()!.Value) is var last && last > closed ? last : closed;
    }
}
