using MediatR;
using Mentoring.Domain.Cohorts;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Opens a closed call again, or lets an open one run longer.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="ClosesOn">The new last day, before the announcement and not after a last day for those who are late.</param>
/// <param name="Reason">Why; shown to everyone. At most 200 characters.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(Missing), typeof(TooLong), typeof(WrongKind), typeof(OutOfRange))]
public sealed record ExtendCall(CohortId CohortId, DateOnly ClosesOn, string Reason, int? Version) : IRequest<Result<CohortId>>;

internal sealed class ExtendCallHandler(CohortCommand on) : IRequestHandler<ExtendCall, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(ExtendCall command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, (cohort, by, now) => cohort.ExtendCall(command.ClosesOn, command.Reason, by, now), ct);
}
