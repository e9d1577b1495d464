using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Assessments;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>A cohort in figures; null for who does not run it.</summary>
/// <param name="CohortId">The cohort.</param>
public sealed record GetCohortReport(CohortId CohortId) : IRequest<CohortReportView?>;

internal sealed class GetCohortReportHandler(IMentoringDb db, Rights rights) : IRequestHandler<GetCohortReport, CohortReportView?>
{
    public async Task<CohortReportView?> Handle(GetCohortReport query, CancellationToken ct)
    {
        var id = query.CohortId;
        if (!rights.Runs(id) || !await rights.Cohorts.AnyAsync(c => c.Id == id, ct))
            return null;

        var applications = await db.Applications.Where(a => a.CohortId == id && a.SubmittedAt != null)
            .GroupBy(a => new { a.Status, a.DeclineReason }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var placements = await db.Placements.Where(p => p.CohortId == id)
            .Select(p => new { p.Id, p.PublicStatus }).ToListAsync(ct);
        var pairings = await db.Pairings.AsNoTracking().Where(p => p.CohortId == id && p.AnnouncedAt != null).ToListAsync(ct);
        var placed = pairings.SelectMany(p => new[] { p.Mentor.Placement, p.Mentee.Placement }).ToHashSet();

        return new()
        {
            Cohort = id,
            Applied = applications.Sum(a => a.Count),
            Eligible = applications.Where(a => a.Key.DeclineReason is not DeclineReason.NotEligible).Sum(a => a.Count),
            Accepted = applications.Where(a => a.Key.Status is ApplicationStatus.Accepted).Sum(a => a.Count),
            Declined = applications.Where(a => a.Key.Status is ApplicationStatus.Declined).Sum(a => a.Count),
            Withdrawn = applications.Where(a => a.Key.Status is ApplicationStatus.Withdrawn).Sum(a => a.Count),
            Placed = placements.Count(p => placed.Contains(p.Id)),
            Waitlisted = placements.Count(p => p.PublicStatus is PlacementStatus.Waitlisted or PlacementStatus.NeedsRematch),
            NotPlaced = placements.Count(p => p.PublicStatus is PlacementStatus.NotPlaced),
            Pairings = pairings.Count,
            EndedEarly = [.. EndedEarly(pairings)],
            Replaced = pairings.Select(p => p.Replaces).OfType<PairingId>().Distinct().Count(),
            Completed = pairings.Count(p => p.Status is PairingStatus.Completed),
            GoingOn = pairings.Count(p => p.Continuation is Continuation.Informal),
            OrientationAttended = pairings.SelectMany(p => new[] { p.Mentor, p.Mentee })
                .Count(side => side.Orientation is Orientation.Attended or Orientation.Recorded),
            Assessments = await AssessmentsAsync(id, ct),
        };
    }

    private static IEnumerable<EndedEarlyView> EndedEarly(IEnumerable<Pairing> pairings) => pairings
        .Where(p => p.Status is PairingStatus.EndedEarly)
        .GroupBy(p => p.EndReason!.Value)
        .Select(g => new EndedEarlyView { Reason = g.Key, Count = g.Count() })
        .OrderByDescending(e => e.Count).ThenBy(e => e.Reason);

    private async Task<IReadOnlyList<AssessmentReportView>> AssessmentsAsync(CohortId id, CancellationToken ct)
    {
        var assessments = await db.Assessments.AsNoTracking()
            .Where(a => a.CohortId == id && a.Status != AssessmentStatus.Cancelled).OrderBy(a => a.OpensOn).ThenBy(a => a.Id).ToListAsync(ct);
        var responses = (await db.Responses.AsNoTracking().Where(r => r.CohortId == id).OrderBy(r => r.Id).ToListAsync(ct)).ToLookup(r => r.AssessmentId);
        return [.. assessments.Select(a => Figures.Of(a, [.. responses[a.Id]]))];
    }
}
