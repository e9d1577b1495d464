using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>
/// Who looks for a partner in a cohort, with what was said of them. Read in a handful of statements, however many they are: what belongs
/// to them is found by the same query that finds them.
/// </summary>
internal sealed class MatchPool(IMentoringDb db)
{
    private static readonly PlacementStatus[] Ended = [PlacementStatus.Left, PlacementStatus.NotPlaced, PlacementStatus.Finished];

    /// <summary>The placements with a seat left, of applications that are accepted.</summary>
    /// <param name="only">Of these alone; null for all.</param>
    public IQueryable<Placement> Placements(CohortId cohort, IReadOnlyCollection<PlacementId>? only)
    {
        var open = db.Placements.AsNoTracking().Where(p => p.CohortId == cohort && !Ended.Contains(p.Status) && p.SeatsTaken < p.Seats
            && db.Applications.Any(a => a.Id == p.ApplicationId && a.Status == ApplicationStatus.Accepted));
        return only is null ? open : open.Where(p => only.Contains(p.Id));
    }

    public async Task<IReadOnlyList<Participant>> ReadAsync(IQueryable<Placement> placements, CancellationToken ct)
    {
        var people = await (
            from placement in placements
            join application in db.Applications.AsNoTracking().IgnoreAutoIncludes() on placement.ApplicationId equals application.Id
            join member in db.Members on placement.MemberId equals member.Id
            select new { placement, application.Content, member.Name, member.FoldedInstitution }).ToListAsync(ct);
        var applications = placements.Select(p => p.ApplicationId);
        var scores = (await db.Applications.Where(a => applications.Contains(a.Id)).SelectMany(a => a.Reviews)
            .Where(r => !r.Recused && r.Score != null).Select(r => new { r.ApplicationId, Score = r.Score!.Value }).ToListAsync(ct))
            .ToLookup(r => r.ApplicationId, r => r.Score);

        return [.. people.Select(p => new Participant(p.placement, p.Content, p.Name, p.FoldedInstitution, Mean(scores[p.placement.ApplicationId])))];
    }

    /// <summary>From 1 to 5 each, as 0 to 1000; the mean, rounded half up.</summary>
    private static int? Mean(IEnumerable<int> scores)
    {
        List<int> all = [.. scores.Select(score => (score - 1) * 250)];
        return all.Count == 0 ? null : Rounding.HalfUp(all.Sum(), all.Count);
    }
}

/// <summary>A placement in the pool with what a match may read of the person.</summary>
internal sealed record Participant(Placement Placement, ApplicationContent Content, string Name, string FoldedInstitution, int? Score)
{
    public MatchPriority Priority => Placement.Status switch
    {
        PlacementStatus.NeedsRematch => MatchPriority.NeedsRematch,
        PlacementStatus.Waitlisted => MatchPriority.Waitlisted,
        _ => MatchPriority.None,
    };
}
