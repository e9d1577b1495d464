namespace Mentoring.Domain.Matching.Solving;

/// <summary>How a solution is run; none of it has an influence on what is found.</summary>
public sealed class RunControl
{
    private int _round;

    /// <summary>How many processors may work at once.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Is told how far the work has come, from any thread, about a hundred times in each pass over all pairs.</summary>
    public Action<SolveProgress>? Progress { get; init; }

    /// <summary>Ends the work with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>How many passes over pairs there have been.</summary>
    internal int Rounds => _round;

    internal void NextRound() => _round++;

    internal void Tell(SolveStage stage, int done, int of) => Progress?.Invoke(new(stage, _round, (int)(100L * done / of)));
}
