using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>Names the committee member who looks after a pairing, or nobody.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="LiaisonId">A member of the cohort's committee who is neither of the two; null: nobody.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState), typeof(NotOnCommittee))]
public sealed record AssignLiaison(PairingId PairingId, MemberId? LiaisonId, int? Version) : IRequest<Result<PairingId>>;

internal sealed class AssignLiaisonHandler(PairingCommand on) : IRequestHandler<AssignLiaison, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(AssignLiaison command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.PairingId, command.Version, to => to.Pairing.Assign(command.LiaisonId, to.Cohort, to.By, to.Now), ct);
}
