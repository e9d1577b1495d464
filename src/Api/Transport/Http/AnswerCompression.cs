using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>
/// Brotli and gzip for answers and for the schema as text, over HTTPS too. What is small stays as it is, and event streams are never kept back for it.
/// The length of a compressed answer could tell a foreign page of a secret in it (BREACH) only where browsers sign in by a cookie that
/// they send along with that page's requests: a bearer token is none, and a host that signs in by cookies keeps them to its own pages (SameSite).
/// </summary>
internal sealed class AnswerCompression(IServiceProvider services) : IResponseCompressionProvider
{
    private const int SmallBytes = 512;

    private readonly ResponseCompressionProvider _all = new(services, Options.Create(Settings()));

    public bool CheckRequestAcceptsCompression(HttpContext context) =>
        !context.WebSockets.IsWebSocketRequest
        && MediaTypes.Choose(context.Request.Headers.Accept) is not MediaTypes.EventStream
        && _all.CheckRequestAcceptsCompression(context);

    public bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength is not < SmallBytes && _all.ShouldCompressResponse(context);

    public ICompressionProvider? GetCompressionProvider(HttpContext context) => _all.GetCompressionProvider(context);

    private static ResponseCompressionOptions Settings()
    {
        var settings = new ResponseCompressionOptions { EnableForHttps = true, MimeTypes = [MediaTypes.Modern, MediaTypes.Legacy, MediaTypes.Sdl] };
        settings.Providers.Add(new BrotliCompressionProvider(Options.Create(new BrotliCompressionProviderOptions { Level = CompressionLevel.Fastest })));
        settings.Providers.Add(new GzipCompressionProvider(Options.Create(new GzipCompressionProviderOptions { Level = CompressionLevel.Fastest })));
        return settings;
    }
}
