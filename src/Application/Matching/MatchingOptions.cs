namespace Mentoring.UseCases.Matching;

/// <summary>How much the working out of matches takes of the process, bound from the section <c>Matching</c>.</summary>
public sealed class MatchingOptions
{
    public const string Section = "Matching";

    /// <summary>A worker says twice a second that it is alive, and may be held up.</summary>
    public static readonly TimeSpan LeastLease = TimeSpan.FromSeconds(5);

    /// <summary>How many processors a match may use at once. Default 0, which is all but one, so that requests are answered meanwhile.</summary>
    public int Parallelism { get; set; }

    /// <summary>How long a worker that is not heard of is believed to be alive; then the match is begun anew, by any node. Default 30 seconds.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many matches of one cohort may wait for their turn. Default 10.</summary>
    public int MaxWaiting { get; set; } = 10;

    /// <summary>How many matches of one cohort are kept; one more is refused. Default 200.</summary>
    public int MaxRuns { get; set; } = 200;

    /// <summary>How long one match may be worked out; then it has failed, and the next one begins. Default 15 minutes.</summary>
    public TimeSpan MaxDuration { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>What <see cref="Parallelism"/> means on this machine.</summary>
    internal int Processors() => Parallelism > 0 ? Parallelism : Math.Max(1, Environment.ProcessorCount - 1);
}
