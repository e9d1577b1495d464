using MediatR;
using Mentoring.Domain.Cohorts;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Puts a completed cohort away; it can be brought back.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase))]
public sealed record ArchiveCohort(CohortId CohortId, int? Version) : IRequest<Result<CohortId>>;

internal sealed class ArchiveCohortHandler(CohortCommand on) : IRequestHandler<ArchiveCohort, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(ArchiveCohort command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, (cohort, by, now) => cohort.Archive(by, now), ct);
}
