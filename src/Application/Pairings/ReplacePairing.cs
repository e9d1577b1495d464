using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>Proposes a new pairing in place of an ended one, which stays as it is: one of its two people, and somebody else.</summary>
/// <param name="PairingId">The pairing that has ended.</param>
/// <param name="Keep">The side that stays.</param>
/// <param name="PartnerId">The application of the new partner, for the other side.</param>
[Refuses(
    typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongPhase), typeof(OtherCohort), typeof(SamePerson), typeof(NotAvailable),
    typeof(MentorIsFull), typeof(MenteeIsPaired), typeof(PairIsExcluded), typeof(MutualMentoring), typeof(NotReplaceable))]
public sealed record ReplacePairing(PairingId PairingId, Role Keep, ApplicationId PartnerId) : IRequest<Result<PairingId>>;

internal sealed class ReplacePairingHandler(Proposals proposals, Rights rights, IMentoringDb db) : IRequestHandler<ReplacePairing, Result<PairingId>>
{
    public async Task<Result<PairingId>> Handle(ReplacePairing command, CancellationToken ct)
    {
        if (await rights.Pairings.FirstOrDefaultAsync(p => p.Id == command.PairingId, ct) is not { } old)
            return new NotFound(nameof(Pairing)).At("pairingId");
        if (rights.MustRun(old) is { } notAllowed)
            return notAllowed;
        if (await rights.Applications.FirstOrDefaultAsync(a => a.Id == command.PartnerId, ct) is not { } partner)
            return new NotFound(nameof(Application)).At("partnerId");

        var staying = await db.Applications.FirstAsync(a => a.Id == old[command.Keep].Application, ct);
        var made = command.Keep is Role.Mentor
            ? await proposals.MakeAsync(staying, partner, old, ct)
            : await proposals.MakeAsync(partner, staying, old, ct);
        return made.Ok ? made : Problems.Of(made.Error.All.Select(e => e.At([.. e.Path.Select(field => FieldOf(field, command.Keep))])))!;
    }

    // The proposal names its two sides; here one of them is given by the old pairing.
    private static string FieldOf(string proposed, Role keep) => proposed switch
    {
        "mentorId" => keep is Role.Mentor ? "keep" : "partnerId",
        "menteeId" => keep is Role.Mentee ? "keep" : "partnerId",
        "replaces" => "pairingId",
        _ => proposed,
    };
}
