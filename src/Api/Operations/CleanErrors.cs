using System.Diagnostics;
using Mentoring.Api.Access;
using Mentoring.Infrastructure;
using Microsoft.AspNetCore.Diagnostics;

namespace Mentoring.Api.Operations;

/// <summary>
/// What fails outside the schema ends in an answer without detail: 503 while the database or the authority is away, 500 else, with the trace id
/// under which the log tells the rest. What nobody serves is a 404 of the same form.
/// </summary>
internal sealed class CleanErrors(ILogger<CleanErrors> log) : IExceptionHandler
{
    private const string RetryAfterSeconds = "5";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var traceId = TraceIdOf(httpContext);
        var isOutage = exception is AuthorityAway || InfrastructureSetup.IsOutage(exception);
        var status = isOutage ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        if (isOutage)
        {
            log.LogError(exception, "What we stand on is away");
            httpContext.Response.Headers.RetryAfter = RetryAfterSeconds;
        }
        else
        {
            log.LogError(exception, "Unexpected failure in {Method} {Path}", httpContext.Request.Method, httpContext.Request.Path);
        }

        await WriteAsync(httpContext, status, "Unexpected Execution Error", isOutage ? "UNAVAILABLE" : "UNEXPECTED", traceId);
        return true;
    }

    /// <summary>Gives a body to a 404 without one.</summary>
    public static Task TellNotFoundAsync(StatusCodeContext empty) => empty.HttpContext is { Response.StatusCode: StatusCodes.Status404NotFound } http
        ? WriteAsync(http, StatusCodes.Status404NotFound, "There is nothing at this path.", "NOT_FOUND", TraceIdOf(http))
        : Task.CompletedTask;

    private static Task WriteAsync(HttpContext http, int status, string message, string code, string traceId) =>
        http.Request.Path.StartsWithSegments("/graphql")
            ? GraphQLError.WriteAsync(http, status, message, code, traceId)
            : Results.Problem(statusCode: status, extensions: new Dictionary<string, object?> { ["traceId"] = traceId }).ExecuteAsync(http);

    private static string TraceIdOf(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
}
