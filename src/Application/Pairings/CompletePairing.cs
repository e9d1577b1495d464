using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>Says that the two have reached their end; it completes when both sides have said so. After its last day the clock does it, or the committee for no side.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Side">On whose behalf, when the liaison or the committee does it; the two themselves leave it out.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState), typeof(AlreadyDone), typeof(WrongTime))]
public sealed record CompletePairing(PairingId PairingId, Role? Side, int? Version) : IRequest<Result<PairingId>>;

internal sealed class CompletePairingHandler(PairingCommand on) : IRequestHandler<CompletePairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(CompletePairing command, CancellationToken ct) =>
        on.ForAsync(command.PairingId, command.Side, command.Version, (to, side) =>
            side is { } done ? to.Pairing.SayDone(done, to.By, to.Now) : to.Pairing.Complete(to.Cohort, to.By, to.Now), ct);
}
