using MediatR;

namespace Mentoring.UseCases.Cohorts;

/// <summary>The formal end, after the last day of mentoring; then the clock does it. Open pairings complete, unless extended.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(WrongTime), typeof(WrongState))]
public sealed record StartAssessing(CohortId CohortId, int? Version) : IRequest<Result<CohortId>>;

internal sealed class StartAssessingHandler(CohortCommand on, Phases phases) : IRequestHandler<StartAssessing, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(StartAssessing command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, (cohort, by, now) => phases.StartAssessingAsync(cohort, by, now, ct), ct);
}
