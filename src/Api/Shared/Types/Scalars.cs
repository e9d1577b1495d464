using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Mentoring.Api.Types;

/// <summary>A scalar that is written as a string.</summary>
internal abstract class TextScalar<T> : ScalarGraphType where T : struct
{
    protected TextScalar(string name, string description, string? specifiedBy = null)
    {
        (Name, Description) = (name, description);
        if (specifiedBy is not null)
            Metadata["specifiedBy"] = specifiedBy;
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parse(text.Value.ToString()) ?? ThrowLiteralConversionError(value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        T parsed => parsed,
        string text => Parse(text) ?? ThrowValueConversionError(value),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        T known => Write(known),
        _ => ThrowSerializationError(value),
    };

    protected abstract T? Parse(string text);
    protected abstract string Write(T value);
}

internal sealed class DateTimeScalar() : TextScalar<DateTimeOffset>(
    "DateTime", "A moment with its offset from UTC, as in RFC 3339: `2027-03-17T23:59:59Z`. An offset is needed.", "https://scalars.graphql.org/andimarek/date-time.html")
{
    private static readonly string[] Formats =
        [.. from fraction in new[] { "", ".FFFFFFF" } from zone in new[] { "'Z'", "'z'", "zzz" } select $"yyyy-MM-dd'T'HH:mm:ss{fraction}{zone}"];

    protected override DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    protected override string Write(DateTimeOffset value) => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture) is var text
        && text.EndsWith("+00:00", StringComparison.Ordinal) ? text[..^6] + "Z" : text;
}

internal sealed class LocalDateScalar() : TextScalar<DateOnly>(
    "LocalDate", "A day without time or zone: `2027-03-17`. It is meant in the time zone of its cohort.", "https://scalars.graphql.org/andimarek/local-date.html")
{
    protected override DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    protected override string Write(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

internal sealed class UuidScalar() : TextScalar<Guid>("UUID", "A universally unique identifier, as in RFC 9562.", "https://tools.ietf.org/html/rfc4122")
{
    protected override Guid? Parse(string text) => Guid.TryParseExact(text, "D", out var value) ? value : null;
    protected override string Write(Guid value) => value.ToString("D");
}

/// <summary>The specification lets an id be written as a number too: here it is the text that no object has.</summary>
internal sealed class IdScalar : IdGraphType
{
    public override object? ParseLiteral(GraphQLValue value) => Text(base.ParseLiteral(value));
    public override object? ParseValue(object? value) => Text(base.ParseValue(value));

    private static string? Text(object? id) => id is null ? null : Convert.ToString(id, CultureInfo.InvariantCulture);
}
