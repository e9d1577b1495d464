using MediatR;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Ends the cohort once its final assessment is closed.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(Domain.Cohorts.AssessmentNotClosed))]
public sealed record CompleteCohort(CohortId CohortId, int? Version) : IRequest<Result<CohortId>>;

internal sealed class CompleteCohortHandler(CohortCommand on, Phases phases) : IRequestHandler<CompleteCohort, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(CompleteCohort command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, (cohort, by, now) => phases.CompleteAsync(cohort, by, now, ct), ct);
}
