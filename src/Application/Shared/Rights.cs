using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases;

/// <summary>
/// Who may do and see what, decided here and nowhere else. Chair and committee come from the cohort, sides and liaison from the
/// pairing, staff and integrator from the token. This part says who may act; the other one what is seen.
/// </summary>
public sealed partial class Rights(Viewer viewer, IMentoringDb db)
{
    public Viewer Viewer => viewer;

    public bool IsChairOf(CohortId cohort) => viewer.Seats.TryGetValue(cohort, out var chair) && chair;

    public bool IsOnCommitteeOf(CohortId cohort) => viewer.Seats.ContainsKey(cohort);

    /// <summary>Committee and staff: those who see and run all of a cohort.</summary>
    public bool Runs(CohortId cohort) => viewer.IsStaff || IsOnCommitteeOf(cohort);

    /// <summary>A member of the committee, and only for as long as they are one.</summary>
    public bool IsLiaisonOf(Pairing pairing) => IsOnCommitteeOf(pairing.CohortId) && pairing.LiaisonId == viewer.Member;

    /// <summary>The side on which the viewer is, if on any.</summary>
    public Role? SideIn(Pairing pairing) => viewer.Member is { } member ? pairing.SideOf(member) : null;

    /// <summary>In which capacity the viewer acts on this cohort.</summary>
    public Actor ActorIn(CohortId cohort) => new(
        viewer.IsStaff ? ActorKind.Staff : IsChairOf(cohort) ? ActorKind.Chair : IsOnCommitteeOf(cohort) ? ActorKind.Committee : ActorKind.Member,
        viewer.Member);

    /// <summary>Phases, announcement, overrides, reopening, committee and forms.</summary>
    public Error? MustBeChair(CohortId cohort) => viewer.IsStaff || IsChairOf(cohort) ? null : new NotAllowed("the chair or staff");

    /// <summary>Reviews, proposals and approvals.</summary>
    public Error? MustRun(CohortId cohort) => Runs(cohort) ? null : new NotAllowed("the committee or staff");

    /// <summary>Roster and new cohorts.</summary>
    public Error? MustBeStaff() => viewer.IsStaff ? null : new NotAllowed("staff");

    public Actor Staff => new(ActorKind.Staff, viewer.Member);
}
