using Mentoring.UseCases.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Support;

/// <summary>Lets a test wait until a subscription listens, which the protocol does not tell.</summary>
internal sealed class WatchedFeed
{
    private volatile TaskCompletionSource _next = New();

    /// <summary>Completes when one more listens than do now.</summary>
    public Task Next => _next.Task;

    /// <summary>Puts itself before the feed of the API.</summary>
    public void WatchIn(IServiceCollection services)
    {
        if (services.LastOrDefault(s => s.ServiceType == typeof(IEventFeed)) is { ImplementationFactory: { } make })
            services.AddSingleton<IEventFeed>(provider => new Feed((IEventFeed)make(provider), this));
    }

    private void OneMore() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Feed(IEventFeed inner, WatchedFeed watch) : IEventFeed
    {
        public async Task<IAsyncEnumerable<EventRecord>> ListenAsync(CancellationToken ct)
        {
            var events = await inner.ListenAsync(ct);
            watch.OneMore();
            return events;
        }
    }
}
