using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Applications;

/// <summary>When an application is taken: while the call is open, late by role, or by the committee.</summary>
public static class CallWindow
{
    public static Error? Check(Cohort cohort, ApplicationContent content, bool byCommittee, DateTimeOffset now)
    {
        if (cohort.Phase is CohortPhase.Draft or CohortPhase.Assessing or CohortPhase.Completed or CohortPhase.Archived or CohortPhase.Cancelled)
            return new CallClosed(null);
        if (cohort.Timeline.CallOpensOn is { } first && now < cohort.Zone.StartOf(first))
            return new CallClosed(null);
        if (byCommittee || (cohort.Phase is CohortPhase.CallOpen && now < cohort.CallClosesAt))
            return null;

        return content.Roles.Any() && content.Roles.All(role => MayBeLate(cohort, role, now)) ? null : new CallClosed(cohort.CallClosesAt);
    }

    private static bool MayBeLate(Cohort cohort, Role role, DateTimeOffset now) =>
        (role is Role.Mentor ? cohort.Settings.LateMentorsUntil : cohort.Settings.LateMenteesUntil) is { } last
        && now < cohort.Zone.EndOf(last);
}
