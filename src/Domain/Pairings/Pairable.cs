using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Pairings;

/// <summary>The hard rules of a proposal, by a run or by hand.</summary>
public static class Pairable
{
    /// <param name="others">Every pairing of either person in this cohort, ended ones included.</param>
    public static Error? Check(Cohort cohort, Application mentor, Application mentee, IReadOnlyCollection<Pairing> others)
    {
        if (cohort.Phase is not (CohortPhase.Matching or CohortPhase.Announced or CohortPhase.Active))
            return WrongPhase.Of(cohort.Phase, CohortPhase.Matching, CohortPhase.Announced, CohortPhase.Active);
        if (mentor.CohortId != cohort.Id || mentee.CohortId != cohort.Id)
            return new OtherCohort();
        if (mentor.MemberId == mentee.MemberId)
            return new SamePerson();

        return Problems.Of([
            Seat(mentor, Role.Mentor, others),
            Seat(mentee, Role.Mentee, others),
            IsExcluded(mentor, mentee, others) ? new PairIsExcluded() : null,
            others.Any(p => p.IsLive && p.Mentor.Member == mentee.MemberId && p.Mentee.Member == mentor.MemberId) ? new MutualMentoring() : null,
        ]);
    }

    private static Error? Seat(Application application, Role role, IReadOnlyCollection<Pairing> others)
    {
        string field = role is Role.Mentor ? "mentorId" : "menteeId";
        if (application.PlacementFor(role) is not { HasEnded: false } placement || application.Status is not ApplicationStatus.Accepted)
            return new NotAvailable(role).At(field);
        if (others.Count(p => p.IsLive && p.PlacementOf(role) == placement.Id) < placement.Seats)
            return null;

        return (role is Role.Mentor ? new MentorIsFull(placement.Seats) : (Error)new MenteeIsPaired()).At(field);
    }

    private static bool IsExcluded(Application mentor, Application mentee, IReadOnlyCollection<Pairing> others) =>
        mentor.Content.NotWith.Any(person => person.Is(mentee.MemberId))
        || mentee.Content.NotWith.Any(person => person.Is(mentor.MemberId))
        || others.Any(p => p.SideOf(mentor.MemberId) is not null && p.SideOf(mentee.MemberId) is not null
            && (p.Mentor.PairAgain is false || p.Mentee.PairAgain is false));
}
