using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>The phases that take the pairings along, by the chair's hand or by the clock.</summary>
internal sealed class Phases(IMentoringDb db, Followers followers)
{
    /// <summary>The formal start: confirmed pairings become active; one that waits for orientation goes on waiting.</summary>
    public async Task<Error?> StartMentoringAsync(Cohort cohort, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        if (cohort.StartMentoring(by, now) is { } refusal)
            return refusal;

        foreach (var pairing in await InAsync(cohort, [PairingStatus.Confirmed], ct))
            if (pairing.Activate(cohort, by, now) is { } notYet && notYet.All.Any(e => e is not OrientationNeeded))
                return notYet;
        return null;
    }

    /// <summary>The formal end: open pairings complete, unless extended.</summary>
    public async Task<Error?> StartAssessingAsync(Cohort cohort, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        if (cohort.StartAssessing(by, now) is { } refusal)
            return refusal;

        var today = cohort.Zone.DayOf(now);
        var ending = await InAsync(cohort, [PairingStatus.Active, PairingStatus.Paused], ct);
        _ = ending.RemoveAll(p => p.EndsOn >= today);
        foreach (var pairing in ending)
            if (pairing.Complete(null, cohort, by, now) is { } notCompleted)
                return notCompleted;
        await followers.FollowAsync(ending, by, now, ct);
        return null;
    }

    public async Task<Error?> CompleteAsync(Cohort cohort, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        var closed = await db.Assessments.AnyAsync(a => a.CohortId == cohort.Id && a.Kind == AssessmentKind.Final
            && (a.Status == AssessmentStatus.Closed || a.Status == AssessmentStatus.Published), ct);
        return cohort.Complete(closed, by, now);
    }

    private Task<List<Pairing>> InAsync(Cohort cohort, PairingStatus[] states, CancellationToken ct) =>
        db.Pairings.Where(p => p.CohortId == cohort.Id && states.Contains(p.Status)).OrderBy(p => p.Id).ToListAsync(ct);
}
