using System.Globalization;
using Mentoring.Domain.Cohorts;

namespace Mentoring.Tests.Cohorts;

public sealed class CohortZoneTests
{
    [Theory]
    [InlineData("America/Chicago", "2017-03-11", "2017-03-12T06:00:00Z")] // the day before summer time, 24 hours
    [InlineData("America/Chicago", "2017-03-12", "2017-03-13T05:00:00Z")] // 23 hours
    [InlineData("America/Chicago", "2017-11-05", "2017-11-06T06:00:00Z")] // 25 hours
    [InlineData("America/Sao_Paulo", "2017-10-14", "2017-10-15T03:00:00Z")] // midnight is skipped: the next day begins at one
    [InlineData("America/Sao_Paulo", "2018-02-17", "2018-02-18T03:00:00Z")] // the hour before midnight comes twice
    [InlineData("America/Havana", "2017-11-04", "2017-11-05T04:00:00Z")] // midnight comes twice: the first counts
    [InlineData("Pacific/Kiritimati", "2017-03-17", "2017-03-17T10:00:00Z")]
    public void A_day_ends_with_the_first_moment_of_the_next_in_its_zone(string zone, string day, string end) =>
        Assert.Equal(
            DateTimeOffset.Parse(end, CultureInfo.InvariantCulture),
            CohortZone.Find(zone)!.EndOf(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_day_of_a_moment_is_the_zones()
    {
        var zone = CohortZone.Find("America/Chicago")!;

        Assert.Equal(new(2017, 3, 17), zone.DayOf(DateTimeOffset.Parse("2017-03-18T04:59:59Z", CultureInfo.InvariantCulture)));
        Assert.Equal(new(2017, 3, 18), zone.DayOf(DateTimeOffset.Parse("2017-03-18T05:00:00Z", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Milestones_are_past_current_or_next()
    {
        var states = A.Plan.Timeline!.Milestones(new(2017, 5, 22)).Select(m => (m.Name, m.State));

        Assert.Equal(
            [
                (MilestoneName.Call, MilestoneState.Past), (MilestoneName.Announcement, MilestoneState.Past), (MilestoneName.Orientation, MilestoneState.Current),
                (MilestoneName.Mentoring, MilestoneState.Next), (MilestoneName.Assessment, MilestoneState.Next),
            ],
            states);
    }
}
