using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Pairings;

/// <summary>Replaces the goals of a pairing; only the two themselves set them.</summary>
/// <param name="PairingId">The pairing.</param>
/// <param name="Goals">All goals, at most three; one that is named by its id is kept and changed, one that is left out is gone.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(TooMany), typeof(Missing), typeof(TooLong), typeof(WrongKind), typeof(Duplicate))]
public sealed record SetGoals(PairingId PairingId, IReadOnlyList<GoalInput> Goals, int? Version) : IRequest<Result<PairingId>>;

/// <summary>A goal of a pairing.</summary>
/// <param name="Id">The goal that is changed; null: a new one.</param>
/// <param name="Text">What the two want to reach; at most 500 characters.</param>
/// <param name="Status">How far they are; OPEN by default.</param>
public sealed record GoalInput(GoalId? Id, string Text, GoalStatus? Status);

internal sealed class SetGoalsHandler(PairingCommand on) : IRequestHandler<SetGoals, Result<PairingId>>
{
    public Task<Result<PairingId>> Handle(SetGoals command, CancellationToken ct) =>
        on.AsOneOfTheTwoAsync(command.PairingId, command.Version, to =>
            to.Pairing.SetGoals([.. command.Goals.Select(g => (g.Id, g.Text, g.Status ?? GoalStatus.Open))], to.By, to.Now), ct);
}
