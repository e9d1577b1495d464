using Mentoring.Domain.Cohorts;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.Api.Demo.Story;

/// <summary>The dates of the demo's cohorts. All of them keep the page's rhythm and its weekdays.</summary>
internal static class Days
{
    /// <summary>From a Monday on as the page has it: opened on January 16, 2017, it gives the page's own dates.</summary>
    public static TimelineInput AsOnThePage(DateOnly opens) => Of(opens, opens.AddDays(60), opens.AddDays(116));

    /// <summary>The call closed about two weeks ago, and the announcement is about three weeks ahead.</summary>
    public static TimelineInput Around(DateOnly today)
    {
        var monday = MondayOf(today);
        return Of(monday.AddDays(-70), monday.AddDays(-10), monday.AddDays(25));
    }

    /// <summary>As on the page, with a few days for the chair to look around before the call opens.</summary>
    public static TimelineInput After(DateOnly start) => AsOnThePage(MondayOf(start).AddDays(7));

    /// <summary>This hour of the day where the program is.</summary>
    public static DateTimeOffset At(DateOnly day, double hour) => Zone.StartOf(day).AddHours(hour);

    public static DateOnly Of(DateTimeOffset moment) => Zone.DayOf(moment);

    private static readonly CohortZone Zone = CohortZone.Find(Page.TimeZone)!;

    private static TimelineInput Of(DateOnly opens, DateOnly closes, DateOnly announced)
    {
        var (start, end) = (announced.AddDays(20), announced.AddDays(353));
        return new(opens, closes, announced, announced.AddDays(10), announced.AddDays(14), start, end, end.AddDays(1), end.AddDays(31));
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
