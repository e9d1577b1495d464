using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.Options;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Mentoring.Api.Transport;

/// <summary>The last result of a subscription that did not end by itself.</summary>
internal sealed class StreamEnd(ExecutionError reason) : ExecutionResult(reason);

/// <summary>
/// Executes subscriptions one event at a time, each in a scope of its own that is prepared for the caller anew. The engine's own strategy
/// starts an execution for every event that waits.
/// </summary>
internal sealed class PullStrategy(Failures failures, IEventIds ids, IOptions<TransportOptions> options, TimeProvider time)
    : SubscriptionExecutionStrategy(new SerialExecutionStrategy())
{
    public static ExecutionError NotServed() => new("The caller is not served any longer.") { Code = Codes.NotAuthorized };

    protected override async Task<IObservable<ExecutionResult>?> ResolveResponseStreamAsync(ExecutionContext context, ExecutionNode node)
    {
        try
        {
            var resolver = node.FieldDefinition.StreamResolver ?? throw new InvalidOperationException($"'{node.Field.Name}' has no stream resolver.");
            var source = await resolver.ResolveAsync(new ReadonlyResolveFieldContext(node, context));
            var pull = source as IPullSource ?? PushBuffer.ReadAsync(source, options.Value.StreamBuffer).OfType<object>().ToPullSource();
            var scopes = context.RequestServices!.GetRequiredService<CallerScopes>();
            return ReadAsync(pull, CloneExecutionContext(context, default), node, scopes).ToPullSource();
        }
        catch (Exception failure) when (!context.CancellationToken.IsCancellationRequested)
        {
            context.Errors.Add(Describe(failure, context, node));
            return null;
        }
    }

    private async IAsyncEnumerable<ExecutionResult> ReadAsync(
        IPullSource source, ExecutionContext context, ExecutionNode node, CallerScopes scopes, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var events = source.Events.GetAsyncEnumerator(ct);
        var goesOn = true;
        while (goesOn)
        {
            ExecutionResult? result = null;
            try
            {
                goesOn = await events.MoveNextAsync();
                if (goesOn)
                    result = await ShowAsync(source, events.Current, context, node, scopes, ct);
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                var reason = Describe(failure, context, node);
                reason.Code ??= Codes.StreamFailed;
                result = new StreamEnd(reason);
            }
            if (result is not null)
                yield return result;
            goesOn &= result is not StreamEnd;
        }
    }

    /// <summary>Null when the caller sees nothing of it.</summary>
    private async Task<ExecutionResult?> ShowAsync(
        IPullSource source, object? happened, ExecutionContext context, ExecutionNode node, CallerScopes scopes, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(options.Value.ExecutionTimeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, ct);
        try
        {
            return await ShowAsync(source, happened, context, node, scopes, limit, both);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            // Whether the caller may see it was not found out in time, and nothing is passed over in silence.
            return new StreamEnd(Failures.TimedOut());
        }
    }

    private async Task<ExecutionResult?> ShowAsync(
        IPullSource source, object? happened, ExecutionContext context, ExecutionNode node, CallerScopes scopes, CancellationTokenSource limit, CancellationTokenSource both)
    {
        var started = time.GetTimestamp();
        await using var scope = await scopes.OpenAsync(both.Token);
        if (scope is null)
            return new StreamEnd(NotServed());
        if (await source.SeeAsync(happened, scope.Value.ServiceProvider, both.Token) is not { } value)
            return null;

        using var activity = Telemetry.Start("graphql event");
        using var own = CloneExecutionContext(context, both.Token);
        own.RequestServices = scope.Value.ServiceProvider;
        var result = await ProcessDataAsync(own, node, value);
        if (limit.IsCancellationRequested)
            result = new(Failures.TimedOut());
        // An event that could not be shown is told as one with errors; the stream goes on.
        result.Executed = true;
        Telemetry.Finish(activity, "event", "subscription", context.Operation.Name?.StringValue, time.GetElapsedTime(started), result.Errors is { Count: > 0 });
        return ids.IdOf(value) is { } id ? new EventResult(result, id) : result;
    }

    private ExecutionError Describe(Exception failure, ExecutionContext context, ExecutionNode node)
    {
        var error = failures.Describe(failure, $"the subscription {node.FieldDefinition.Name}");
        error.Path ??= node.ResponsePath;
        return error.Locations is null ? error.AddLocation(node.Field, context.Document) : error;
    }
}
