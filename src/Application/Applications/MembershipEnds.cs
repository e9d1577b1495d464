using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>
/// An application that was not decided before the membership ended lapses, whether its last day came or staff entered one that
/// has passed.
/// </summary>
internal sealed class MembershipEnds(IMentoringDb db) : IDuty
{
    public async Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        // Somewhere its last day may be over; where exactly, the cohort's zone tells.
        var tomorrow = DateOnly.FromDateTime(now.UtcDateTime).AddDays(1);
        var found = await db.Applications
            .Where(a => Application.Undecided.Contains(a.Status) && db.Cohorts.Any(c => c.Id == a.CohortId && Cohort.Admitting.Contains(c.Phase)))
            .Join(db.Members, a => a.MemberId, m => m.Id, (a, m) => new { a.Id, a.CohortId, m.MembershipEndsOn })
            .Where(a => a.MembershipEndsOn < tomorrow)
            .OrderBy(a => a.Id).ToListAsync(ct);
        CohortId[] ids = [.. found.Select(a => a.CohortId).Distinct()];
        var cohorts = await db.Cohorts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return [.. Due.By(now, found, a => a.Id.Value, a => cohorts[a.CohortId].Zone.EndOf(a.MembershipEndsOn!.Value))];
    }

    public async Task<Error?> DoAsync(Guid id, DateTimeOffset now, CancellationToken ct)
    {
        var application = await db.Applications.FirstAsync(a => a.Id == new ApplicationId(id), ct);
        var cohort = await db.Cohorts.FirstAsync(c => c.Id == application.CohortId, ct);
        return application.LapseWith(await db.Members.FirstAsync(m => m.Id == application.MemberId, ct), cohort, Actor.Clock, now);
    }
}
