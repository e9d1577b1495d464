using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Mentoring.Infrastructure.Shared;
using Mentoring.UseCases;
using Mentoring.UseCases.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mentoring.Infrastructure.Events;

/// <summary>
/// Reads the log once per process, in order, and hands every row to every listener. A commit of this process wakes it;
/// commits of others are found by looking every second.
/// </summary>
internal sealed class EventFeed(IServiceScopeFactory scopes, CommitSignal committed, ILogger<EventFeed> log) : BackgroundService, IEventFeed
{
    // What one announcement of thousands of pairings raises at once; the rows are shared by all listeners, so a place costs a reference.
    private const int Buffer = 16_384;
    private const int Page = 500;
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Channel<EventRecord>, bool> _listeners = new();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The last row that every listener has; kept row by row, so that a failure in between repeats none.</summary>
    private long? _position;

    public async Task<IAsyncEnumerable<EventRecord>> ListenAsync(CancellationToken ct)
    {
        await _started.Task.WaitAsync(ct);
        var channel = Channel.CreateBounded<EventRecord>(new BoundedChannelOptions(Buffer) { SingleWriter = true, SingleReader = true });
        _listeners[channel] = true;
        // Whoever asked may be gone before the first event is read.
        _ = ct.Register(() => _listeners.TryRemove(channel, out _));
        return ReadAsync(channel, await HeadAsync(ct), ct);
    }

    /// <param name="head">What the log held already; the feed may still be on its way to it.</param>
    private async IAsyncEnumerable<EventRecord> ReadAsync(Channel<EventRecord> channel, long head, [EnumeratorCancellation] CancellationToken ct)
    {
        try
        {
            await foreach (var row in channel.Reader.ReadAllAsync(ct))
                if (row.Position > head)
                    yield return row;
        }
        finally
        {
            _listeners.TryRemove(channel, out _);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isAway = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = committed.Next;
            try
            {
                await ReadOnAsync(stoppingToken);
                _started.TrySetResult();
                isAway = false;
                await next.WaitAsync(LookAgain, stoppingToken);
            }
            catch (TimeoutException)
            {
                // Nothing of our own: look for what others committed.
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                if (!isAway)
                    log.LogWarning(failure, "The event log cannot be read; trying again every second");
                isAway = true;
                await Task.Delay(LookAgain, stoppingToken);
            }
        }
    }

    private async Task ReadOnAsync(CancellationToken ct)
    {
        if (_position is null)
        {
            _position = await HeadAsync(ct);
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IMentoringDb>();
        List<EventRecord> rows;
        do
        {
            rows = await db.Events.AsNoTracking().Where(e => e.Position > _position).OrderBy(e => e.Position).Take(Page).ToListAsync(ct);
            foreach (var row in rows)
            {
                _position = row.Position;
                foreach (var listener in _listeners.Keys)
                    if (!listener.Writer.TryWrite(row) && _listeners.TryRemove(listener, out _))
                        listener.Writer.TryComplete(new FeedOverrunException());
            }
        }
        while (rows.Count == Page);
    }

    private async Task<long> HeadAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMentoringDb>().Events.MaxAsync(e => (long?)e.Position, ct) ?? 0;
    }
}
