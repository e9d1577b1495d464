using MediatR;
using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>
/// Why a run has not made a pair, worked out from what the run read. Null where the viewer sees no such run, where it has not succeeded, where
/// one of the two was not in it, and for a member of the committee who takes part: their own place would show in what changes.
/// </summary>
/// <param name="RunId">The run.</param>
/// <param name="MenteeId">The mentee's placement.</param>
/// <param name="MentorId">The mentor's placement.</param>
public sealed record GetWhyNot(MatchRunId RunId, PlacementId MenteeId, PlacementId MentorId) : IRequest<PairCostView?>;

internal sealed class GetWhyNotHandler(IMentoringDb db, Rights rights, MatchEngine engine, MatchingOptions options) : IRequestHandler<GetWhyNot, PairCostView?>
{
    // Each of them works on every processor that matching may have, and holds everybody of the cohort: one after the other they are as fast, and together
    // they can neither starve everything else nor fill the memory.
    private static readonly SemaphoreSlim Turn = new(1);

    public async Task<PairCostView?> Handle(GetWhyNot query, CancellationToken ct)
    {
        var run = await rights.MatchRuns.AsNoTracking().Where(rights.SeesWholeOf()).FirstOrDefaultAsync(r => r.Id == query.RunId, ct);
        if (run is not { Status: MatchRunStatus.Succeeded, InputHash: { } hash })
            return null;

        await Turn.WaitAsync(ct);
        try
        {
            var kept = run.FrozenWith;
            var input = (await db.FrozenInputs.AsNoTracking().FirstAsync(frozen => frozen.RunId == kept, ct)).Read(hash);
            var pair = new MatchPair(MatchKeys.Of(query.MenteeId), MatchKeys.Of(query.MentorId));
            var cost = await Task.Run(() => engine.WhyNot(input, pair, new() { Parallelism = options.Processors(), Cancellation = ct }), ct);
            return cost.Ok ? PairCostView.Of(cost.Value) : cost.Error is NotProved ? throw new InvalidOperationException(cost.Error.Message) : null;
        }
        finally
        {
            _ = Turn.Release();
        }
    }
}
