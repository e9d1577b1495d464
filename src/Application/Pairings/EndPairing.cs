using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>Ends an announced, confirmed, active or paused pairing before its time. Who lost a partner without fault waits for a new one with priority; of one that had begun both are asked why.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Reason">Why; the partner sees the code where it is about no person: TIME, JOB_CHANGE, GOALS_MET or OTHER. GOALS_MET asks for no new partner; with NO_RESPONSE and CONDUCT the side that ends it is the one without fault.</param>
/// <param name="Side">On whose behalf, when the liaison or the committee does it; the two themselves leave it out.</param>
/// <param name="PairAgain">Whether this side would be paired with the other again; no keeps the two apart for good.</param>
/// <param name="Note">This side's own words, for the liaison and the committee; at most 2,000 characters.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState), typeof(TooLong), typeof(WrongKind))]
public sealed record EndPairing(PairingId PairingId, EndReason Reason, Role? Side, bool? PairAgain, string? Note, int? Version) : IRequest<Result<PairingId>>;

internal sealed class EndPairingHandler(PairingCommand on) : IRequestHandler<EndPairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(EndPairing command, CancellationToken ct) =>
        on.ForAsync(command.PairingId, command.Side, command.Version, (to, side) =>
            to.Pairing.End(command.Reason, side, command.PairAgain, command.Note, to.By, to.Now), ct);
}
