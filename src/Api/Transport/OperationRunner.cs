using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>Executes one operation in a scope that is ready for its caller, within the limits.</summary>
internal sealed class OperationRunner(
    Documents documents, ValidationRules rules, CostWeights weights, PersistedOperations persisted, IDocumentExecuter<ISchema> executer,
    Failures failures, IEnumerable<IOperationObserver> observers, ICallers callers,
    IOptions<TransportOptions> options, TimeProvider time)
{
    private readonly TransportOptions _limits = options.Value;

    /// <param name="cost">What is told of the cost.</param>
    /// <param name="operation">Cancels the operation; the runner does so itself when it takes too long.</param>
    public async Task<ExecutionResult> RunAsync(
        string door, GraphQLRequest request, AllowedOperations allowed, IServiceProvider scope, CancellationTokenSource operation, CostRequest cost = CostRequest.None)
    {
        using var activity = Telemetry.Start("graphql");
        var started = time.GetTimestamp();
        var result = Limited(await ExecuteAsync(request, allowed, scope, operation, cost));
        if (result is { Executed: false, Errors: { } errors } && !callers.MayReadSchema(scope))
            result.Errors = Suggestions.RemovedFrom(errors);

        var type = result.Operation?.Operation.ToString().ToLowerInvariant();
        var report = new OperationReport(
            door, type, result.Operation?.Name?.StringValue, time.GetElapsedTime(started), [.. result.Errors?.Select(ErrorShape.CodeOf) ?? []],
            scope.GetRequiredService<CallerScopes>().Caller);
        Telemetry.Finish(activity, door, type, report.Name, report.Elapsed, report.Codes.Count > 0);
        foreach (var observer in observers)
            observer.OnCompleted(report);
        return result;
    }

    private async Task<ExecutionResult> ExecuteAsync(
        GraphQLRequest request, AllowedOperations allowed, IServiceProvider scope, CancellationTokenSource operation, CostRequest cost)
    {
        var timedOut = false;
        await using var timer = time.CreateTimer(_ => { timedOut = true; operation.Cancel(); }, null, _limits.ExecutionTimeout, Timeout.InfiniteTimeSpan);
        try
        {
            var text = await persisted.FindAsync(request, operation.Token);
            if (text.Refusal is { } refusal)
                return new(refusal);
            var document = documents.Read(text.Text!);
            var rule = new CostRule(weights, _limits, cost);
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Query = document.Text,
                Document = document.Tree,
                OperationName = request.OperationName,
                Variables = request.Variables,
                Extensions = request.Extensions,
                RequestServices = scope,
                ValidationRules = rules.For(allowed, rule, document.IsValid),
                UnhandledExceptionDelegate = failures.OnUnhandled,
                CancellationToken = operation.Token,
            });
            if (result.Executed)
            {
                persisted.Remember(text, result);
                documents.Keep(document);
            }
            if (cost is not CostRequest.None && rule.Cost is { } known)
                (result.Extensions ??= [])["operationCost"] = known.AsExtension();
            return result;
        }
        catch (Exception refused) when (refused is ExecutionError or GraphQLParserException)
        {
            return new(failures.Describe(refused, "reading the document"));
        }
        catch (OperationCanceledException) when (timedOut)
        {
            return new(Failures.TimedOut());
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
