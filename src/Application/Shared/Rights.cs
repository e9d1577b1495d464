using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases;

/// <summary>
/// Who may do what, decided here and nowhere else. Chair and committee come from the cohort, sides and liaison from the pairing,
/// staff and integrator from the token.
/// </summary>
public sealed class Rights(Viewer viewer)
{
    public Viewer Viewer => viewer;

    public bool IsChairOf(Cohort cohort) => viewer.Member is { } member && cohort.Chair == member;

    public bool IsOnCommitteeOf(Cohort cohort) => viewer.Member is { } member && cohort.Committee.Any(s => s.Member == member);

    public bool MaySee(Cohort cohort) =>
        viewer.IsStaff || IsOnCommitteeOf(cohort) || (viewer.IsSignedIn && cohort.Phase is not CohortPhase.Draft);

    /// <summary>Known to the committee, but for their own, and to staff from the proposal; to others from the announcement on.</summary>
    public bool MaySee(Pairing pairing, Cohort cohort) =>
        viewer.IsStaff
        || (IsOnCommitteeOf(cohort) && viewer.Member is { } reviewer && (pairing.IsAnnounced || pairing.SideOf(reviewer) is null))
        || (pairing.IsAnnounced && (viewer.IsIntegrator || viewer.Member is { } own && (pairing.SideOf(own) is not null || pairing.LiaisonId == own)));

    /// <summary>In which capacity the viewer acts on this cohort.</summary>
    public Actor ActorIn(Cohort cohort) => new(
        viewer.IsStaff ? ActorKind.Staff : IsChairOf(cohort) ? ActorKind.Chair : IsOnCommitteeOf(cohort) ? ActorKind.Committee : ActorKind.Member,
        viewer.Member);

    /// <summary>Phases, announcement, overrides, reopening, committee and forms.</summary>
    public Error? MustBeChair(Cohort cohort) => viewer.IsStaff || IsChairOf(cohort) ? null : new NotAllowed("the chair or staff");

    /// <summary>Reviews, proposals and approvals.</summary>
    public Error? MustBeCommittee(Cohort cohort) => viewer.IsStaff || IsOnCommitteeOf(cohort) ? null : new NotAllowed("the committee or staff");

    /// <summary>Roster and new cohorts.</summary>
    public Error? MustBeStaff() => viewer.IsStaff ? null : new NotAllowed("staff");

    public Actor Staff => new(ActorKind.Staff, viewer.Member);
}
