using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Pairings;

/// <summary>Takes back several proposed or approved pairings before anybody was told; each is voided or refused by itself.</summary>
/// <param name="PairingIds">The pairings; at most 100, unless the host has set another limit.</param>
[Refuses(typeof(TooMany), typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(WrongState), typeof(Conflict))]
public sealed record VoidPairings(IReadOnlyList<PairingId> PairingIds) : IRequest<Result<IReadOnlyList<ItemResult<PairingId>>>>;

internal sealed class VoidPairingsHandler(PairingBulk on) : IRequestHandler<VoidPairings, Result<IReadOnlyList<ItemResult<PairingId>>>>
{
    public Task<Result<IReadOnlyList<ItemResult<PairingId>>>> Handle(VoidPairings command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.PairingIds, (pairing, by, now) => pairing.Void(by, now), ct);
}
