using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>Keeps what came of a run: its figures, its pairs and who has none.</summary>
internal sealed class MatchResults(IMentoringDb db)
{
    /// <summary>Whoever calls this saves.</summary>
    public async Task<Error?> KeepAsync(MatchRun run, MatchOutcome outcome, DateTimeOffset now, CancellationToken ct)
    {
        if (run.Succeed(outcome.Report, outcome.Hash, now) is { } refusal)
            return refusal;

        var people = await db.Placements.Where(p => p.CohortId == run.CohortId)
            .Select(p => new MatchedPlacement(p.Id, p.ApplicationId, p.MemberId)).ToDictionaryAsync(p => MatchKeys.Of(p.Placement), ct);
        db.MatchProposals.AddRange(outcome.Pairs.Select(pair => MatchProposal.Of(run, pair, Copy(pair.Pair.Mentor), Copy(pair.Pair.Mentee))));
        db.UnplacedParticipants.AddRange(outcome.Unplaced.Select(unplaced => UnplacedParticipant.Of(run, unplaced, Copy(unplaced.Key))));
        return null;

        // A mentor of several seats is in several pairs, each of which owns its sides.
        MatchedPlacement Copy(string key) => people[key] with { };
    }
}
