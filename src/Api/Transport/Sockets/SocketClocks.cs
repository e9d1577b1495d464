namespace Mentoring.Api.Transport;

/// <summary>What happens to a socket because time passes.</summary>
internal sealed class SocketClocks(SocketContext socket, Func<Close, Task> close, CancellationToken ended)
{
    private int _unanswered;

    /// <summary>The client has sent something.</summary>
    public void Heard() => Volatile.Write(ref _unanswered, 0);

    /// <summary>Closes the socket of a client that does not introduce itself.</summary>
    public Task AwaitInitAsync(Func<bool> isInitialised) => Waits.UnlessEndedAsync(async () =>
    {
        await Task.Delay(socket.Limits.SocketInitTimeout, socket.Time, ended);
        if (!isInitialised())
            await close(Close.NotInitialised);
    });

    /// <summary>Pings the client, and closes the socket when it stays silent.</summary>
    public Task BeatAsync() => Waits.EachAsync(socket.Limits.SocketPingInterval, PingAsync, socket.Time, ended);

    /// <summary>Closes the socket when the caller's token ends.</summary>
    public Task ExpireAsync(DateTimeOffset? at) => Waits.UntilAsync(at, () => close(Close.Expired), socket.Time, ended);

    /// <summary>Cuts the connection of a client that does not answer the close frame.</summary>
    public Task AbortLaterAsync(Action abort) => Waits.UnlessEndedAsync(async () =>
    {
        await Task.Delay(socket.Limits.SocketCloseTimeout, socket.Time, ended);
        abort();
    });

    // Closed for silence, the socket ends soon; until then whatever beats is ignored.
    private Task PingAsync() => Interlocked.Increment(ref _unanswered) > socket.Limits.SocketMissedPings
        ? close(Close.Silent)
        : socket.Writer.SendAsync(buffer => AnswerJson.WriteMessage(buffer, MessageTypes.Ping));
}
