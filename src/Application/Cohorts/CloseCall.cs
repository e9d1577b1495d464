using MediatR;
using Mentoring.Domain.Cohorts;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Closes the call before its last day is over; at the end of that day the clock does it.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(WrongTime))]
public sealed record CloseCall(CohortId CohortId, int? Version) : IRequest<Result<CohortId>>;

internal sealed class CloseCallHandler(CohortCommand on) : IRequestHandler<CloseCall, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(CloseCall command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, (cohort, by, now) => cohort.CloseCall(by, now), ct);
}
