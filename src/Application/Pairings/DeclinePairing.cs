using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>Says no to an announced pairing; the other side waits for a new partner, without blame.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Reason">Why; the partner sees the code where it is about no person.</param>
/// <param name="Side">On whose behalf, when the liaison or the committee does it; the two themselves leave it out.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(Missing), typeof(WrongState), typeof(NothingToAnswer), typeof(ResponseOverdue))]
public sealed record DeclinePairing(PairingId PairingId, RefusalReason Reason, Role? Side, int? Version) : IRequest<Result<PairingId>>;

internal sealed class DeclinePairingHandler(PairingCommand on) : IRequestHandler<DeclinePairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(DeclinePairing command, CancellationToken ct) =>
        on.OfSideAsync(command.PairingId, command.Side, command.Version, (to, side) => to.Pairing.Decline(side, command.Reason, to.By, to.Now), ct);
}
