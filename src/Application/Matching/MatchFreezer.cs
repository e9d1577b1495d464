using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>Reads the input of a run once, and keeps it: who begins it again, or repeats it, takes what was read then.</summary>
internal sealed class MatchFreezer(IMentoringDb db, MatchInputs inputs)
{
    /// <summary>Null when the run is not this turn's any more, or its input could not be kept.</summary>
    public async Task<MatchInput?> InputOfAsync(MatchTurn turn, CancellationToken ct)
    {
        if (await db.MatchRuns.FirstOrDefaultAsync(r => r.Id == turn.Run && r.Attempt == turn.Attempt, ct) is not { } run)
            return null;
        if (run.InputHash is { } known)
        {
            var kept = run.FrozenWith;
            return (await db.FrozenInputs.AsNoTracking().FirstAsync(frozen => frozen.RunId == kept, ct)).Read(known);
        }

        var input = await inputs.ReadAsync(run, ct);
        var (frozen, hash) = FrozenInput.Of(run.Id, input);
        if (run.Freeze(hash) is not null)
            return null;
        _ = db.FrozenInputs.Add(frozen);
        return await db.SaveAsync(ct) is null ? input : null;
    }
}
