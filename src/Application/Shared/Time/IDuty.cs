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
internal readonly record struct Due(Guid Id, DateTimeOffset At)
{
    /// <summary>Why its moment cannot be told; then nothing is done.</summary>
    public Exception? Failure { get; init; }

    /// <summary>What is due by now. One whose moment cannot be worked out does not keep the others from being found.</summary>
    /// <param name="at">Null: not at all.</param>
    public static IEnumerable<Due> By<T>(DateTimeOffset now, IEnumerable<T> items, Func<T, Guid> id, Func<T, DateTimeOffset?> at)
    {
        foreach (var item in items)
        {
            var (moment, failure) = Try(item, at);
            if (failure is not null || moment <= now)
                yield return new(id(item), moment ?? now) { Failure = failure };
        }
    }

    private static (DateTimeOffset? Moment, Exception? Failure) Try<T>(T item, Func<T, DateTimeOffset?> at)
    {
        try
        {
            return (at(item), null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return (null, failure);
        }
    }
}
