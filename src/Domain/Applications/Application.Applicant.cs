using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;

namespace Mentoring.Domain.Applications;

// The applicant's steps: handing it in, taking it back, letting it lapse.
public sealed partial class Application
{
    /// <summary>Hands it in, or hands it in again with what the committee asked for.</summary>
    public Error? Submit(Cohort cohort, Member member, bool byCommittee, Actor by, DateTimeOffset now)
    {
        if (Status is not (ApplicationStatus.Draft or ApplicationStatus.InfoRequested))
            return WrongState.Of(Status, ApplicationStatus.Draft, ApplicationStatus.InfoRequested);
        if (MustBeTaken(cohort, Content, byCommittee, now) is { } closed)
            return closed;
        if (!member.IsMemberOn(cohort.Zone.DayOf(now)))
            return new NotAMember();
        var isFirst = SubmittedAt is null;
        if (Problems.Of([
            Content.Check(cohort, MemberId, complete: true),
            isFirst && Content.AgreesToGuidelines && AgreedToVersion != cohort.GuidelinesVersion
                ? new GuidelinesChanged(cohort.GuidelinesVersion).At("agreesToGuidelines") : null,
        ]) is { } problems)
            return problems;

        if (isFirst)
            (Status, SubmittedAt, IsLate) = (ApplicationStatus.Submitted, now, now >= cohort.CallClosesAt || cohort.Phase is not CohortPhase.CallOpen);
        else
            (Status, InformationNeeded, InformationDueAt) = (ApplicationStatus.UnderReview, null, null);
        Raise(ApplicationEventType.Submitted, by, now);
        return null;
    }

    /// <summary>
    /// As a whole, or in one of two roles; with the last role that was accepted the whole of it goes.
    /// Whoever calls this ends the pairings of what has <see cref="PlacementStatus.Left"/>.
    /// </summary>
    public Error? Withdraw(Role? role, Actor by, DateTimeOffset now)
    {
        if (Status is ApplicationStatus.Withdrawn or ApplicationStatus.Lapsed or ApplicationStatus.Declined)
            return WrongState.Of(Status, ApplicationStatus.Draft, ApplicationStatus.Submitted, ApplicationStatus.UnderReview, ApplicationStatus.InfoRequested, ApplicationStatus.Accepted);
        if (role is { } only && !Content.Roles.Contains(only))
            return new RoleNotAppliedFor(only).At("role");
        List<Placement> leaving = [.. _placements.Where(p => role is null || p.Role == role)];
        if (leaving.Count > 0 && leaving.TrueForAll(p => p.HasEnded))
            return WrongState.Of(leaving[0].PublicStatus, Open);

        foreach (var placement in leaving.Where(p => !p.HasEnded))
            placement.RestAt(PlacementStatus.Left);
        if (role is { } one && Content.Roles.Count() > 1 && (_placements.Count == 0 || _placements.Exists(p => p.Rest is not PlacementStatus.Left)))
        {
            (AsMentor, AsMentee) = (AsMentor && one is not Role.Mentor, AsMentee && one is not Role.Mentee);
            Content = Content with { AsMentor = AsMentor, AsMentee = AsMentee };
        }
        else
        {
            Status = ApplicationStatus.Withdrawn;
        }

        Raise(ApplicationEventType.Withdrawn, by, now, role);
        return null;
    }

    /// <summary>By the clock: a draft at the end of its <see cref="CallWindow"/>, or a request that was not answered in time.</summary>
    public Error? Lapse(Actor by, DateTimeOffset now)
    {
        if (Status is not (ApplicationStatus.Draft or ApplicationStatus.InfoRequested))
            return WrongState.Of(Status, ApplicationStatus.Draft, ApplicationStatus.InfoRequested);
        if (now < InformationDueAt)
            return new WrongTime(InformationDueAt, null);

        BeLapsed(by, now, null);
        return null;
    }

    /// <summary>The membership ended before anything was decided; once accepted, its end alone changes nothing.</summary>
    public Error? LapseWith(Member member, Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not ApplicationStatus.Draft && !WaitsForDecision)
            return WrongState.Of(Status, Undecided);
        if (member.MembershipEndsOn is not { } last || now < cohort.Zone.EndOf(last))
            return new WrongTime(member.MembershipEndsOn is { } later ? cohort.Zone.EndOf(later) : null, null);

        BeLapsed(by, now, MembershipEnded);
        return null;
    }

    /// <summary>The coded reason of a lapse that no deadline brought about.</summary>
    public const string MembershipEnded = "MEMBERSHIP_ENDED";

    private void BeLapsed(Actor by, DateTimeOffset now, string? reason)
    {
        (Status, InformationNeeded, InformationDueAt) = (ApplicationStatus.Lapsed, null, null);
        Raise(ApplicationEventType.Lapsed, by, now, reason: reason);
    }
}
