using Mentoring.Domain.Matching;

namespace Mentoring.Domain.Cohorts;

// How the committee wants people matched.
public sealed partial class Cohort
{
    /// <summary>Until the chair sets it, the default as far as it fits forms and topics.</summary>
    public MatchingPlan Matching { get; private set; } = DefaultMatching.Plan;

    /// <summary>Replaces the plan, until mentoring is over. A run keeps the one by which it was made.</summary>
    public Error? SetMatching(MatchingPlan plan, Actor by, DateTimeOffset now)
    {
        if (Phase is not CohortPhase.Draft && !Admitting.Contains(Phase))
            return WrongPhase.Of(Phase, [CohortPhase.Draft, .. Admitting]);
        if (plan.Check(MenteeForm, MentorForm, Topics) is { } problems)
            return problems;

        Matching = plan with { Revision = Matching.Revision + 1 };
        Raise(new CohortEvent(CohortEventType.MatchingPlanned, Id, by, now));
        return null;
    }

    /// <summary>A plan that somebody thought about is not thinned out behind their back; the default follows the forms.</summary>
    private MatchingNoLongerFits? MustStillFit(CohortPlan plan) =>
        !Matching.IsDefault && Matching.Misfits(plan.MenteeForm ?? MenteeForm, plan.MentorForm ?? MentorForm, plan.Topics ?? Topics) is { Count: > 0 } misfits
            ? new(misfits)
            : null;
}
