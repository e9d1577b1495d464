using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Assessments;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Cohorts in figures, in one go for all of them; of those that the viewer does not run there is none.</summary>
/// <param name="CohortIds">The cohorts.</param>
public sealed record GetCohortReports(IReadOnlyCollection<CohortId> CohortIds) : IRequest<IReadOnlyDictionary<CohortId, CohortReportView>>;

internal sealed class GetCohortReportsHandler(IMentoringDb db, Rights rights) : IRequestHandler<GetCohortReports, IReadOnlyDictionary<CohortId, CohortReportView>>
{
    public async Task<IReadOnlyDictionary<CohortId, CohortReportView>> Handle(GetCohortReports query, CancellationToken ct)
    {
        CohortId[] asked = [.. query.CohortIds.Where(rights.Runs)];
        var ids = await rights.Cohorts.Where(c => asked.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct);
        if (ids.Count == 0)
            return new Dictionary<CohortId, CohortReportView>();

        var applications = (await db.Applications.Where(a => ids.Contains(a.CohortId) && a.SubmittedAt != null)
            .GroupBy(a => new { a.CohortId, a.Status, a.DeclineReason }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)).ToLookup(a => a.Key.CohortId);
        var placements = (await db.Placements.Where(p => ids.Contains(p.CohortId))
            .Select(p => new { p.CohortId, p.Id, p.PublicStatus }).ToListAsync(ct)).ToLookup(p => p.CohortId);
        var pairings = (await db.Pairings.AsNoTracking().Where(p => ids.Contains(p.CohortId) && p.AnnouncedAt != null).ToListAsync(ct)).ToLookup(p => p.CohortId);
        var assessments = await AssessmentsAsync(ids, ct);

        return ids.ToDictionary(id => id, id =>
        {
            var (applied, places, pairs) = (applications[id].ToList(), placements[id].ToList(), pairings[id].ToList());
            var placed = pairs.SelectMany(p => new[] { p.Mentor.Placement, p.Mentee.Placement }).ToHashSet();
            return new CohortReportView
            {
                Cohort = id,
                Applied = applied.Sum(a => a.Count),
                Eligible = applied.Where(a => a.Key.DeclineReason is not DeclineReason.NotEligible).Sum(a => a.Count),
                Accepted = applied.Where(a => a.Key.Status is ApplicationStatus.Accepted).Sum(a => a.Count),
                Declined = applied.Where(a => a.Key.Status is ApplicationStatus.Declined).Sum(a => a.Count),
                Withdrawn = applied.Where(a => a.Key.Status is ApplicationStatus.Withdrawn).Sum(a => a.Count),
                Placed = places.Count(p => placed.Contains(p.Id)),
                Waitlisted = places.Count(p => p.PublicStatus is PlacementStatus.Waitlisted or PlacementStatus.NeedsRematch),
                NotPlaced = places.Count(p => p.PublicStatus is PlacementStatus.NotPlaced),
                Pairings = pairs.Count,
                EndedEarly = [.. EndedEarly(pairs)],
                Replaced = pairs.Select(p => p.Replaces).OfType<PairingId>().Distinct().Count(),
                Completed = pairs.Count(p => p.Status is PairingStatus.Completed),
                GoingOn = pairs.Count(p => p.Continuation is Continuation.Informal),
                OrientationAttended = pairs.SelectMany(p => new[] { p.Mentor, p.Mentee })
                    .Count(side => side.Orientation is Orientation.Attended or Orientation.Recorded),
                Assessments = [.. assessments[id]],
            };
        });
    }

    private static IEnumerable<EndedEarlyView> EndedEarly(IEnumerable<Pairing> pairings) => pairings
        .Where(p => p.Status is PairingStatus.EndedEarly)
        .GroupBy(p => p.EndReason!.Value)
        .Select(g => new EndedEarlyView { Reason = g.Key, Count = g.Count() })
        .OrderByDescending(e => e.Count).ThenBy(e => e.Reason);

    private async Task<ILookup<CohortId, AssessmentReportView>> AssessmentsAsync(List<CohortId> ids, CancellationToken ct)
    {
        var assessments = await db.Assessments.AsNoTracking()
            .Where(a => ids.Contains(a.CohortId) && a.Status != AssessmentStatus.Cancelled).OrderBy(a => a.OpensOn).ThenBy(a => a.Id).ToListAsync(ct);
        var responses = (await db.Responses.AsNoTracking().Where(r => ids.Contains(r.CohortId)).OrderBy(r => r.Id).ToListAsync(ct)).ToLookup(r => r.AssessmentId);
        return assessments.ToLookup(a => a.CohortId, a => Figures.Of(a, [.. responses[a.Id]]));
    }
}
