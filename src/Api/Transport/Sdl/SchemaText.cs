using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Mentoring.Api.Transport;

/// <summary>The schema as text, the same whenever the schema is the same: what is served, printed and held by a test.</summary>
public static class SchemaText
{
    public static string Print(ISchema schema) =>
        schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal }).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}

/// <summary>Serves the schema as text, to be kept as long as it does not change.</summary>
internal sealed class SchemaEndpoint(ISchema schema, ICallers callers, RateLimits rates)
{
    private readonly Lazy<(byte[] Text, string Tag)> _printed = new(() =>
    {
        var text = Encoding.UTF8.GetBytes(SchemaText.Print(schema));
        return (text, string.Create(CultureInfo.InvariantCulture, $"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\""));
    });

    public static bool Serves(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (request.Path == "/schema.graphql" || (request.Query.ContainsKey("sdl") && request.Path.Value is null or "" or "/"));

    public async Task InvokeAsync(HttpContext http)
    {
        var response = http.Response;
        if (await RefusedAsync(http) is { } refused)
        {
            response.StatusCode = refused;
            if (refused is StatusCodes.Status401Unauthorized)
                response.Headers.WWWAuthenticate = "Bearer";
            return;
        }

        var (text, tag) = _printed.Value;
        response.Headers.Vary = "Authorization";
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-cache";
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(seen => seen.Tag == tag || seen.Tag == "*"))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = "application/graphql; charset=utf-8";
        response.ContentLength = text.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentDisposition = "inline; filename=\"schema.graphql\"";
        if (!HttpMethods.IsHead(http.Request.Method))
            _ = await response.BodyWriter.WriteAsync(text, http.RequestAborted);
    }

    private async ValueTask<int?> RefusedAsync(HttpContext http)
    {
        var scopes = http.RequestServices.GetRequiredService<CallerScopes>();
        if (await callers.OnRequestAsync(http, http.RequestAborted) is not { } caller)
            return StatusCodes.Status401Unauthorized;
        var rate = rates.Take(caller, http);
        rate.Tell(http.Response);
        if (!rate.IsServed)
            return StatusCodes.Status429TooManyRequests;

        if (await scopes.OpenAsync(ScopeUse.Request, caller, http.RequestAborted) is not { } scope)
            return StatusCodes.Status401Unauthorized;
        await using (scope)
            return callers.MayReadSchema(scope.ServiceProvider) ? null : StatusCodes.Status401Unauthorized;
    }
}
