using MediatR;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>
/// Tells everyone, at one moment, whom they are paired with; those without a pairing wait or are told that there is no place.
/// Cannot be taken back.
/// </summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(UnapprovedPairings), typeof(WrongState))]
public sealed record AnnouncePairings(CohortId CohortId, int? Version) : IRequest<Result<CohortId>>;

internal sealed class AnnouncePairingsHandler(CohortCommand on, IMentoringDb db, Rights rights) : IRequestHandler<AnnouncePairings, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(AnnouncePairings command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, async (cohort, by, now) =>
        {
            var pairings = await db.Pairings.Where(p => p.CohortId == cohort.Id).OrderBy(p => p.Id).ToListAsync(ct);
            Pairing[] unapproved = [.. pairings.Where(p => p.Status is PairingStatus.Proposed)];
            if (cohort.Announce(unapproved.Length, by, now) is { } refusal)
                return refusal is UnapprovedPairings ? new UnapprovedPairings(unapproved.Count(rights.SeesAsCommittee)) : refusal;

            foreach (var pairing in pairings.Where(p => p.Status is PairingStatus.Approved))
                if (pairing.Announce(cohort, by, now) is { } notAnnounced)
                    return notAnnounced;

            foreach (var application in await db.Applications.Where(a => a.CohortId == cohort.Id && a.Placements.Any()).ToListAsync(ct))
            {
                foreach (var role in Enum.GetValues<Role>())
                    application.Unplaced(cohort, role);
                application.Follow(pairings, by, now);
            }

            return null;
        }, ct);
}
