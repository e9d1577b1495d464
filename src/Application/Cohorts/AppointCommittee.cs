using MediatR;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Replaces the cohort's committee. Pairings that somebody looked after who is no longer on it have no liaison.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="ChairId">The one chair.</param>
/// <param name="MemberIds">The other members; at most 50.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(TooMany))]
public sealed record AppointCommittee(CohortId CohortId, MemberId ChairId, IReadOnlyList<MemberId> MemberIds, int? Version) : IRequest<Result<CohortId>>;

internal sealed class AppointCommitteeHandler(CohortCommand on, IMentoringDb db) : IRequestHandler<AppointCommittee, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(AppointCommittee command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, async (cohort, by, now) =>
        {
            MemberId[] all = [command.ChairId, .. command.MemberIds];
            var known = await db.Members.Where(m => all.Contains(m.Id)).Select(m => m.Id).ToListAsync(ct);
            if (Problems.Of([
                known.Contains(command.ChairId) ? null : new NotFound("Member").At("chairId"),
                .. command.MemberIds.Select((id, i) => known.Contains(id) ? null : new NotFound("Member").At("memberIds", $"{i}")),
            ]) is { } problems)
                return problems;

            if (cohort.Appoint(command.ChairId, command.MemberIds, by, now) is { } refusal)
                return refusal;

            var bereft = db.Pairings.Where(p =>
                p.CohortId == cohort.Id && p.LiaisonId != null && !all.Contains(p.LiaisonId.Value) && PairingStates.Live.Contains(p.Status));
            foreach (var pairing in await bereft.OrderBy(p => p.Id).ToListAsync(ct))
                pairing.Unassign(by, now);
            return null;
        }, ct);
}
