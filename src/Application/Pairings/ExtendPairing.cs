using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Pairings;

/// <summary>Agrees to a later last day; it holds once both sides and the chair have named the same one.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="EndsOn">The new last day, at most 92 days after the cohort's.</param>
/// <param name="Side">On whose behalf, when the liaison or the committee does it; the two themselves leave it out, and the chair too, to grant it.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState), typeof(OutOfRange))]
public sealed record ExtendPairing(PairingId PairingId, DateOnly EndsOn, Role? Side, int? Version) : IRequest<Result<PairingId>>;

internal sealed class ExtendPairingHandler(PairingCommand on, Rights rights) : IRequestHandler<ExtendPairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(ExtendPairing command, CancellationToken ct) =>
        on.ForAsync(command.PairingId, command.Side, command.Version, (to, side) =>
            (side is null ? rights.MustBeChair(to.Pairing) : null) ?? to.Pairing.Extend(command.EndsOn, side, to.Cohort, to.By, to.Now), ct);
}
