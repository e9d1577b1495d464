namespace Mentoring.UseCases;

/// <summary>One of the things that time does. It is found by looking at what is stored, so that nothing is forgotten in an outage.</summary>
internal interface IDuty
{
    /// <summary>What is due by now and not done yet, each with the moment at which it was.</summary>
    Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct);

    /// <summary>Does it as of that moment, or says why not; whoever calls this saves.</summary>
    Task<Error?> DoAsync(Guid id, DateTimeOffset now, CancellationToken ct);
}

/// <summary>What is due.</summary>
/// <param name="Id">The aggregate to which it happens.</param>
/// <param name="At">Since when.</param>
internal readonly record struct Due(Guid Id, DateTimeOffset At);
