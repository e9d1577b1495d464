using System.Buffers;
using GraphQL.Transport;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>Reads what is asked over HTTP, from the address or from the body.</summary>
internal sealed class HttpRequests(RequestReader requests, AnswerJson json, IOptions<TransportOptions> options, TimeProvider time)
{
    private readonly int _maxBody = options.Value.MaxBodyBytes;
    private readonly TimeSpan _bodyTimeout = options.Value.BodyTimeout;

    public async ValueTask<(GraphQLRequest? Request, Refusal? Refusal)> ReadAsync(HttpRequest http, CancellationToken ct)
    {
        if (HttpMethods.IsGet(http.Method))
            return requests.TryRead(http.Query, out var asked, out var refused) ? (asked, null) : (null, refused);
        if (!MediaTypes.IsJson(http.ContentType))
            return (null, new(StatusCodes.Status415UnsupportedMediaType, Codes.BadRequest, "A request is application/json in utf-8."));
        if (http.ContentLength > _maxBody)
            return (null, TooLarge());

        var body = json.Rent();
        try
        {
            if (await CopyAsync(http, body, ct) is { } cut)
                return (null, cut);
            return requests.TryRead(body.WrittenMemory, out var request, out var refusal) ? (request, null) : (null, refusal);
        }
        finally
        {
            json.Return(body);
        }
    }

    // What has been read is the server's to use again, so that the body is held once, in one piece, and parsed where it is.
    private async ValueTask<Refusal?> CopyAsync(HttpRequest http, ArrayBufferWriter<byte> body, CancellationToken ct)
    {
        ITimer? limit = null;
        try
        {
            while (true)
            {
                var reading = http.BodyReader.ReadAsync(ct);
                // Most bodies come with their heads, and need no clock.
                if (!reading.IsCompleted)
                    limit ??= time.CreateTimer(_ => http.BodyReader.CancelPendingRead(), null, _bodyTimeout, Timeout.InfiniteTimeSpan);
                var read = await reading;
                var fits = body.WrittenCount + read.Buffer.Length <= _maxBody;
                if (fits)
                    foreach (var piece in read.Buffer)
                        body.Write(piece.Span);
                http.BodyReader.AdvanceTo(read.Buffer.End);
                if (!fits)
                    return TooLarge();
                if (read.IsCompleted)
                    return null;
                if (read.IsCanceled)
                    return TooSlow(http.HttpContext.Response);
            }
        }
        finally
        {
            if (limit is not null)
                await limit.DisposeAsync();
        }
    }

    private Refusal TooSlow(HttpResponse response)
    {
        // The rest is not waited for.
        response.Headers.Connection = "close";
        return new(StatusCodes.Status408RequestTimeout, Codes.RequestTooSlow, $"A body arrives within {_bodyTimeout.TotalSeconds} seconds.");
    }

    private Refusal TooLarge() => new(StatusCodes.Status413PayloadTooLarge, Codes.TooLarge, $"A request has at most {_maxBody} bytes.");
}
