using MediatR;
using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>Several runs of one cohort side by side; null unless the viewer sees them all, all have succeeded and all are of one cohort.</summary>
/// <param name="RunIds">The runs, two to <see cref="Most"/>.</param>
public sealed record CompareMatchRuns(IReadOnlyList<MatchRunId> RunIds) : IRequest<MatchComparisonView?>
{
    /// <summary>The most that are looked at side by side.</summary>
    public const int Most = 5;
}

internal sealed class CompareMatchRunsHandler(Rights rights) : IRequestHandler<CompareMatchRuns, MatchComparisonView?>
{
    private const int MostChanges = 500;

    public async Task<MatchComparisonView?> Handle(CompareMatchRuns query, CancellationToken ct)
    {
        MatchRunId[] ids = [.. query.RunIds.Distinct()];
        if (ids.Length is < 2 or > CompareMatchRuns.Most)
            return null;
        var cohorts = await rights.MatchRuns.Where(r => ids.Contains(r.Id) && r.Status == MatchRunStatus.Succeeded).Select(r => r.CohortId).ToListAsync(ct);
        if (cohorts.Count < ids.Length || cohorts.Distinct().Count() > 1)
            return null;

        var pairs = (await rights.MatchProposals.Where(p => ids.Contains(p.RunId))
            .Select(p => new Made(p.RunId, p.Mentee.Member, p.Mentor.Member, p.Score)).ToListAsync(ct)).ToLookup(made => made.Run);
        var unplaced = (await rights.UnplacedParticipants.Where(u => ids.Contains(u.RunId) && u.Role == Role.Mentee)
            .Select(u => new { u.RunId, u.Who.Member, u.Reason }).ToListAsync(ct)).ToDictionary(u => (u.RunId, u.Member), u => u.Reason);
        var byMentee = ids.ToDictionary(id => id, id => pairs[id].ToDictionary(made => made.Mentee));
        List<MatchChangeView> changes = [.. pairs.SelectMany(of => of).Select(made => made.Mentee).Distinct().Select(ChangeOf).Where(Differs)];

        return new()
        {
            Scenarios = [.. ids.Select(id => ScenarioOf(id, [.. pairs[id]], byMentee[ids[0]]))],
            TotalChanges = changes.Count,
            Changes = [.. changes.OrderByDescending(Spread).ThenBy(change => change.Mentee.Value).Take(MostChanges)],
        };

        MatchChangeView ChangeOf(MemberId mentee) => new()
        {
            Mentee = mentee,
            Outcomes = [.. ids.Select(id => byMentee[id].TryGetValue(mentee, out var made)
                ? new MatchedWithView { Mentor = made.Mentor, Score = made.Score, Reason = null }
                : new MatchedWithView { Mentor = null, Score = null, Reason = unplaced.TryGetValue((id, mentee), out var reason) ? reason : null })],
        };
    }

    private static bool Differs(MatchChangeView change) => change.Outcomes.Any(outcome => outcome.Mentor != change.Outcomes[0].Mentor);

    private static int Spread(MatchChangeView change) => change.Outcomes.Max(outcome => outcome.Score ?? 0) - change.Outcomes.Min(outcome => outcome.Score ?? 0);

    private static MatchScenarioView ScenarioOf(MatchRunId id, Made[] pairs, Dictionary<MemberId, Made> first)
    {
        var total = pairs.Sum(made => made.Score);
        return new()
        {
            Run = id,
            Placed = pairs.Length,
            Total = total,
            Mean = Rounding.HalfUp(total, pairs.Length),
            Worst = pairs.Select(made => made.Score).DefaultIfEmpty().Min(),
            SameAsFirst = pairs.Count(made => first.TryGetValue(made.Mentee, out var same) && same.Mentor == made.Mentor),
        };
    }

    private sealed record Made(MatchRunId Run, MemberId Mentee, MemberId Mentor, int Score);
}
