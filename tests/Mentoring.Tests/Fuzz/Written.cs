using System.Text.Json;

namespace Mentoring.Tests.Fuzz;

/// <summary>A value that is no JSON value of its own: the name of an enum's value, or a number as it is written.</summary>
internal sealed record Bare(string Text, bool IsName = false);

/// <summary>Values as JSON and as GraphQL literals.</summary>
internal static class Written
{
    /// <summary>Stands for half a surrogate pair, which no encoder writes.</summary>
    public const char Lone = '\ue000';

    public static string Json(object? value) => Write(value, literal: false);

    public static string Literal(object? value) => Write(value, literal: true);

    public static string Text(string text) => JsonSerializer.Serialize(text).Replace("\\uE000", "\\uD800", StringComparison.OrdinalIgnoreCase);

    private static string Write(object? value, bool literal) => value switch
    {
        null => "null",
        bool yes => yes ? "true" : "false",
        string text => Text(text),
        Bare bare => bare.IsName && !literal ? $"\"{bare.Text}\"" : bare.Text,
        IReadOnlyDictionary<string, object?> fields => $"{{{string.Join(", ", fields.Select(f => $"{(literal ? f.Key : Text(f.Key))}: {Write(f.Value, literal)}"))}}}",
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(one => Write(one, literal)))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Nothing that is written."),
    };
}
