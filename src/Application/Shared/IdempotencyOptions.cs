namespace Mentoring.UseCases;

/// <summary>How long and how many answers are kept, bound from the section <c>Idempotency</c>.</summary>
public sealed class IdempotencyOptions
{
    public const string Section = "Idempotency";

    /// <summary>How long a change is remembered by its key. Default 24 hours.</summary>
    public TimeSpan KeepFor { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How many keys of one caller are remembered. Default 10,000.</summary>
    public int MaxPerCaller { get; set; } = 10_000;
}
