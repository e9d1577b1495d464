namespace Mentoring.Api.Operations;

/// <summary>An answer of GraphQL's shape for a request that never reaches the schema.</summary>
internal static class GraphQLError
{
    private const string Json = "application/json";
    private const string GraphQLJson = "application/graphql-response+json";

    public static Task WriteAsync(HttpContext context, int status, string message, string code, string? traceId = null)
    {
        var extensions = new Dictionary<string, string> { ["code"] = code };
        if (traceId is not null)
            extensions["traceId"] = traceId;

        var accepted = context.Request.Headers.Accept.ToString();
        var onlyJson = accepted.Contains(Json, StringComparison.OrdinalIgnoreCase) && !accepted.Contains(GraphQLJson, StringComparison.OrdinalIgnoreCase);
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(
            new { errors = new[] { new { message, extensions } } },
            options: null,
            contentType: (onlyJson ? Json : GraphQLJson) + "; charset=utf-8",
            context.RequestAborted);
    }
}
