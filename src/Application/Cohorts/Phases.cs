using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>The phases that take the pairings along, by the chair's hand or by the clock.</summary>
internal sealed class Phases(IMentoringDb db)
{
    /// <summary>The formal start: confirmed pairings become active; one that waits for orientation goes on waiting.</summary>
    public async Task<Error?> StartMentoringAsync(Cohort cohort, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        if (cohort.StartMentoring(by, now) is { } refusal)
            return refusal;

        foreach (var pairing in await db.Pairings.Where(p => p.CohortId == cohort.Id && p.Status == PairingStatus.Confirmed).OrderBy(p => p.Id).ToListAsync(ct))
            pairing.StartWhenReady(cohort, by, now);
        return null;
    }

    /// <summary>The formal end: open pairings complete, unless extended; what has not begun by now comes to nothing, and so does waiting.</summary>
    public async Task<Error?> StartAssessingAsync(Cohort cohort, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        if (cohort.StartAssessing(by, now) is { } refusal)
            return refusal;

        var pairings = await db.Pairings.Where(p => p.CohortId == cohort.Id).OrderBy(p => p.Id).ToListAsync(ct);
        Pairing[] ending = [.. pairings.Where(p => p.IsLive && !p.IsExtended(cohort))];
        foreach (var pairing in ending)
            if (Finish(pairing, cohort, by, now) is { } notEnded)
                return notEnded;

        foreach (var application in await db.Applications.Where(a => a.CohortId == cohort.Id && a.Placements.Any()).OrderBy(a => a.Id).ToListAsync(ct))
        {
            foreach (var placement in application.Placements.Where(p => !p.HasEnded))
                application.RestAt(placement.Role, pairings.Any(p => p.ActivatedAt is not null && p.PlacementOf(placement.Role) == placement.Id)
                    ? PlacementStatus.Finished
                    : PlacementStatus.NotPlaced);
            application.Follow(pairings, by, now);
        }

        return null;
    }

    public async Task<Error?> CompleteAsync(Cohort cohort, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        var closed = await db.Assessments.AnyAsync(a => a.CohortId == cohort.Id && a.Kind == AssessmentKind.Final
            && (a.Status == AssessmentStatus.Closed || a.Status == AssessmentStatus.Published), ct);
        return cohort.Complete(closed, by, now);
    }

    private static Error? Finish(Pairing pairing, Cohort cohort, Actor by, DateTimeOffset now) => pairing.Status switch
    {
        PairingStatus.Active or PairingStatus.Paused => pairing.Complete(cohort, by, now),
        PairingStatus.Announced or PairingStatus.Confirmed => pairing.End(EndReason.Other, null, by, now),
        _ => pairing.Void(by, now),
    };
}
