using System.Buffers;
using System.Net.WebSockets;

namespace Mentoring.Api.Transport;

/// <summary>The one writer of a socket. A send is done when the connection has taken it, so that a slow reader slows its sources.</summary>
internal sealed class SocketWriter(WebSocket socket, AnswerJson json, TransportOptions limits, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private bool _closed;

    /// <param name="isWanted">Asked when it is our turn: an operation that has been completed by then is not told any more.</param>
    public async Task SendAsync(Action<ArrayBufferWriter<byte>> write, Func<bool>? isWanted = null)
    {
        await _turn.WaitAsync();
        var buffer = json.Rent();
        try
        {
            if (_closed || isWanted?.Invoke() is false)
                return;
            write(buffer);
            // The close frame could not be read either by a client that does not read.
            await using var limit = time.CreateTimer(_ => socket.Abort(), null, limits.SocketSendTimeout, Timeout.InfiniteTimeSpan);
            await socket.SendAsync(buffer.WrittenMemory, WebSocketMessageType.Text, true, CancellationToken.None);
        }
        catch (Exception gone) when (IsGone(gone))
        {
            // The reading side learns the same and ends the session.
        }
        finally
        {
            json.Return(buffer);
            _turn.Release();
        }
    }

    /// <summary>The last that is sent.</summary>
    public async Task CloseAsync(Close close)
    {
        await _turn.WaitAsync();
        try
        {
            if (_closed)
                return;
            _closed = true;
            await socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Reason, CancellationToken.None);
        }
        catch (Exception gone) when (IsGone(gone))
        {
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static bool IsGone(Exception failure) =>
        failure is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException;
}
