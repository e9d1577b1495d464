namespace Mentoring.Api.Transport;

/// <summary>What happens to a connection because time passes, unless it has ended before.</summary>
internal static class Waits
{
    // A timer takes no more than 49 days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <param name="at">Null for never.</param>
    public static Task UntilAsync(DateTimeOffset? at, Func<Task> then, TimeProvider time, CancellationToken ended) => UnlessEndedAsync(async () =>
    {
        if (at is not { } end)
            return;
        while (end - time.GetUtcNow() is { Ticks: > 0 } left)
            await Task.Delay(left < LongestWait ? left : LongestWait, time, ended);
        await then();
    });

    public static Task EachAsync(TimeSpan interval, Func<Task> beat, TimeProvider time, CancellationToken ended) => UnlessEndedAsync(async () =>
    {
        using var beats = new PeriodicTimer(interval, time);
        while (await beats.WaitForNextTickAsync(ended))
            await beat();
    });

    public static async Task UnlessEndedAsync(Func<Task> wait)
    {
        try
        {
            await wait();
        }
        catch (OperationCanceledException)
        {
            // The connection has ended first.
        }
    }
}
