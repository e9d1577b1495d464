using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>Whom their pairings keep apart, as <see cref="Pairable"/> would say when they are proposed.</summary>
internal sealed class MatchApart(IMentoringDb db)
{
    public async Task<IReadOnlyList<MatchPair>> ReadAsync(
        Cohort cohort, IReadOnlyCollection<Participant> pool, IQueryable<MemberId> members, CancellationToken ct)
    {
        var pairings = await db.Pairings.AsNoTracking().IgnoreAutoIncludes()
            .Where(p => members.Contains(p.Mentor.Member) && members.Contains(p.Mentee.Member))
            .Where(p => p.Mentor.PairAgain == false || p.Mentee.PairAgain == false || (p.CohortId == cohort.Id && PairingStates.Live.Contains(p.Status)))
            .Select(p => new { Mentor = p.Mentor.Member, Mentee = p.Mentee.Member, NotAgain = p.Mentor.PairAgain == false || p.Mentee.PairAgain == false })
            .ToListAsync(ct);
        var (mentors, mentees) = (Keys(pool, Role.Mentor), Keys(pool, Role.Mentee));
        // Not again is meant in either role, and so is a live pairing where two may not mentor each other.
        return [.. pairings
            .SelectMany(p => p.NotAgain || !cohort.Settings.MutualMentoring ? new[] { (p.Mentee, p.Mentor), (p.Mentor, p.Mentee) } : [(p.Mentee, p.Mentor)])
            .Where(two => mentees.ContainsKey(two.Item1) && mentors.ContainsKey(two.Item2))
            .Select(two => new MatchPair(mentees[two.Item1], mentors[two.Item2]))
            .Distinct().InOrder()];
    }

    private static Dictionary<MemberId, string> Keys(IEnumerable<Participant> pool, Role role) =>
        pool.Where(p => p.Placement.Role == role).ToDictionary(p => p.Placement.MemberId, p => MatchKeys.Of(p.Placement.Id));
}

internal static class MatchOrder
{
    /// <summary>By the mentee's key and then the mentor's, so that the same input has the same text.</summary>
    public static IOrderedEnumerable<MatchPair> InOrder(this IEnumerable<MatchPair> pairs) =>
        pairs.OrderBy(pair => pair.Mentee, StringComparer.Ordinal).ThenBy(pair => pair.Mentor, StringComparer.Ordinal);
}
