using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>An announced pairing that nobody answers expires.</summary>
internal sealed class PairingExpires(IMentoringDb db, Followers followers) : PairingDuty(db, followers)
{
    public override async Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct) =>
        await Db.Pairings.Where(p => p.Status == PairingStatus.Announced && p.RespondBy <= now)
            .OrderBy(p => p.Id).Select(p => new Due(p.Id.Value, p.RespondBy!.Value)).ToListAsync(ct);

    protected override Error? Do(Pairing pairing, Cohort cohort, DateTimeOffset now) => pairing.Expire(Actor.Clock, now);
}

/// <summary>A confirmed pairing begins when nothing keeps it any more, such as an orientation that is no longer required.</summary>
internal sealed class PairingStarts(IMentoringDb db, Followers followers) : PairingDuty(db, followers)
{
    public override async Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct) =>
        await Db.Pairings
            .Where(p => p.Status == PairingStatus.Confirmed && Db.Cohorts.Any(c => c.Id == p.CohortId && c.Phase == CohortPhase.Active
                && (!c.Settings.OrientationRequired || (p.Mentor.Orientation != Orientation.None && p.Mentee.Orientation != Orientation.None))))
            .OrderBy(p => p.Id).Select(p => new Due(p.Id.Value, now)).ToListAsync(ct);

    protected override Error? Do(Pairing pairing, Cohort cohort, DateTimeOffset now)
    {
        pairing.StartWhenReady(cohort, Actor.Clock, now);
        return null;
    }
}

/// <summary>A pause ends after its last day.</summary>
internal sealed class PauseEnds(IMentoringDb db, Followers followers) : PairingDuty(db, followers)
{
    public override Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct) =>
        AfterAsync(Db.Pairings.Where(p => p.Status == PairingStatus.Paused && p.PausedUntil < Tomorrow(now)), p => p.PausedUntil, now, ct);

    protected override Error? Do(Pairing pairing, Cohort cohort, DateTimeOffset now) => pairing.Resume(cohort, null, Actor.Clock, now);
}

/// <summary>An extended pairing completes after its own last day; the others end with the cohort's mentoring.</summary>
internal sealed class PairingEnds(IMentoringDb db, Followers followers) : PairingDuty(db, followers)
{
    private static readonly PairingStatus[] Running = [PairingStatus.Active, PairingStatus.Paused];

    public override Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct) =>
        AfterAsync(
            Db.Pairings.Where(p => Running.Contains(p.Status) && p.EndsOn < Tomorrow(now)
                && Db.Cohorts.Any(c => c.Id == p.CohortId && c.Phase != CohortPhase.Active)),
            p => p.EndsOn, now, ct);

    protected override Error? Do(Pairing pairing, Cohort cohort, DateTimeOffset now) => pairing.Complete(cohort, Actor.Clock, now);
}
