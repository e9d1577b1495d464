using MediatR;
using Mentoring.Domain.Cohorts;

namespace Mentoring.UseCases.Cohorts;

/// <summary>
/// Changes what a cohort is set up with. After the call has opened, the time zone, forms, topics, dates of the call and dates
/// that have passed stay; from the matching on the dates of mentoring too, which pairings carry.
/// As long as nobody has set the plan for matching, it follows forms and topics; one that is set is changed first, where it would no longer fit.
/// </summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Plan">What changes.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(Missing), typeof(TooLong), typeof(TooMany), typeof(WrongKind), typeof(OutOfOrder), typeof(OutOfRange), typeof(Duplicate), typeof(UnknownTimeZone), typeof(WrongTime), typeof(MatchingNoLongerFits))]
public sealed record UpdateCohort(CohortId CohortId, CohortPlanInput Plan, int? Version) : IRequest<Result<CohortId>>;

internal sealed class UpdateCohortHandler(CohortCommand on) : IRequestHandler<UpdateCohort, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(UpdateCohort command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, (cohort, by, now) => cohort.Update(command.Plan.Plan, by, now)?.Under("plan"), ct);
}
