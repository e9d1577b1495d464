using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>Says yes to an announced pairing; when everybody who is asked has, it is confirmed.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Side">On whose behalf, when the liaison or the committee does it; the two themselves leave it out.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(Missing), typeof(WrongState), typeof(NothingToAnswer), typeof(ResponseOverdue))]
public sealed record AcceptPairing(PairingId PairingId, Role? Side, int? Version) : IRequest<Result<PairingId>>;

internal sealed class AcceptPairingHandler(PairingCommand on) : IRequestHandler<AcceptPairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(AcceptPairing command, CancellationToken ct) =>
        on.OfSideAsync(command.PairingId, command.Side, command.Version, (to, side) => to.Pairing.Accept(side, to.Cohort, to.By, to.Now), ct);
}
