namespace Mentoring;

/// <summary>Time zones by their IANA names.</summary>
public static class Zones
{
    private const int MaxName = 64;

    /// <summary>Such as <c>America/Chicago</c>; null when there is no such zone.</summary>
    public static TimeZoneInfo? Find(string name) => name.Length is > 0 and <= MaxName && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
}
