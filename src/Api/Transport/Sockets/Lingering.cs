using Microsoft.AspNetCore.Http.Features;

namespace Mentoring.Api.Transport;

/// <summary>
/// A connection that outlives the WebSocket upon it. The WebSocket of .NET answers bytes that are no frames with the right code and cuts the
/// connection in the same moment, so that the client often learns of the cut alone.
/// </summary>
internal sealed class Lingering(IHttpUpgradeFeature upgrade) : IHttpUpgradeFeature
{
    private Stream? _connection;

    public bool IsUpgradableRequest => upgrade.IsUpgradableRequest;

    /// <summary>To be used before the WebSockets of ASP.NET.</summary>
    public static Task UseAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true } upgrade)
            http.Features.Set<IHttpUpgradeFeature>(new Lingering(upgrade));
        return next(http);
    }

    public async Task<Stream> UpgradeAsync()
    {
        _connection = await upgrade.UpgradeAsync();
        return new Kept(_connection);
    }

    /// <summary>Ends when the client has read what was sent last and has gone, or its time is over.</summary>
    public static Task EndAsync(HttpContext http, TimeSpan patience, TimeProvider time) =>
        http.Features.Get<IHttpUpgradeFeature>() is Lingering { _connection: { } connection }
            ? Waits.UnlessEndedAsync(async () =>
            {
                using var limit = new CancellationTokenSource(patience, time);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, http.RequestAborted);
                var ignored = new byte[1024];
                while (await connection.ReadAsync(ignored, either.Token) > 0)
                {
                }
            })
            : Task.CompletedTask;

    /// <summary>Is not closed by who uses it: the server closes it at the end of the request.</summary>
    private sealed class Kept(Stream inner) : Stream
    {
        public override bool CanRead => true;
        public override bool CanWrite => true;
        public override bool CanSeek => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => inner.WriteAsync(buffer, cancellationToken);
        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);
        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);
        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
        public override void Flush() => inner.Flush();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
