using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>How far match runs have come, as they go on.</summary>
public interface IMatchProgress
{
    /// <summary>How far a run has come now, and again whenever that has changed, until it is over; nothing where there is no such run. Who may know it is not looked at here.</summary>
    IAsyncEnumerable<MatchProgress> WatchAsync(MatchRunId run, CancellationToken ct);
}

/// <summary>How far a run has come.</summary>
/// <param name="Share">Of the stage, in thousandths.</param>
public sealed record MatchProgress(MatchRunStatus Status, MatchStage Stage, int Share, int Attempt)
{
    public bool HasEnded => Status is MatchRunStatus.Succeeded or MatchRunStatus.Failed or MatchRunStatus.Cancelled;
}
