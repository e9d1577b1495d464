using MediatR;
using Mentoring.Domain.Cohorts;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Brings an archived cohort back.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase))]
public sealed record UnarchiveCohort(CohortId CohortId, int? Version) : IRequest<Result<CohortId>>;

internal sealed class UnarchiveCohortHandler(CohortCommand on) : IRequestHandler<UnarchiveCohort, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(UnarchiveCohort command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, (cohort, by, now) => cohort.Unarchive(by, now), ct);
}
