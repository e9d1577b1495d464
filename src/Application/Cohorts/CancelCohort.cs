using MediatR;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Assessments;
using Mentoring.UseCases.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Ends the cohort for good before its time: silent pairings are voided, the others end, and assessments are called off.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Reason">Why; shown to everyone. At most 200 characters.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(Missing), typeof(TooLong), typeof(WrongKind), typeof(WrongState))]
public sealed record CancelCohort(CohortId CohortId, string Reason, int? Version) : IRequest<Result<CohortId>>;

internal sealed class CancelCohortHandler(CohortCommand on, IMentoringDb db, Followers followers, Surveys surveys) : IRequestHandler<CancelCohort, Result<CohortId>>
{
    public Task<Result<CohortId>> Handle(CancelCohort command, CancellationToken ct) =>
        on.AsChairAsync(command.CohortId, command.Version, async (cohort, by, now) =>
        {
            if (cohort.Cancel(command.Reason, by, now) is { } refusal)
                return refusal;

            var live = await db.Pairings.Where(p => p.CohortId == cohort.Id && PairingStates.Live.Contains(p.Status)).ToListAsync(ct);
            foreach (var pairing in live)
                if ((pairing.IsAnnounced ? pairing.End(EndReason.Other, null, by, now) : pairing.Void(by, now)) is { } notEnded)
                    return notEnded;
            await followers.FollowAsync(live, by, now, ct);

            foreach (var assessment in await db.Assessments
                .Where(a => a.CohortId == cohort.Id && (a.Status == AssessmentStatus.Draft || a.Status == AssessmentStatus.Scheduled || a.Status == AssessmentStatus.Open)).ToListAsync(ct))
                if (await surveys.CancelAsync(assessment, by, now, ct) is { } notCancelled)
                    return notCancelled;
            return null;
        }, ct);
}
