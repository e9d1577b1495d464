using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>Proposes two people of a cohort to each other; nobody outside the committee learns of it before it is announced.</summary>
/// <param name="MentorId">The mentor's application.</param>
/// <param name="MenteeId">The mentee's application.</param>
/// <param name="Replaces">The ended pairing of one of the two in whose place this one is.</param>
[Refuses(
    typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongPhase), typeof(OtherCohort), typeof(SamePerson), typeof(NotAvailable),
    typeof(MentorIsFull), typeof(MenteeIsPaired), typeof(PairIsExcluded), typeof(MutualMentoring), typeof(NotReplaceable))]
public sealed record ProposePairing(ApplicationId MentorId, ApplicationId MenteeId, PairingId? Replaces) : IRequest<Result<PairingId>>;

internal sealed class ProposePairingHandler(Proposals proposals, Rights rights) : IRequestHandler<ProposePairing, Result<PairingId>>
{
    public async Task<Result<PairingId>> Handle(ProposePairing command, CancellationToken ct)
    {
        var (mentor, mentee) = (await FindAsync(command.MentorId, ct), await FindAsync(command.MenteeId, ct));
        var replaced = command.Replaces is { } id ? await rights.Pairings.FirstOrDefaultAsync(p => p.Id == id, ct) : null;
        if (Problems.Of([
            mentor is null ? new NotFound(nameof(Application)).At("mentorId") : null,
            mentee is null ? new NotFound(nameof(Application)).At("menteeId") : null,
            command.Replaces is not null && replaced is null ? new NotFound(nameof(Pairing)).At("replaces") : null,
        ]) is { } unknown)
            return unknown;

        return await proposals.MakeAsync(mentor!, mentee!, replaced, ct);
    }

    private Task<Application?> FindAsync(ApplicationId id, CancellationToken ct) => rights.Applications.FirstOrDefaultAsync(a => a.Id == id, ct);
}
