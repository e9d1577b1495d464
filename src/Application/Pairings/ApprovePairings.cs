using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Pairings;

/// <summary>Approves several proposed pairings; each is approved or refused by itself.</summary>
/// <param name="PairingIds">The pairings; at most 100, unless the host has set another limit.</param>
[Refuses(typeof(TooMany), typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(WrongState), typeof(Conflict))]
public sealed record ApprovePairings(IReadOnlyList<PairingId> PairingIds) : IRequest<Result<IReadOnlyList<ItemResult<PairingId>>>>;

internal sealed class ApprovePairingsHandler(PairingBulk on) : IRequestHandler<ApprovePairings, Result<IReadOnlyList<ItemResult<PairingId>>>>
{
    public Task<Result<IReadOnlyList<ItemResult<PairingId>>>> Handle(ApprovePairings command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.PairingIds, (pairing, by, now) => pairing.Approve(by, now), ct);
}
