namespace Mentoring.Api.Ide;

/// <summary>The page in place of an IDE that was not built in.</summary>
internal static class MissingIde
{
    private const string Page = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>GraphQL</title>
        <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark }</style>
        <h1>The API is running, its IDE is missing</h1>
        <p>This address answers GraphQL by <code>POST</code>, and any client can use it. The IDE for browsers, Banana Cake Pop, is fetched
        with <code>npm</code> when the API is built, and that did not happen here.</p>
        <p>To get it, install Node.js with npm and build again: <code>dotnet build src/Api</code></p>
        <p>The schema as text: <a href="?sdl">schema.graphql</a></p>
        </html>
        """;

    public static Task WriteAsync(HttpContext http)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(Page, http.RequestAborted);
    }
}
