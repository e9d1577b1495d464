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

        var people = (await db.Placements.AsNoTracking().Where(p => p.CohortId == run.CohortId).Select(p => new { p.Id, p.ApplicationId, p.MemberId }).ToListAsync(ct))
            .ToDictionary(p => MatchKeys.Of(p.Id));
        db.MatchProposals.AddRange(outcome.Pairs.Select(pair => MatchProposal.Of(run, pair, Who(pair.Pair.Mentor), Who(pair.Pair.Mentee))));
        db.UnplacedParticipants.AddRange(outcome.Unplaced.Select(unplaced => UnplacedParticipant.Of(run, unplaced, Who(unplaced.Key))));
        return null;

        // Made anew each time: a mentor of several seats is in several pairs, each of which owns its sides.
        MatchedPlacement Who(string key) => new(people[key].Id, people[key].ApplicationId, people[key].MemberId);
    }
}
