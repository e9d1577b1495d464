using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>Records one side's orientation: attended, recording watched, or waived. Where mentoring waited for it alone, it begins.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Side">Whose orientation.</param>
/// <param name="Orientation">How; NONE takes a wrong entry back.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState))]
public sealed record RecordOrientation(PairingId PairingId, Role Side, Orientation Orientation, int? Version) : IRequest<Result<PairingId>>;

internal sealed class RecordOrientationHandler(PairingCommand on) : IRequestHandler<RecordOrientation, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(RecordOrientation command, CancellationToken ct) =>
        on.LookingAfterAsync(command.PairingId, command.Version, to =>
            to.Pairing.RecordOrientation(command.Side, command.Orientation, to.Cohort, to.By, to.Now), ct);
}
