using System.Globalization;
using Mentoring.Domain.Cohorts;

namespace Mentoring.Tests;

/// <summary>Builds what stories start from: the origin's program of 2017-2018, in Chicago.</summary>
internal static partial class A
{
    public static readonly Actor Staff = new(ActorKind.Staff, null);
    public static readonly MemberId ChairId = MemberId.New();
    public static readonly Actor Chair = new(ActorKind.Chair, ChairId);

    /// <summary>A moment on the clocks of Chicago, such as <c>2017-03-17 23:59:59</c>.</summary>
    public static DateTimeOffset Moment(string local)
    {
        var time = DateTime.Parse(local, CultureInfo.InvariantCulture);
        return new(time, TimeZoneInfo.FindSystemTimeZoneById("America/Chicago").GetUtcOffset(time));
    }

    public static CohortPlan Plan => new()
    {
        Name = "ALCTS Mentoring Program 2017-2018",
        TimeZone = "America/Chicago",
        Guidelines = "Open to members only.",
        Timeline = new()
        {
            CallOpensOn = new(2017, 1, 16),
            CallClosesOn = new(2017, 3, 17),
            AnnouncedOn = new(2017, 5, 12),
            OrientationFrom = new(2017, 5, 22),
            OrientationTo = new(2017, 5, 26),
            MentoringFrom = new(2017, 6, 1),
            MentoringTo = new(2018, 4, 30),
            AssessmentFrom = new(2018, 5, 1),
            AssessmentTo = new(2018, 5, 31),
        },
    };

    public static Cohort Cohort(CohortPhase phase = CohortPhase.CallOpen, CohortSettings? settings = null)
    {
        var cohort = Domain.Cohorts.Cohort.Draft(Plan with { Settings = settings }, Staff, Moment("2017-01-09 09:00")).Value!;
        (CohortPhase Enters, Func<Error?> By)[] life =
        [
            (CohortPhase.Draft, () => cohort.Appoint(ChairId, [], Staff, Moment("2017-01-09 10:00"))),
            (CohortPhase.CallOpen, () => cohort.OpenCall(Chair, Moment("2017-01-16 08:00"))),
            (CohortPhase.CallClosed, () => cohort.CloseCall(Actor.Clock, Moment("2017-03-18 00:00"))),
            (CohortPhase.Matching, () => cohort.StartMatching([], false, Chair, Moment("2017-04-10 09:00"))),
            (CohortPhase.Announced, () => cohort.Announce(0, Chair, Moment("2017-05-12 09:00"))),
            (CohortPhase.Active, () => cohort.StartMentoring(Actor.Clock, Moment("2017-06-01 00:00"))),
            (CohortPhase.Assessing, () => cohort.StartAssessing(Actor.Clock, Moment("2018-05-01 00:00"))),
            (CohortPhase.Completed, () => cohort.Complete(true, Chair, Moment("2018-06-01 09:00"))),
            (CohortPhase.Archived, () => cohort.Archive(Chair, Moment("2018-07-01 09:00"))),
        ];
        foreach (var (_, by) in life.TakeWhile(step => step.Enters <= phase && phase is not CohortPhase.Cancelled))
            Assert.Null(by());
        if (phase is CohortPhase.Cancelled)
            Assert.Null(cohort.Cancel("No mentors", Chair, Moment("2017-01-10 09:00")));
        _ = cohort.TakeEvents();
        return cohort;
    }
}
