using System.Diagnostics;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.Exceptions;

namespace Mentoring.Api.Transport;

/// <summary>Turns exceptions into what clients may know of them, and logs the rest.</summary>
internal sealed class Failures(IEnumerable<IExceptionTranslator> translators, ILogger<Failures> log)
{
    /// <summary>The hook of the engine.</summary>
    public Task OnUnhandled(UnhandledExceptionContext failure)
    {
        var field = failure.FieldContext;
        failure.Exception = Describe(failure.OriginalException, field is null ? "the request" : $"{field.ParentType.Name}.{field.FieldDefinition.Name}");
        return Task.CompletedTask;
    }

    /// <param name="where">For the log: what was being done.</param>
    public ExecutionError Describe(Exception exception, string where)
    {
        if (exception is ExecutionError known)
            return known;
        foreach (var translator in translators)
            if (translator.Translate(exception) is { } translated)
                return translated;
        // The engine knows syntax errors, but not the parser's limit of nesting.
        if (exception is GraphQLParserException syntax)
            return new ExecutionError(syntax.Message) { Code = Codes.Syntax };

        var traceId = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        log.LogError(exception, "Unexpected failure in {Where}, trace id {TraceId}", where, traceId);
        return new UnexpectedError(traceId);
    }

    public static ExecutionError TimedOut() => new("The execution took too long.") { Code = Codes.Timeout };
}
