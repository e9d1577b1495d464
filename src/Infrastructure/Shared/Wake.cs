using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace Mentoring.Infrastructure.Shared;

/// <summary>Lets one wait until others say that there is something to look at; said many times meanwhile, it is said once.</summary>
internal sealed class Wake(TimeProvider time)
{
    private readonly Channel<bool> _said = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Say() => _ = _said.Writer.TryWrite(true);

    /// <summary>Nothing more will be said; who waits learns why.</summary>
    public void End(Exception? why) => _ = _said.Writer.TryComplete(why);

    /// <param name="atMost">Then it is looked all the same.</param>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, ct);
        try
        {
            _ = await _said.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Nothing was said in time.
        }
        catch (ChannelClosedException end) when (end.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(end.InnerException);
        }
    }
}
