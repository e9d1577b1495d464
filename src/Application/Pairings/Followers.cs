using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Assessments;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>
/// What follows when pairings change: the placements of both people, the queue of rematches, the exit assessment of a pairing
/// that ended early.
/// </summary>
internal sealed class Followers(IMentoringDb db, ExitResponses exits)
{
    /// <summary>Call it after the pairings changed and before the save.</summary>
    public async Task FollowAsync(IReadOnlyCollection<Pairing> changed, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        ApplicationId[] ids = [.. changed.SelectMany(p => new[] { p.Mentor.Application, p.Mentee.Application }).Distinct()];
        var applications = await db.Applications.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        var pairings = await OfAsync(ids, ct);
        foreach (var ended in changed.Where(p => p.IsAnnounced && !p.IsLive))
        {
            // Tracked already by whoever changed the pairing: no look at the database for each.
            var cohort = (await db.Cohorts.FindAsync([ended.CohortId], ct))!;
            foreach (var side in Enum.GetValues<Role>())
                Release(ended, side, applications, cohort, pairings, by, now);
            if (ended.Status is PairingStatus.EndedEarly && ended.ActivatedAt is not null && cohort.Phase is not CohortPhase.Cancelled)
                await exits.AskAsync(ended, cohort, by, now, ct);
        }

        foreach (var application in applications.Values)
            application.Follow(pairings, by, now);
    }

    /// <summary>Takes the seats of a new pairing, which must have been added already.</summary>
    public async Task SeatAsync(Pairing proposed, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        ApplicationId[] ids = [proposed.Mentor.Application, proposed.Mentee.Application];
        var pairings = await OfAsync(ids, ct);
        foreach (var application in await db.Applications.Where(a => ids.Contains(a.Id)).ToListAsync(ct))
            application.Follow(pairings, by, now);
    }

    /// <summary>Every pairing in which one of these applications takes part, ended ones included, with those not saved yet.</summary>
    public async Task<IReadOnlyCollection<Pairing>> OfAsync(IReadOnlyCollection<ApplicationId> applications, CancellationToken ct)
    {
        await db.Pairings.Where(p => applications.Contains(p.Mentor.Application) || applications.Contains(p.Mentee.Application)).LoadAsync(ct);
        return [.. db.Pairings.Local.Where(p => applications.Contains(p.Mentor.Application) || applications.Contains(p.Mentee.Application))];
    }

    private static void Release(
        Pairing ended, Role side, Dictionary<ApplicationId, Application> applications, Cohort cohort, IReadOnlyCollection<Pairing> pairings, Actor by, DateTimeOffset now)
    {
        var (application, other) = (applications[ended[side].Application], side is Role.Mentor ? Role.Mentee : Role.Mentor);
        var partnerLeft = applications[ended[other].Application].PlacementFor(other) is { Rest: PlacementStatus.Left };
        if (ended.RestOf(side, cohort, partnerLeft) is not { } rest)
            return;
        // Who leaves one pairing while another lives has not left.
        if (rest is PlacementStatus.Left && pairings.Any(p => p.IsLive && p.PlacementOf(side) == ended.PlacementOf(side)))
            return;

        application.RestAt(side, rest);
        if (rest is PlacementStatus.NeedsRematch && application.PlacementFor(side) is { Rest: PlacementStatus.NeedsRematch })
            ended.RequestRematch(side, by, now);
    }
}
