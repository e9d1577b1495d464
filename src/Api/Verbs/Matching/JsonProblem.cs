using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>What the serializer does not like, without the names of types that mean nothing to whoever wrote the file.</summary>
internal static partial class JsonProblem
{
    public static string Of(JsonException wrong)
    {
        var path = wrong.Path ?? "$";
        return Missing().Match(wrong.Message) is { Success: true } missing ? $"{path} lacks {missing.Groups["names"].Value}." :
            Unknown().Match(wrong.Message) is { Success: true } unknown ? $"{path} is not known." :
            wrong.Message.Contains("duplicate", StringComparison.OrdinalIgnoreCase) ? $"{path} is there twice." :
            wrong.InnerException is JsonException syntax ? Place().Replace(syntax.Message, "") :
            wrong.Message.StartsWith("The JSON value", StringComparison.Ordinal) || wrong.Message.Contains("Mentoring.", StringComparison.Ordinal) ? $"{path} has a value that does not belong there." :
            Place().Replace(wrong.Message, "");
    }

    [GeneratedRegex("missing required properties including: (?<names>.+?)\\.( Path:|$)")]
    private static partial Regex Missing();

    [GeneratedRegex("could not be mapped to any \\.NET member")]
    private static partial Regex Unknown();

    [GeneratedRegex("( Path: .*)? ?LineNumber: .*$", RegexOptions.Singleline)]
    private static partial Regex Place();
}
