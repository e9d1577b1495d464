using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>An operation as it came in, and what is told of its cost.</summary>
internal sealed record OperationCall(string Door, GraphQLRequest Request, AllowedOperations Allowed, ScopeUse Use, Caller Caller, CostRequest Cost = CostRequest.None);

/// <summary>What came of an operation. What it streams goes on in its scope, until this is disposed of.</summary>
/// <param name="Result">The answer.</param>
/// <param name="Scope">Null when the caller is not served any longer, or it took too long to find out.</param>
internal sealed record OperationRun(ExecutionResult Result, AsyncServiceScope? Scope) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Scope?.DisposeAsync() ?? default;
}

/// <summary>Executes one operation in a scope that is made ready for its caller, all within the limits.</summary>
internal sealed class OperationRunner(
    Documents documents, ValidationRules rules, CostWeights weights, PersistedOperations persisted, IDocumentExecuter<ISchema> executer,
    Failures failures, IEnumerable<IOperationObserver> observers, ICallers callers,
    IOptions<TransportOptions> options, TimeProvider time)
{
    private readonly TransportOptions _limits = options.Value;

    /// <param name="scopes">Those of the connection.</param>
    /// <param name="operation">Cancels the operation; the runner does so itself when it takes too long.</param>
    public async Task<OperationRun> RunAsync(OperationCall call, CallerScopes scopes, CancellationTokenSource operation)
    {
        using var activity = Telemetry.Start("graphql");
        var started = time.GetTimestamp();
        var run = await ExecuteAsync(call, scopes, operation);
        var result = Limited(run.Result);
        if (result is { Executed: false, Errors: { } errors } && run.Scope is { } scope && !callers.MayReadSchema(scope.ServiceProvider))
            result.Errors = Suggestions.RemovedFrom(errors);

        var type = result.Operation?.Operation.ToString().ToLowerInvariant();
        var report = new OperationReport(
            call.Door, type, result.Operation?.Name?.StringValue, time.GetElapsedTime(started), [.. result.Errors?.Select(ErrorShape.CodeOf) ?? []], call.Caller);
        Telemetry.Finish(activity, call.Door, type, report.Name, report.Elapsed, report.Codes.Count > 0);
        foreach (var observer in observers)
            observer.OnCompleted(report);
        return run;
    }

    /// <summary>The clock runs from the moment that it is found out who calls, which takes a statement of its own.</summary>
    private async Task<OperationRun> ExecuteAsync(OperationCall call, CallerScopes scopes, CancellationTokenSource operation)
    {
        var timedOut = false;
        await using var timer = time.CreateTimer(_ => { timedOut = true; operation.Cancel(); }, null, _limits.ExecutionTimeout, Timeout.InfiniteTimeSpan);
        AsyncServiceScope? scope = null;
        try
        {
            scope = await scopes.OpenAsync(call.Use, call.Caller, operation.Token);
            return new(scope is null ? new(PullStrategy.NotServed()) : await ExecuteAsync(call, scope.Value.ServiceProvider, operation.Token), scope);
        }
        catch (OperationCanceledException) when (timedOut)
        {
            return new(new(Failures.TimedOut()), scope);
        }
        catch
        {
            if (scope is not null)
                await scope.Value.DisposeAsync();
            throw;
        }
    }

    private async Task<ExecutionResult> ExecuteAsync(OperationCall call, IServiceProvider scope, CancellationToken ct)
    {
        var request = call.Request;
        try
        {
            var text = await persisted.FindAsync(request, ct);
            if (text.Refusal is { } refusal)
                return new(refusal);
            var document = documents.Read(text.Text!);
            var rule = new CostRule(weights, _limits, call.Cost);
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Query = document.Text,
                Document = document.Tree,
                OperationName = request.OperationName,
                Variables = request.Variables,
                Extensions = request.Extensions,
                RequestServices = scope,
                ValidationRules = rules.For(call.Allowed, rule, document.IsValid),
                UnhandledExceptionDelegate = failures.OnUnhandled,
                CancellationToken = ct,
            });
            if (result.Executed)
            {
                persisted.Remember(text, result);
                documents.Keep(document);
            }
            if (call.Cost is not CostRequest.None && rule.Cost is { } known)
                (result.Extensions ??= [])["operationCost"] = known.AsExtension();
            return result;
        }
        catch (Exception refused) when (refused is ExecutionError or GraphQLParserException)
        {
            return new(failures.Describe(refused, "reading the document"));
        }
    }

    private ExecutionResult Limited(ExecutionResult result)
    {
        if (result.Operation?.Operation is OperationType.Subscription && result.Streams is not { Count: 1 })
        {
            result.Executed = false;
            if (result.Errors is not { Count: > 0 })
                _ = result.AddError(new ExecutionError("A subscription selects one field, whatever its directives say."));
        }
        if (result.Errors is [CostRule.NotExecuted])
            result.Errors = null;
        if (result.Errors?.OfType<EnoughErrors.Reached>().FirstOrDefault() is { } reached)
        {
            result.Errors = [];
            result.Errors.AddRange(reached.Errors);
        }
        if (!result.Executed && result.Errors is { } errors && errors.Count > _limits.MaxValidationErrors)
        {
            result.Errors = [];
            result.Errors.AddRange(errors.Take(_limits.MaxValidationErrors));
        }
        return result;
    }
}
