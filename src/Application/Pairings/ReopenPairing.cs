using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Assessments;

namespace Mentoring.UseCases.Pairings;

/// <summary>Brings back a pairing that ended early at most fourteen days ago, if both seats are free; what was asked about its end is void, but for answers to an exit assessment that is closed.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(WrongTime), typeof(NeverConfirmed), typeof(TooLateToReopen), typeof(NotAvailable), typeof(MentorIsFull), typeof(MenteeIsPaired), typeof(PairIsExcluded), typeof(MutualMentoring))]
public sealed record ReopenPairing(PairingId PairingId, int? Version) : IRequest<Result<PairingId>>;

internal sealed class ReopenPairingHandler(PairingCommand on, IMentoringDb db, ExitResponses exits) : IRequestHandler<ReopenPairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(ReopenPairing command, CancellationToken ct) =>
        on.AsChairAsync(command.PairingId, command.Version, async to =>
        {
            var two = await Two.OfAsync(to.Pairing, db, ct);
            if (to.Pairing.Reopen(to.Cohort, two.Mentor, two.Mentee, two.Pairings, to.By, to.Now) is { } refusal)
                return refusal;

            await exits.VoidAsync(to.Pairing, to.By, to.Now, ct);
            return null;
        }, ct);
}
