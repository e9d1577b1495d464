namespace Mentoring.Api.Transport;

/// <summary>
/// The source of a subscription, pulled one event at a time. A resolver declares <c>IObservable&lt;T&gt;</c>, by which the engine knows
/// a stream, and returns <c>events.ToPullSource()</c>. Whatever must not be missed is registered before the first await of the source.
/// </summary>
public sealed class PullSource<T>(IAsyncEnumerable<T> events) : IObservable<T>, IPullSource where T : class
{
    internal IAsyncEnumerable<T> Events => events;

    IAsyncEnumerable<object?> IPullSource.Events => events;

    /// <summary>Never: whoever pushes cannot be slowed down.</summary>
    public IDisposable Subscribe(IObserver<T> observer) => throw new NotSupportedException("A pull source is read by the pull strategy.");
}

internal interface IPullSource
{
    IAsyncEnumerable<object?> Events { get; }
}

public static class PullSource
{
    /// <summary>These events as the source of a subscription.</summary>
    public static PullSource<T> ToPullSource<T>(this IAsyncEnumerable<T> events) where T : class => new(events);
}
