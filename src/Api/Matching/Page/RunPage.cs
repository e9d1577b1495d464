using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Mentoring.Api.Matching;

/// <summary>
/// The page <c>/runs/{id}</c>, on which a committee looks at a match run. It is the same for everybody and holds nothing: what it shows it asks of the
/// GraphQL API, as whoever is signed in. The id is that of the run in GraphQL.
/// </summary>
internal static class RunPage
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Prefix = "run-page/";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void MapRunPage(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/runs/{id}", Methods, (HttpContext http) => Serve(http, "run.html"));
        app.MapMethods("/runs/files/{name}", Methods, Serve);
    }

    private static IResult Serve(HttpContext http, string name)
    {
        if (typeof(RunPage).Assembly.GetManifestResourceStream(Prefix + name) is not { } file)
            return Results.NotFound();

        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.CacheControl = "no-cache";
        _ = Types.TryGetContentType(name, out var type);
        return Results.Stream(file, $"{type}; charset=utf-8", entityTag: Version);
    }

    // The files change with the build, and only with it.
    private static readonly EntityTagHeaderValue Version = new($"\"{typeof(RunPage).Assembly.ManifestModule.ModuleVersionId:N}\"");
}
