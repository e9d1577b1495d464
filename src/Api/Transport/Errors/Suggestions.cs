using System.Text.RegularExpressions;
using GraphQL;

namespace Mentoring.Api.Transport;

/// <summary>"Did you mean" tells names of the schema, so only those hear it who may read the schema.</summary>
internal static partial class Suggestions
{
    public static ExecutionErrors RemovedFrom(ExecutionErrors errors)
    {
        var silent = new ExecutionErrors();
        silent.AddRange(errors.Select(Without));
        return silent;
    }

    private static ExecutionError Without(ExecutionError error)
    {
        var message = Suggestion().Replace(error.Message, "");
        if (message.Length == error.Message.Length)
            return error;

        var silent = new ExecutionError(message) { Code = ErrorShape.CodeOf(error), Extensions = error.Extensions };
        foreach (var location in error.Locations ?? [])
            silent.AddLocation(location);
        return silent;
    }

    [GeneratedRegex(@"\s*Did you mean .*$", RegexOptions.Singleline)]
    private static partial Regex Suggestion();
}
