using MediatR;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.UseCases.Matching;

/// <summary>
/// Sets how the committee of a cohort wants people matched, until mentoring is over. Runs that were asked for before keep the plan that they took.
/// From now on a change of forms or topics that the plan does not fit is refused.
/// </summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Plan">The whole plan.</param>
/// <param name="Version">The version of the cohort that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(Missing), typeof(TooLong), typeof(TooMany), typeof(WrongKind), typeof(OutOfOrder), typeof(OutOfRange), typeof(NotOffered), typeof(Duplicate), typeof(Domain.Matching.NothingCounts), typeof(Domain.Matching.NoPossibleValue))]
public sealed record SetMatching(CohortId CohortId, MatchingPlanInput Plan, int? Version) : IRequest<Result<CohortId>>;

internal sealed class SetMatchingHandler(CohortCommand on) : IRequestHandler<SetMatching, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(SetMatching command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, (cohort, by, now) => cohort.SetMatching(command.Plan.Value, by, now)?.Under("plan"), ct);
}
