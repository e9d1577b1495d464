using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Pairings;

/// <summary>Records whether the two go on on their own after the formal end; the program asks nothing of them any more.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="GoOn">Whether they go on; true by default.</param>
/// <param name="Side">On whose behalf, when the liaison or the committee does it; the two themselves leave it out.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(Missing), typeof(WrongState))]
public sealed record ContinueInformally(PairingId PairingId, bool? GoOn, Role? Side, int? Version) : IRequest<Result<PairingId>>;

internal sealed class ContinueInformallyHandler(PairingCommand on) : IRequestHandler<ContinueInformally, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(ContinueInformally command, CancellationToken ct) =>
        on.OfSideAsync(command.PairingId, command.Side, command.Version, (to, side) => to.Pairing.Continue(command.GoOn ?? true, side, to.By, to.Now), ct);
}
