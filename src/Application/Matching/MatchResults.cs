using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>Keeps what came of a run: its figures, its pairs and who has none.</summary>
internal sealed class MatchResults(IMentoringDb db)
{
    private IReadOnlyDictionary<string, MatchedPlacement> _people = new Dictionary<string, MatchedPlacement>();

    /// <summary>Learns who is who in the cohort.</summary>
    public async Task KnowAsync(CohortId cohort, CancellationToken ct) => _people = (await db.Placements.AsNoTracking()
        .Where(p => p.CohortId == cohort).Select(p => new { p.Id, p.ApplicationId, p.MemberId }).ToListAsync(ct))
        .ToDictionary(p => MatchKeys.Of(p.Id), p => new MatchedPlacement(p.Id, p.ApplicationId, p.MemberId));

    public Error? Keep(MatchRun run, MatchOutcome outcome, DateTimeOffset now)
    {
        if (run.Succeed(outcome.Report, outcome.Hash, now) is { } refusal)
            return refusal;

        db.MatchProposals.AddRange(outcome.Pairs.Select(pair => MatchProposal.Of(run, pair, Copy(pair.Pair.Mentor), Copy(pair.Pair.Mentee))));
        db.UnplacedParticipants.AddRange(outcome.Unplaced.Select(unplaced => UnplacedParticipant.Of(run, unplaced, Copy(unplaced.Key))));
        return null;
    }

    // A mentor of several seats is in several pairs, each of which owns its sides.
    private MatchedPlacement Copy(string key) => _people[key] with { };
}
