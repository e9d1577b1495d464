using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentoring.Api.Demo;

/// <summary>A moment as RFC 3339 writes it. Without an offset it would be a guess.</summary>
internal static partial class Timestamp
{
    /// <returns>Null for anything else.</returns>
    public static DateTimeOffset? Read(string? text) =>
        text is not null && Rfc3339().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();
}
