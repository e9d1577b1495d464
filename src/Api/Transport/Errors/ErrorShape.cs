using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;

namespace Mentoring.Api.Transport;

/// <summary>
/// The shape of a top-level error: HotChocolate's codes or the host's own, never one that the engine made from the name of a class.
/// </summary>
internal sealed class ErrorShape : IErrorInfoProvider
{
    private const int LongestMessage = 1000;

    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?>();
        if (CodeOf(executionError) is { } code)
            extensions["code"] = code;
        foreach (var (name, value) in executionError.Extensions ?? [])
            extensions[name] = value;
        return new() { Message = executionError is UnhandledError ? UnexpectedError.Text : Short(executionError.Message), Extensions = extensions };
    }

    // The engine repeats what it does not like, however long it is.
    private static string Short(string message) => message.Length <= LongestMessage ? message : $"{message.AsSpan(0, LongestMessage)}…";

    public static string? CodeOf(ExecutionError error) => error switch
    {
        SyntaxError => Codes.Syntax,
        InvalidVariableError => Codes.Variable,
        TimeoutError => Codes.Timeout,
        _ when IsMadeByEngine(error) => null,
        _ => error.Code,
    };

    private static bool IsMadeByEngine(ExecutionError error) =>
        (error.InnerException is { } inner && error.Code == ErrorInfoProvider.GetErrorCode(inner))
        || (error.GetType().Assembly == typeof(ExecutionError).Assembly && error.Code == DefaultCode(error));

    private static string DefaultCode(ExecutionError error)
    {
        var name = ErrorInfoProvider.GetErrorCode(error.GetType());
        return error.GetType() == typeof(ValidationError) ? name : name.Replace("_ERROR", "", StringComparison.Ordinal);
    }
}
