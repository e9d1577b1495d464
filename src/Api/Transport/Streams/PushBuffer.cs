using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GraphQL;

namespace Mentoring.Api.Transport;

/// <summary>Makes a source that pushes one that is pulled. What a reader cannot take in time ends the stream; nothing is left out silently.</summary>
internal static class PushBuffer
{
    public static async IAsyncEnumerable<object?> ReadAsync(IObservable<object?> source, int size, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var channel = Channel.CreateBounded<object?>(new BoundedChannelOptions(size) { SingleReader = true });
        using var subscription = source.Subscribe(new Observer(channel.Writer));
        await foreach (var value in channel.Reader.ReadAllAsync(ct))
            yield return value;
    }

    private sealed class Observer(ChannelWriter<object?> writer) : IObserver<object?>
    {
        public void OnNext(object? value)
        {
            if (!writer.TryWrite(value))
                _ = writer.TryComplete(new ExecutionError("The subscriber reads more slowly than events come.") { Code = Codes.TooSlow });
        }

        public void OnError(Exception error) => _ = writer.TryComplete(error);

        public void OnCompleted() => _ = writer.TryComplete();
    }
}
