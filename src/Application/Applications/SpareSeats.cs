using Mentoring.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>Whether a mentor is free for somebody who comes late: seats that no mentee who is in already needs. A mentee who may have several mentors needs one.</summary>
internal sealed class SpareSeats(IMentoringDb db)
{
    private readonly Dictionary<CohortId, int> _known = [];

    public async Task<bool> AnyInAsync(CohortId cohort, CancellationToken ct)
    {
        if (!_known.TryGetValue(cohort, out var spare))
            _known[cohort] = spare = await db.Applications.Where(a => a.CohortId == cohort)
                .SelectMany(a => a.Placements)
                .Where(p => p.Status != PlacementStatus.Left && p.Status != PlacementStatus.NotPlaced && p.Status != PlacementStatus.Finished)
                .SumAsync(p => p.Role == Role.Mentor ? p.Seats - p.SeatsTaken : p.SeatsTaken == 0 ? -1 : 0, ct);
        return spare > 0;
    }

    /// <summary>Counts an application that was decided just now and is not saved yet.</summary>
    public void Count(Application decided) =>
        _known[decided.CohortId] += decided.Placements.Sum(p => p.Role is Role.Mentor ? p.SeatsFree : -Math.Min(1, p.SeatsFree));
}
