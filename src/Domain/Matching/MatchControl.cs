namespace Mentoring.Domain.Matching;

/// <summary>How a match is run; none of it has an influence on what comes of it.</summary>
public sealed record MatchControl
{
    /// <summary>How many processors may work at once.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Is told the stage and how much of it is done, in thousandths; from any thread, often.</summary>
    public Action<MatchStage, int>? Progress { get; init; }

    /// <summary>Ends the work with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }
}
