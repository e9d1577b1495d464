using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>Signs the mentoring agreement for one side.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Side">On whose behalf, when the liaison or the committee does it; the two themselves leave it out.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(Missing), typeof(WrongState), typeof(AlreadySigned))]
public sealed record SignAgreement(PairingId PairingId, Role? Side, int? Version) : IRequest<Result<PairingId>>;

internal sealed class SignAgreementHandler(PairingCommand on) : IRequestHandler<SignAgreement, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(SignAgreement command, CancellationToken ct) =>
        on.OfSideAsync(command.PairingId, command.Side, command.Version, (to, side) => to.Pairing.SignAgreement(side, to.By, to.Now), ct);
}
