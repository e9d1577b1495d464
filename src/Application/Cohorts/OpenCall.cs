using MediatR;
using Mentoring.Domain.Cohorts;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Opens the call for applications of a cohort that is completely set up.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(Missing), typeof(OutOfOrder), typeof(OutOfRange), typeof(NoChair), typeof(WrongTime))]
public sealed record OpenCall(CohortId CohortId, int? Version) : IRequest<Result<CohortId>>;

internal sealed class OpenCallHandler(CohortCommand on) : IRequestHandler<OpenCall, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(OpenCall command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, (cohort, by, now) => cohort.OpenCall(by, now), ct);
}
