using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Pairings;

/// <summary>Says, after the end, whether one would be paired with the other again; no keeps the two apart for good.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="PairAgain">Whether this side would be paired with the other again.</param>
/// <param name="Note">This side's own words, for the liaison and the committee; at most 2,000 characters.</param>
/// <param name="Side">On whose behalf, when the liaison or the committee does it; the two themselves leave it out.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(Missing), typeof(WrongState), typeof(TooLong), typeof(WrongKind))]
public sealed record AnswerPairAgain(PairingId PairingId, bool PairAgain, string? Note, Role? Side, int? Version) : IRequest<Result<PairingId>>;

internal sealed class AnswerPairAgainHandler(PairingCommand on) : IRequestHandler<AnswerPairAgain, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(AnswerPairAgain command, CancellationToken ct) =>
        on.OfSideAsync(command.PairingId, command.Side, command.Version, (to, side) =>
            to.Pairing.AnswerPairAgain(side, command.PairAgain, command.Note, to.By, to.Now), ct);
}
