using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Mentoring.Api.Transport;

/// <summary>The schema as text, the same whenever the schema is the same: what is served, printed and held by a test.</summary>
public static class SchemaText
{
    private static readonly SDLPrinter Printer = new(new PrintOptions());

    /// <summary>
    /// For readers: the roots first, then the types by name; what a type consists of is as it was declared, so that the states of something
    /// are told in the order in which it lives through them.
    /// </summary>
    public static string Print(ISchema schema)
    {
        schema.Initialize();
        string?[] roots = [schema.Query.Name, schema.Mutation?.Name, schema.Subscription?.Name];
        var ordered = schema.ToAST().Definitions
            .OrderBy(definition => definition switch
            {
                GraphQLSchemaDefinition => -2,
                GraphQLDirectiveDefinition => -1,
                _ => Array.IndexOf(roots, NameOf(definition)) is var place and >= 0 ? place : roots.Length,
            })
            .ThenBy(NameOf, StringComparer.Ordinal);
        return Printer.Print(new GraphQLDocument([.. ordered])).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static string? NameOf(ASTNode definition) => (definition as INamedNode)?.Name.StringValue;
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
        if (await RefusalAsync(http) is { } refusal)
        {
            response.StatusCode = refusal;
            if (refusal is StatusCodes.Status401Unauthorized)
                response.Headers.WWWAuthenticate = "Bearer";
            return;
        }

        var (text, tag) = _printed.Value;
        response.Headers.Vary = "Authorization";
        // Weak, because compressed it is not the same bytes.
        response.Headers.ETag = $"W/{tag}";
        response.Headers.CacheControl = "no-cache";
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(seen => seen.Tag == tag || seen.Tag == "*"))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = $"{MediaTypes.Sdl}; charset=utf-8";
        response.ContentLength = text.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentDisposition = "inline; filename=\"schema.graphql\"";
        if (!HttpMethods.IsHead(http.Request.Method))
            _ = await response.BodyWriter.WriteAsync(text, http.RequestAborted);
    }

    /// <summary>The status for a caller who may not read it; null for one who may.</summary>
    private async ValueTask<int?> RefusalAsync(HttpContext http)
    {
        var scopes = http.RequestServices.GetRequiredService<CallerScopes>();
        var caller = await callers.OnRequestAsync(http, http.RequestAborted);
        var rate = rates.Take(caller, http);
        rate.Tell(http.Response);
        if (!rate.IsServed)
            return StatusCodes.Status429TooManyRequests;
        if (caller is null)
            return StatusCodes.Status401Unauthorized;

        if (await scopes.OpenAsync(ScopeUse.Request, caller, http.RequestAborted) is not { } scope)
            return StatusCodes.Status401Unauthorized;
        await using (scope)
            return callers.MayReadSchema(scope.ServiceProvider) ? null
                : caller.Identity is null ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
    }
}
