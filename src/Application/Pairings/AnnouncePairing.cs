using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>Tells both sides of an approved pairing after the announcement of the cohort, as for the waitlist or a rematch; or, once, again after nobody answered, while both are free.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(AnnouncedTwice), typeof(NotAvailable), typeof(MentorIsFull), typeof(MenteeIsPaired), typeof(PairIsExcluded), typeof(MutualMentoring))]
public sealed record AnnouncePairing(PairingId PairingId, int? Version) : IRequest<Result<PairingId>>;

internal sealed class AnnouncePairingHandler(PairingCommand on, IMentoringDb db, Rights rights) : IRequestHandler<AnnouncePairing, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(AnnouncePairing command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.PairingId, command.Version, async to =>
        {
            if (to.Pairing.Status is not PairingStatus.Expired)
                return rights.MustBeChair(to.Pairing) ?? to.Pairing.Announce(to.Cohort, to.By, to.Now);

            var two = await Two.OfAsync(to.Pairing, db, ct);
            return to.Pairing.AnnounceAgain(to.Cohort, two.Mentor, two.Mentee, two.Pairings, to.By, to.Now);
        }, ct);
}
