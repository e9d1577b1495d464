namespace Mentoring.Api.Transport;

/// <summary>
/// The source of a subscription, pulled one event at a time. A resolver declares <c>IObservable&lt;T&gt;</c>, by which the engine knows
/// a stream, and returns <c>events.ToPullSource()</c>. Whatever must not be missed is registered before the first await of the source.
/// </summary>
public sealed class PullSource<T>(IAsyncEnumerable<T> events) : IObservable<T>, IPullSource where T : class
{
    internal IAsyncEnumerable<T> Events => events;

    IAsyncEnumerable<object?> IPullSource.Events => events;

    ValueTask<object?> IPullSource.SeeAsync(object? happened, IServiceProvider scope, CancellationToken ct) => new(happened);

    /// <summary>Never: whoever pushes cannot be slowed down.</summary>
    public IDisposable Subscribe(IObserver<T> observer) => throw new NotSupportedException("A pull source is read by the pull strategy.");
}

/// <summary>
/// A source whose events are shared by all who listen: what each of them sees of one, if anything, is found out in the scope that is
/// opened for them and the event, in which it is also shown.
/// </summary>
internal sealed class SeenSource<TEvent, T>(IAsyncEnumerable<TEvent> events, Func<TEvent, IServiceProvider, CancellationToken, ValueTask<T?>> see)
    : IObservable<T>, IPullSource where TEvent : class where T : class
{
    IAsyncEnumerable<object?> IPullSource.Events => events;

    async ValueTask<object?> IPullSource.SeeAsync(object? happened, IServiceProvider scope, CancellationToken ct) => await see((TEvent)happened!, scope, ct);

    /// <inheritdoc cref="PullSource{T}.Subscribe"/>
    public IDisposable Subscribe(IObserver<T> observer) => throw new NotSupportedException("A pull source is read by the pull strategy.");
}

internal interface IPullSource
{
    IAsyncEnumerable<object?> Events { get; }

    /// <summary>What the caller of this scope sees of it; null is nothing.</summary>
    ValueTask<object?> SeeAsync(object? happened, IServiceProvider scope, CancellationToken ct);
}

public static class PullSource
{
    /// <summary>These events as the source of a subscription.</summary>
    public static PullSource<T> ToPullSource<T>(this IAsyncEnumerable<T> events) where T : class => new(events);

    /// <summary>What the subscriber sees of these events as the source of a subscription.</summary>
    /// <param name="see">Asked for each event in a scope of its own for the caller; null when it is not theirs.</param>
    public static IObservable<T> ToPullSource<TEvent, T>(
        this IAsyncEnumerable<TEvent> events, Func<TEvent, IServiceProvider, CancellationToken, ValueTask<T?>> see)
        where TEvent : class where T : class => new SeenSource<TEvent, T>(events, see);
}
