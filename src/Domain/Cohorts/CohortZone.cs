namespace Mentoring.Domain.Cohorts;

/// <summary>What a day means in the cohort's time zone.</summary>
public sealed class CohortZone
{
    private readonly TimeZoneInfo _zone;

    private CohortZone(TimeZoneInfo zone) => _zone = zone;

    /// <summary>By IANA name, such as <c>America/Chicago</c>; null when there is no such zone.</summary>
    public static CohortZone? Find(string name) => Zones.Find(name) is { } zone ? new(zone) : null;

    /// <summary>The day that it is there at this moment.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, _zone).DateTime);

    /// <summary>The first moment of the day; the first that exists where the clocks skip midnight.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (_zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        var offset = _zone.IsAmbiguousTime(local) ? _zone.GetAmbiguousTimeOffsets(local).Max() : _zone.GetUtcOffset(local);
        return new(local, offset);
    }

    /// <summary>The first moment that is no longer this day.</summary>
    public DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));
}
