using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Ide;

/// <summary>What a browser gets below the path: the IDE, its configuration, or a page that says that it is missing.</summary>
internal sealed class IdePages
{
    // The IDE compiles its JSON schemas with eval, styles itself and starts workers from blobs; nothing of it may reach another host.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; "
        + "connect-src 'self' ws: wss:; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private readonly IdeOptions _options;

    public IdePages(IOptions<IdeOptions> options)
    {
        _options = options.Value;
        var folder = Path.GetFullPath(_options.Folder, AppContext.BaseDirectory);
        Files = File.Exists(Path.Combine(folder, "index.html")) ? new PhysicalFileProvider(folder) : null;
    }

    public bool IsEnabled => _options.Enabled;

    /// <summary>The files of the IDE; null when they are not there.</summary>
    public IFileProvider? Files { get; }

    /// <summary>Whether a browser wants a page or a file of the IDE, not an answer of GraphQL.</summary>
    public static bool IsAsked(HttpContext http, PathString path)
    {
        var request = http.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || http.WebSockets.IsWebSocketRequest
            || !request.Path.StartsWithSegments(path, out var rest) || request.Query.ContainsKey("query") || request.Query.ContainsKey("sdl"))
            return false;
        return rest.Value is null or "" or "/"
            ? request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            : rest != "/schema.graphql";
    }

    public Task InvokeAsync(HttpContext http, PathString path, RequestDelegate next)
    {
        _ = http.Request.Path.StartsWithSegments(path, out var rest);
        http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        switch (rest.Value)
        {
            case null or "" or "/" when Files is null:
                return MissingIde.WriteAsync(http);
            case null or "":
                // The files of the page are named relative to it.
                http.Response.Redirect($"{http.Request.PathBase}{path}/");
                return Task.CompletedTask;
            case "/":
                http.Request.Path = path + "/index.html";
                return next(http);
            case "/bcp-config.json":
                return ConfigureAsync(http);
            default:
                return next(http);
        }
    }

    /// <summary>Names of files under <c>static</c> change with their content; all others are asked for again each time.</summary>
    public static void Prepare(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl =
            file.Context.Request.Path.Value!.Contains("/static/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";

    private async Task ConfigureAsync(HttpContext http)
    {
        var chooser = http.RequestServices.GetService<IFirstDocument>();
        var document = (chooser is null ? null : await chooser.ForAsync(http, http.RequestAborted)) ?? _options.FirstDocument;
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsJsonAsync(
            new { title = _options.Title, disableTelemetry = true, useBrowserUrlAsEndpoint = true, includeCookies = true, graphQLDocument = document },
            http.RequestAborted);
    }
}
