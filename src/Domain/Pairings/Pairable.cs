using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Pairings;

/// <summary>The hard rules of a proposal, by a run or by hand, and of a pairing that comes back.</summary>
public static class Pairable
{
    /// <param name="others">Every pairing of either person, ended ones and those of other cohorts included.</param>
    public static Error? Check(Cohort cohort, Application mentor, Application mentee, IReadOnlyCollection<Pairing> others)
    {
        if (cohort.Phase is not (CohortPhase.Matching or CohortPhase.Announced or CohortPhase.Active))
            return WrongPhase.Of(cohort.Phase, CohortPhase.Matching, CohortPhase.Announced, CohortPhase.Active);
        if (mentor.CohortId != cohort.Id || mentee.CohortId != cohort.Id)
            return new OtherCohort();
        if (mentor.MemberId == mentee.MemberId)
            return new SamePerson();

        return Problems.Of([
            Seat(mentor, Role.Mentor, others)?.At("mentorId"),
            (Seat(mentee, Role.Mentee, others) ?? Twice(mentor, mentee, others))?.At("menteeId"),
            IsExcluded(mentor, mentee, others) ? new PairIsExcluded() : null,
            Mutual(cohort, mentor, mentee, others),
        ]);
    }

    /// <summary>Whether an ended pairing of these two may take its seats again.</summary>
    internal static Error? CheckReturn(Cohort cohort, Application mentor, Application mentee, IReadOnlyCollection<Pairing> others) => Problems.Of([
        Seat(mentor, Role.Mentor, others, returning: true),
        Seat(mentee, Role.Mentee, others, returning: true) ?? Twice(mentor, mentee, others),
        IsExcluded(mentor, mentee, others) ? new PairIsExcluded() : null,
        Mutual(cohort, mentor, mentee, others),
    ]);

    private static Error? Seat(Application application, Role role, IReadOnlyCollection<Pairing> others, bool returning = false)
    {
        if (application.PlacementFor(role) is not { } placement || application.Status is not ApplicationStatus.Accepted)
            return new NotAvailable(role);
        if (placement.HasEnded && !(returning && placement.Status is PlacementStatus.Finished))
            return new NotAvailable(role);
        if (others.Count(p => p.IsLive && p.PlacementOf(role) == placement.Id) < placement.Seats)
            return null;

        return role is Role.Mentor ? new MentorIsFull(placement.Seats) : new MenteeIsPaired();
    }

    private static MenteeIsPaired? Twice(Application mentor, Application mentee, IReadOnlyCollection<Pairing> others) =>
        others.Any(p => p.IsLive && p.Mentor.Application == mentor.Id && p.Mentee.Application == mentee.Id) ? new MenteeIsPaired() : null;

    private static MutualMentoring? Mutual(Cohort cohort, Application mentor, Application mentee, IReadOnlyCollection<Pairing> others) =>
        !cohort.Settings.MutualMentoring && others.Any(p => p.IsLive && p.CohortId == mentor.CohortId && p.Mentor.Member == mentee.MemberId && p.Mentee.Member == mentor.MemberId)
            ? new MutualMentoring()
            : null;

    private static bool IsExcluded(Application mentor, Application mentee, IReadOnlyCollection<Pairing> others) =>
        mentor.Content.NotWith.Any(person => person.Is(mentee.MemberId))
        || mentee.Content.NotWith.Any(person => person.Is(mentor.MemberId))
        || others.Any(p => p.SideOf(mentor.MemberId) is not null && p.SideOf(mentee.MemberId) is not null
            && (p.Mentor.PairAgain is false || p.Mentee.PairAgain is false));
}
