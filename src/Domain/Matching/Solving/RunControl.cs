namespace Mentoring.Domain.Matching.Solving;

/// <summary>How a solution is run; none of it has an influence on what is found.</summary>
public sealed class RunControl
{
    private int _round;

    /// <summary>How many processors may work at once.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Is told what is done and how far it has come, in thousandths, from any thread, as often as that number changes. Each look through all pairs and each
    /// way of solving on starts again from 0; how many there will be is not known.
    /// </summary>
    public Action<MatchStage, int>? Progress { get; init; }

    /// <summary>Ends the work with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>How many passes over pairs there have been.</summary>
    internal int Rounds => _round;

    internal void NextRound() => _round++;

    /// <summary>
    /// Has somebody, or something, of each number looked at, by all processors in pieces, and tells how far it is. Gives back what each thread has kept for
    /// itself, in no order.
    /// </summary>
    internal IReadOnlyCollection<TOwn> Each<TOwn>(int count, MatchStage stage, Func<TOwn> own, Action<int, TOwn> look)
    {
        const int Piece = 32;
        var (kept, pieces, done) = (new List<TOwn>(), (count + Piece - 1) / Piece, 0);
        _ = Parallel.For(0, pieces, new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = Cancellation }, own,
            (piece, _, mine) =>
            {
                for (var i = piece * Piece; i < Math.Min(count, (piece + 1) * Piece); i++)
                    look(i, mine);
                Tell(stage, Interlocked.Increment(ref done), pieces);
                return mine;
            },
            mine =>
            {
                lock (kept)
                    kept.Add(mine);
            });
        return kept;
    }

    /// <summary>So many of so many are done; told when that is one more in a thousand. Ends the work if that is wanted.</summary>
    internal void Tell(MatchStage stage, long done, long of)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (Progress is not null && done * 1000 / of != (done - 1) * 1000 / of)
            Progress(stage, (int)(done * 1000 / of));
    }
}
