using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Applications;

/// <summary>When an application is taken: while the call is open, late by role, or by the committee.</summary>
public static class CallWindow
{
    public static Error? Check(Cohort cohort, ApplicationContent content, bool byCommittee, DateTimeOffset now)
    {
        if (cohort.Phase is CohortPhase.Draft or > CohortPhase.Active || now < cohort.Zone.StartOf(cohort.Timeline.CallOpensOn!.Value))
            return new CallClosed(null);
        if (byCommittee || (cohort.Phase is CohortPhase.CallOpen && now < cohort.CallClosesAt))
            return null;

        return now < LateUntil(cohort, content) ? null : new CallClosed(now < cohort.CallClosesAt ? null : cohort.CallClosesAt);
    }

    /// <summary>Whether anybody may apply, who is not late.</summary>
    public static bool IsOpen(CohortPhase phase, Timeline timeline, string timeZone, DateTimeOffset now) =>
        phase is CohortPhase.CallOpen && CohortZone.Find(timeZone) is { } zone
        && now >= zone.StartOf(timeline.CallOpensOn!.Value) && now < zone.EndOf(timeline.CallClosesOn!.Value);

    /// <summary>The moment at which a draft of this content lapses: the close of the call, or later where all of its roles may be late; the committee's, the end of mentoring.</summary>
    public static DateTimeOffset? EndFor(Cohort cohort, ApplicationContent content, bool byCommittee) =>
        byCommittee ? cohort.Timeline.MentoringTo is { } last ? cohort.Zone.EndOf(last) : null :
        LateUntil(cohort, content) is { } late && late > cohort.CallClosesAt ? late : cohort.CallClosesAt;

    private static DateTimeOffset? LateUntil(Cohort cohort, ApplicationContent content)
    {
        DateOnly?[] last = [.. content.Roles.Select(cohort.Settings.LateUntil)];
        return last.Length == 0 || last.Contains(null) ? null : cohort.Zone.EndOf(last.Min()!.Value);
    }
}
