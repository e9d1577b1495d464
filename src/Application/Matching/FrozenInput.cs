namespace Mentoring.UseCases.Matching;

/// <summary>What a match run read, as it was read: the run can be repeated from it to the byte.</summary>
public sealed class FrozenInput
{
    public MatchRunId RunId { get; init; }

    /// <summary>The canonical text of the input, compressed by gzip.</summary>
    public byte[] Content { get; set; } = [];
}
