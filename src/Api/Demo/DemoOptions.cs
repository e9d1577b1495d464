using System.Globalization;
using Mentoring.Api.Verbs;

namespace Mentoring.Api.Demo;

/// <summary>The section <c>Demo</c>, which counts in Development alone.</summary>
internal sealed record DemoOptions
{
    /// <summary>Whether an empty database gets the demo when the process starts.</summary>
    public bool Seed { get; init; }

    /// <summary>Whether <c>/demo/clock</c> moves the program's time forward.</summary>
    public bool TimeTravel { get; init; }

    /// <summary>When an empty program starts; null for the demo in the present.</summary>
    public DateTimeOffset? StartAt { get; init; }

    public bool HasClock => TimeTravel || StartAt is not null;

    public static DemoOptions Of(IConfiguration configuration) => new()
    {
        Seed = configuration.GetValue("Demo:Seed", true),
        TimeTravel = configuration.GetValue("Demo:TimeTravel", false),
        StartAt = configuration["Demo:StartAt"] is { Length: > 0 } text ? ReadStart(text) : null,
    };

    /// <summary>A day starts at noon UTC, when it is that day in nearly every time zone.</summary>
    private static DateTimeOffset ReadStart(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero)
            : Timestamp.Read(text) ?? throw new StartRefused($"Demo:StartAt is a date or a time with its offset, such as 2027-01-10 or 2027-01-10T09:00:00-06:00, not {text}.");
}
