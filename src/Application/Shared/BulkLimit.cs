namespace Mentoring.UseCases;

/// <summary>How much one request may change that changes several things; the host may set another limit.</summary>
public sealed record BulkLimit
{
    /// <summary>How many things: 100, unless the host says otherwise.</summary>
    public int Items { get; init; } = 100;
}
