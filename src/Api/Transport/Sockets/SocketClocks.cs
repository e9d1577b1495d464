namespace Mentoring.Api.Transport;

/// <summary>What happens to a socket because time passes.</summary>
internal sealed class SocketClocks(SocketContext socket, Func<Close, Task> close, CancellationToken ended)
{
    // A timer takes no more than 49 days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private int _unanswered;

    /// <summary>The client has sent something.</summary>
    public void Heard() => Volatile.Write(ref _unanswered, 0);

    /// <summary>Closes the socket of a client that does not introduce itself.</summary>
    public Task AwaitInitAsync(Func<bool> isInitialised) => UntilEndedAsync(async () =>
    {
        await Task.Delay(socket.Limits.SocketInitTimeout, socket.Time, ended);
        if (!isInitialised())
            await close(Close.NotInitialised);
    });

    /// <summary>Pings the client, and closes the socket when it stays silent.</summary>
    public Task BeatAsync() => UntilEndedAsync(async () =>
    {
        using var beat = new PeriodicTimer(socket.Limits.SocketPingInterval, socket.Time);
        while (await beat.WaitForNextTickAsync(ended))
        {
            if (Interlocked.Increment(ref _unanswered) > socket.Limits.SocketMissedPings)
            {
                await close(Close.Silent);
                return;
            }
            await socket.Writer.SendAsync(buffer => AnswerJson.WriteMessage(buffer, MessageTypes.Ping));
        }
    });

    /// <summary>Closes the socket when the caller's token ends.</summary>
    public Task ExpireAsync(DateTimeOffset? at) => UntilEndedAsync(async () =>
    {
        if (at is not { } end)
            return;
        while (end - socket.Time.GetUtcNow() is { Ticks: > 0 } left)
            await Task.Delay(left < LongestWait ? left : LongestWait, socket.Time, ended);
        await close(Close.Expired);
    });

    /// <summary>Cuts the connection of a client that does not answer the close frame.</summary>
    public Task AbortLaterAsync(Action abort) => UntilEndedAsync(async () =>
    {
        await Task.Delay(socket.Limits.SocketCloseTimeout, socket.Time, ended);
        abort();
    });

    private static async Task UntilEndedAsync(Func<Task> wait)
    {
        try
        {
            await wait();
        }
        catch (OperationCanceledException)
        {
            // The socket has ended first.
        }
    }
}
