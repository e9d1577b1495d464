using Mentoring.Domain.Matching;

namespace Mentoring.Domain.Cohorts;

// How a cohort is set up and by whom it is run.
public sealed partial class Cohort
{
    public static Result<Cohort> Draft(CohortPlan plan, Actor by, DateTimeOffset now)
    {
        var cohort = new Cohort(CohortId.New());
        if (plan.Check(cohort) is { } problems)
            return problems;

        cohort.Apply(plan);
        cohort.Raise(new CohortEvent(CohortEventType.Drafted, cohort.Id, by, now));
        return cohort;
    }

    /// <summary>
    /// Changes what is given in the plan. Until the call opens everything may change; afterwards neither the zone nor a date that
    /// has passed or on which later steps stand, and neither forms nor topics, which applicants have answered.
    /// </summary>
    public Error? Update(CohortPlan plan, Actor by, DateTimeOffset now)
    {
        if (MustGoOn() is { } over)
            return over;
        if (Phase is not CohortPhase.Draft && Problems.Of([
            plan.Topics is null ? null : WrongPhase.Of(Phase, CohortPhase.Draft).At("topics"),
            plan.MentorForm is null ? null : WrongPhase.Of(Phase, CohortPhase.Draft).At("mentorForm"),
            plan.MenteeForm is null ? null : WrongPhase.Of(Phase, CohortPhase.Draft).At("menteeForm"),
            plan.TimeZone is null || plan.TimeZone == TimeZone ? null : WrongPhase.Of(Phase, CohortPhase.Draft).At("timeZone"),
            plan.Timeline is { } dates ? Timeline.CheckChange(dates, Phase, Zone, now) : null,
        ]) is { } tooLate)
            return tooLate;
        if (Problems.Of([plan.Check(this), MustStillFit(plan)]) is { } problems)
            return problems;

        Apply(plan);
        Raise(new CohortEvent(CohortEventType.Changed, Id, by, now));
        return null;
    }

    /// <summary>Replaces the committee: one chair, any number of members.</summary>
    public Error? Appoint(MemberId chair, IReadOnlyCollection<MemberId> members, Actor by, DateTimeOffset now)
    {
        if (Phase is CohortPhase.Archived or CohortPhase.Cancelled)
            return WrongPhase.Of(Phase, [.. BeforeTheEnd, CohortPhase.Completed]);
        if (members.Count > 50)
            return new TooMany(50).At("memberIds");

        _ = _committee.RemoveAll(s => s.Member != chair && !members.Contains(s.Member));
        foreach (var member in members.Append(chair).Distinct())
        {
            if (_committee.Find(s => s.Member == member) is not { } seat)
                _committee.Add(seat = new CommitteeSeat(member));
            seat.IsChair = member == chair;
        }

        Raise(new CohortEvent(CohortEventType.CommitteeAppointed, Id, by, now));
        return null;
    }

    private void Apply(CohortPlan plan)
    {
        Name = plan.Name?.Trim() ?? Name;
        FoldedName = Words.Fold(Name);
        TimeZone = plan.TimeZone ?? TimeZone;
        Timeline = plan.Timeline ?? Timeline;
        Settings = plan.Settings ?? Settings;
        if (plan.Guidelines is { } text && text != Guidelines)
            (Guidelines, GuidelinesVersion) = (text, GuidelinesVersion + 1);
        ExpectationsOfMentors = plan.ExpectationsOfMentors ?? ExpectationsOfMentors;
        ExpectationsOfMentees = plan.ExpectationsOfMentees ?? ExpectationsOfMentees;
        Topics = plan.Topics ?? Topics;
        MentorForm = plan.MentorForm ?? MentorForm;
        MenteeForm = plan.MenteeForm ?? MenteeForm;
        if (Matching.IsDefault)
            Matching = DefaultMatching.For(MenteeForm, MentorForm, Topics);
    }
}
