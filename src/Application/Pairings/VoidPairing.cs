using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Pairings;

/// <summary>Takes back a proposed or approved pairing before anybody was told; both people are as they were before.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState))]
public sealed record VoidPairing(PairingId PairingId, int? Version) : IRequest<Result<PairingId>>;

internal sealed class VoidPairingHandler(PairingCommand on) : IRequestHandler<VoidPairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(VoidPairing command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.PairingId, command.Version, to => to.Pairing.Void(to.By, to.Now), ct);
}
