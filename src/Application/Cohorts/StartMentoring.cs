using MediatR;

namespace Mentoring.UseCases.Cohorts;

/// <summary>The formal start, not before its day; on that day the clock does it. Confirmed pairings become active.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(WrongTime))]
public sealed record StartMentoring(CohortId CohortId, int? Version) : IRequest<Result<CohortId>>;

internal sealed class StartMentoringHandler(CohortCommand on, Phases phases) : IRequestHandler<StartMentoring, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(StartMentoring command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, (cohort, by, now) => phases.StartMentoringAsync(cohort, by, now, ct), ct);
}
