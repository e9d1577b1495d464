using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using GraphQL;
using Microsoft.AspNetCore.Http.Features;

namespace Mentoring.Api.Transport;

/// <summary>The one writer of an event stream. An event is written when the connection has taken it, so that a slow reader slows its source.</summary>
internal sealed class EventStreamWriter(HttpContext http, AnswerJson json, TransportOptions limits, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>The headers, which go with the first that is written.</summary>
    public void Begin()
    {
        var response = http.Response;
        response.ContentType = $"{MediaTypes.EventStream}; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        // Proxies that collect answers are asked not to.
        response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    /// <summary>A comment, which clients pass over: at first so that they know at once that they are heard.</summary>
    public Task BeatAsync() => SendAsync(pipe => pipe.Write(":\n\n"u8));

    public Task NextAsync(ExecutionResult result) => SendAsync(pipe =>
    {
        var buffer = json.Rent();
        try
        {
            _ = json.WriteAnswer(buffer, result);
            if (result is EventResult { Id: var id })
                pipe.Write(Encoding.UTF8.GetBytes($"id: {id}\n"));
            pipe.Write("event: next\ndata: "u8);
            pipe.Write(buffer.WrittenSpan);
            pipe.Write("\n\n"u8);
        }
        finally
        {
            json.Return(buffer);
        }
    });

    // Browsers pass on no event without data.
    public Task CompleteAsync() => SendAsync(pipe => pipe.Write("event: complete\ndata:\n\n"u8));

    public void Dispose() => _turn.Dispose();

    private async Task SendAsync(Action<PipeWriter> write)
    {
        await _turn.WaitAsync();
        try
        {
            write(http.Response.BodyWriter);
            await using var limit = time.CreateTimer(_ => http.Abort(), null, limits.SocketSendTimeout, Timeout.InfiniteTimeSpan);
            _ = await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Whoever listens to the request being aborted learns the same.
        }
        finally
        {
            _turn.Release();
        }
    }
}
