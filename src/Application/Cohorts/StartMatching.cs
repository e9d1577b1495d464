using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Ends the review: from now on pairings are proposed.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Regardless">Go on although applications wait for a decision; which ones is recorded. False by default.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(UndecidedApplications))]
public sealed record StartMatching(CohortId CohortId, bool? Regardless, int? Version) : IRequest<Result<CohortId>>;

internal sealed class StartMatchingHandler(CohortCommand on, IMentoringDb db) : IRequestHandler<StartMatching, Result<CohortId>>
{
    private static readonly ApplicationStatus[] Waiting =
        [ApplicationStatus.Submitted, ApplicationStatus.UnderReview, ApplicationStatus.InfoRequested];

    public Task<Result<CohortId>> Handle(StartMatching command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, async (cohort, by, now) =>
        {
            var undecided = await db.Applications
                .Where(a => a.CohortId == cohort.Id && Waiting.Contains(a.Status))
                .OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(ct);
            return cohort.StartMatching(undecided, command.Regardless ?? false, by, now);
        }, ct);
}
