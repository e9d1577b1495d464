using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Pairings;

/// <summary>Ends a pause before its last day.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Side">On whose behalf, when the liaison or the committee does it; the two themselves leave it out.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState), typeof(WrongTime))]
public sealed record ResumePairing(PairingId PairingId, Role? Side, int? Version) : IRequest<Result<PairingId>>;

internal sealed class ResumePairingHandler(PairingCommand on) : IRequestHandler<ResumePairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(ResumePairing command, CancellationToken ct) =>
        on.ForAsync(command.PairingId, command.Side, command.Version, (to, side) => to.Pairing.Resume(to.Cohort, side, to.By, to.Now), ct);
}
