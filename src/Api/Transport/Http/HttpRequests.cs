using GraphQL.Transport;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>Reads what is asked over HTTP, from the address or from the body.</summary>
internal sealed class HttpRequests(RequestReader requests, IOptions<TransportOptions> options)
{
    private readonly int _maxBody = options.Value.MaxBodyBytes;

    public async ValueTask<(GraphQLRequest? Request, Refusal? Refusal)> ReadAsync(HttpRequest http, CancellationToken ct)
    {
        if (HttpMethods.IsGet(http.Method))
            return requests.TryRead(http.Query, out var asked, out var refused) ? (asked, null) : (null, refused);
        if (!MediaTypes.IsJson(http.ContentType))
            return (null, new(StatusCodes.Status415UnsupportedMediaType, Codes.BadRequest, "A request is application/json in utf-8."));
        if (http.ContentLength > _maxBody)
            return (null, TooLarge());

        // The body is held once, where the server has put it, and parsed from there. Who sends it too slowly is cut off by the server.
        var read = await http.BodyReader.ReadAtLeastAsync(_maxBody + 1, ct);
        try
        {
            if (read.Buffer.Length > _maxBody)
                return (null, TooLarge());
            return requests.TryRead(read.Buffer, out var request, out var refusal) ? (request, null) : (null, refusal);
        }
        finally
        {
            http.BodyReader.AdvanceTo(read.Buffer.End);
        }
    }

    private Refusal TooLarge() => new(StatusCodes.Status413PayloadTooLarge, Codes.TooLarge, $"A request has at most {_maxBody} bytes.");
}
