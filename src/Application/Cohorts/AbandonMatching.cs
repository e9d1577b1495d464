using MediatR;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Goes back to review while nothing is announced; what is proposed or approved is voided.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(WrongState))]
public sealed record AbandonMatching(CohortId CohortId, int? Version) : IRequest<Result<CohortId>>;

internal sealed class AbandonMatchingHandler(CohortCommand on, IMentoringDb db, Followers followers) : IRequestHandler<AbandonMatching, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(AbandonMatching command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, async (cohort, by, now) =>
        {
            if (cohort.AbandonMatching(by, now) is { } refusal)
                return refusal;

            var silent = await db.Pairings
                .Where(p => p.CohortId == cohort.Id && (p.Status == PairingStatus.Proposed || p.Status == PairingStatus.Approved))
                .ToListAsync(ct);
            foreach (var pairing in silent)
                if (pairing.Void(by, now) is { } notVoided)
                    return notVoided;
            await followers.FollowAsync(silent, by, now, ct);
            return null;
        }, ct);
}
