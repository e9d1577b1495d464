using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Pairings;

/// <summary>Lets an active pairing rest until a day, after which it goes on by itself.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Until">The last day of the pause, not after the pairing's own last day.</param>
/// <param name="Side">On whose behalf, when the liaison or the committee does it; the two themselves leave it out.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState), typeof(OutOfRange))]
public sealed record PausePairing(PairingId PairingId, DateOnly Until, Role? Side, int? Version) : IRequest<Result<PairingId>>;

internal sealed class PausePairingHandler(PairingCommand on) : IRequestHandler<PausePairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(PausePairing command, CancellationToken ct) =>
        on.ForAsync(command.PairingId, command.Side, command.Version, (to, side) => to.Pairing.Pause(to.Cohort, command.Until, side, to.By, to.Now), ct);
}
