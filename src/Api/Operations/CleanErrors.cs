using System.Diagnostics;
using Mentoring.Api.Access;
using Mentoring.Infrastructure;
using Microsoft.AspNetCore.Diagnostics;

namespace Mentoring.Api.Operations;

/// <summary>
/// What fails outside the schema ends in an answer without detail: 503 while the database or the authority is away, 500 else, with the trace id
/// under which the log tells the rest.
/// </summary>
internal sealed class CleanErrors(ILogger<CleanErrors> log) : IExceptionHandler
{
    private const string RetryAfterSeconds = "5";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var traceId = Activity.Current?.TraceId.ToString() ?? httpContext.TraceIdentifier;
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

        if (httpContext.Request.Path.StartsWithSegments("/graphql"))
            await GraphQLError.WriteAsync(httpContext, status, "Unexpected Execution Error", isOutage ? "UNAVAILABLE" : "UNEXPECTED", traceId);
        else
            await Results.Problem(statusCode: status, extensions: new Dictionary<string, object?> { ["traceId"] = traceId }).ExecuteAsync(httpContext);
        return true;
    }
}
