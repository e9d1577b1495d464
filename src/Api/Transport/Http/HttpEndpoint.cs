using GraphQL;
using GraphQL.Transport;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;

namespace Mentoring.Api.Transport;

/// <summary>GraphQL over HTTP: GET for queries, POST for queries and mutations, and subscriptions where the client takes an event stream.</summary>
internal sealed class HttpEndpoint(OperationRunner runner, HttpRequests requests, EventStreams streams, RateLimits rates, AnswerJson json, Failures failures)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            var media = MediaTypes.Choose(http.Request.Headers.Accept);
            if (await AnswerAsync(http, media) is { } answer)
                await WriteAsync(http, media switch { null => MediaTypes.Legacy, MediaTypes.EventStream => MediaTypes.Modern, _ => media }, answer);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
    }

    /// <summary>Null when the answer was a stream, which has ended.</summary>
    private async Task<Answer?> AnswerAsync(HttpContext http, string? media)
    {
        var byGet = HttpMethods.IsGet(http.Request.Method);
        if (!byGet && !HttpMethods.IsPost(http.Request.Method))
            return Answer.Of(new(StatusCodes.Status405MethodNotAllowed, Codes.NotAllowed, "GraphQL is served by GET and POST.") { Allow = "GET, POST" });
        if (media is null)
            return Answer.Of(new(StatusCodes.Status406NotAcceptable, Codes.NotAcceptable, $"The answer can be {MediaTypes.Modern}, {MediaTypes.Legacy} or {MediaTypes.EventStream}, in utf-8."));
        try
        {
            // Before anything is read, so that nonsense is not free either.
            var caller = await http.RequestServices.GetRequiredService<ICallers>().OnRequestAsync(http, http.RequestAborted);
            var rate = rates.Take(caller, http);
            rate.Tell(http.Response);
            if (!rate.IsServed)
                return Answer.Of(new(StatusCodes.Status429TooManyRequests, Codes.RateLimited, RateVerdict.Message));
            if (caller is null)
                return Answer.Of(new(StatusCodes.Status401Unauthorized, Codes.NotAuthenticated, "The request names nobody who is known."));

            var (request, refusal) = await requests.ReadAsync(http.Request, http.RequestAborted);
            return request is null ? Answer.Of(refusal!) : await ExecuteAsync(http, caller, request, byGet, media);
        }
        catch (BadHttpRequestException broken)
        {
            return Answer.Of(new(broken.StatusCode, Codes.BadRequest, "The request was cut short."));
        }
        catch (Exception failure) when (!http.RequestAborted.IsCancellationRequested && !http.Response.HasStarted)
        {
            return new(StatusCodes.Status500InternalServerError, new(failures.Describe(failure, "the request")));
        }
    }

    private async Task<Answer?> ExecuteAsync(HttpContext http, Caller caller, GraphQLRequest request, bool byGet, string media)
    {
        var isStream = media is MediaTypes.EventStream;
        var allowed = (byGet, MediaTypes.TakesEvents(http.Request.Headers.Accept)) switch
        {
            (true, true) => AllowedOperations.ByGetStream,
            (true, false) => AllowedOperations.ByGet,
            (false, true) => AllowedOperations.ByStream,
            (false, false) => AllowedOperations.ByPost,
        };
        using var operation = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var call = isStream
            ? new OperationCall("sse", request, allowed, ScopeUse.Operation, caller, CostRequests.Of(request, http.Request))
            : new OperationCall("http", request, allowed, ScopeUse.Request, caller, CostRequests.Of(request, http.Request));
        await using var run = await runner.RunAsync(call, http.RequestServices.GetRequiredService<CallerScopes>(), operation);
        var result = run.Result;
        if (run.Scope is not null && (result.Streams is not null || (isStream && !IsNotAllowed(result))))
            return await streams.WriteAsync(http, result, caller, operation) is { } refusal ? Answer.Of(refusal) : null;

        var status = run.Scope is null && result.Errors is [{ Code: Codes.NotAuthorized }] ? StatusCodes.Status403Forbidden : StatusOf(result, media);
        return new(status, result) { Allow = status is StatusCodes.Status405MethodNotAllowed ? "POST" : null };
    }

    private static bool IsNotAllowed(ExecutionResult result) => result.Errors?.OfType<OperationNotAllowedError>().Any() is true;

    private static int StatusOf(ExecutionResult result, string media) => result.Errors switch
    {
        null => StatusCodes.Status200OK,
        _ when result.Executed => StatusCodes.Status200OK,
        var errors when errors.OfType<OperationNotAllowedError>().FirstOrDefault() is { } refused =>
            refused.Kind is OperationType.Subscription ? StatusCodes.Status406NotAcceptable : StatusCodes.Status405MethodNotAllowed,
        var errors when errors.Any(e => e is UnexpectedError || e.Code is Codes.Timeout) => StatusCodes.Status500InternalServerError,
        _ => media is MediaTypes.Modern ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
    };

    private async Task WriteAsync(HttpContext http, string media, Answer answer)
    {
        var buffer = json.Rent();
        try
        {
            var response = http.Response;
            response.StatusCode = json.WriteAnswer(buffer, answer.Result) ? answer.Status : StatusCodes.Status500InternalServerError;
            response.ContentType = $"{media}; charset=utf-8";
            response.ContentLength = buffer.WrittenCount;
            response.Headers.CacheControl = "no-store";
            response.Headers.XContentTypeOptions = "nosniff";
            if (answer.Allow is not null)
                response.Headers.Allow = answer.Allow;
            _ = await response.BodyWriter.WriteAsync(buffer.WrittenMemory, http.RequestAborted);
        }
        finally
        {
            json.Return(buffer);
        }
    }

    private sealed record Answer(int Status, ExecutionResult Result)
    {
        public string? Allow { get; init; }

        public static Answer Of(Refusal refusal) =>
            new(refusal.Status, new(new ExecutionError(refusal.Message) { Code = refusal.Code })) { Allow = refusal.Allow };
    }
}
