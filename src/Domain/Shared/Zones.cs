using System.Text.RegularExpressions;

namespace Mentoring;

/// <summary>Time zones by their IANA names.</summary>
public static partial class Zones
{
    private const int MaxName = 64;

    /// <summary>Such as <c>America/Chicago</c>; null when there is no such zone.</summary>
    public static TimeZoneInfo? Find(string name) =>
        name.Length <= MaxName && Name().IsMatch(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    /// <summary>Anything else is not looked up: names of zones are names of files.</summary>
    [GeneratedRegex(@"\A[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}\z")]
    private static partial Regex Name();
}
