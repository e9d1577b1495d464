using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Pairings;

/// <summary>Approves a proposed pairing, for the announcement.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState))]
public sealed record ApprovePairing(PairingId PairingId, int? Version) : IRequest<Result<PairingId>>;

internal sealed class ApprovePairingHandler(PairingCommand on) : IRequestHandler<ApprovePairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(ApprovePairing command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.PairingId, command.Version, to => to.Pairing.Approve(to.By, to.Now), ct);
}
