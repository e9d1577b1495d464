using System.Linq.Expressions;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases;

// Who may act on a pairing, and for whom.
public sealed partial class Rights
{
    // The viewer is the same for as long as this lives, and one projection asks for each of the conditions below a dozen times, or never.

    /// <summary>The committee and staff, but not on what is about themselves.</summary>
    public Error? MustRun(Pairing pairing) => MustRun(pairing.CohortId) ?? NotAboutOneself(pairing);

    /// <summary>The committee and staff, but not where they are one of the two: before anything else is said, since any other answer would tell what they must not know.</summary>
    /// <param name="replaced">The ended pairing in whose place the new one is.</param>
    internal Error? MustPropose(Application mentor, Application mentee, Pairing? replaced) =>
        MustRun(mentor.CohortId)
        ?? (viewer.Member is { } me && (me == mentor.MemberId || me == mentee.MemberId) ? new Recused() : null)
        ?? (replaced is null ? null : NotAboutOneself(replaced));

    /// <summary>The chair and staff, but not on what is about themselves.</summary>
    public Error? MustBeChair(Pairing pairing) => MustBeChair(pairing.CohortId) ?? NotAboutOneself(pairing);

    /// <summary>The liaison, the committee and staff, but never the two for themselves.</summary>
    public Error? MustLookAfter(Pairing pairing) => IsLiaisonOf(pairing) ? null : MustRun(pairing);

    /// <summary>The two themselves.</summary>
    public Error? MustTakePart(Pairing pairing) => SideIn(pairing) is null ? new NotAllowed("the two") : null;

    /// <summary>In which capacity the viewer acts on this pairing: one of the two is that and nothing else.</summary>
    public Actor ActorOn(Pairing pairing) =>
        SideIn(pairing) is null ? ActorIn(pairing.CohortId) : new(ActorKind.Member, viewer.Member);

    /// <summary>One's own side without being asked; for the liaison, the committee and staff the side that is named, or none.</summary>
    public Result<PairingStand> StandIn(Pairing pairing, Role? named)
    {
        if (SideIn(pairing) is { } own)
            return named is null || named == own ? new PairingStand(own, ActorOn(pairing)) : new Recused().At("side");
        if (!IsLiaisonOf(pairing) && !Runs(pairing.CohortId))
            return new NotAllowed("the two, the liaison, the committee or staff");

        return new PairingStand(named, ActorOn(pairing));
    }

    /// <summary>Committee and staff, and never the two: everything about it.</summary>
    internal Expression<Func<Pairing, bool>> Oversees => field ??= OverseenBy(Me, viewer.IsStaff, Committees);

    /// <summary>Its liaison, once it is announced, and while they are on the committee.</summary>
    internal Expression<Func<Pairing, bool>> IsLiaison => field ??= HasLiaison(Me, Committees);

    /// <summary>Those who oversee it and its liaison: what is about the two and not for them.</summary>
    internal Expression<Func<Pairing, bool>> LooksAfter => field ??= Oversees.Or(IsLiaison);

    /// <summary>The two, and those who look after it.</summary>
    internal Expression<Func<Pairing, bool>> IsInside => field ??= LooksAfter.Or(IsMentor).Or(IsMentee);

    /// <summary>Whether somebody who runs its cohort sees it: one's own only from the announcement on.</summary>
    internal bool SeesAsCommittee(Pairing pairing) => viewer.IsStaff || pairing.IsAnnounced || SideIn(pairing) is null;

    /// <summary>A proposal of the viewer to somebody, of which they are not to know although they are on the committee.</summary>
    internal Expression<Func<Pairing, bool>> IsHidden()
    {
        var (me, staff) = (Me, viewer.IsStaff);
        return p => !staff && p.AnnouncedAt == null && PairingStates.Live.Contains(p.Status) && (p.Mentor.Member == me || p.Mentee.Member == me);
    }

    /// <summary>Hears every coded reason: those who look after it, and an integrator who is neither of the two.</summary>
    internal Expression<Func<Pairing, bool>> HearsReasons => field ??= LooksAfter.Or(HeardBy(Me, viewer.IsIntegrator));

    /// <summary>The viewer is its mentor.</summary>
    internal Expression<Func<Pairing, bool>> IsMentor => field ??= HasMentor(Me);

    /// <summary>The viewer is its mentee.</summary>
    internal Expression<Func<Pairing, bool>> IsMentee => field ??= HasMentee(Me);

    // What is captured is a parameter, as a query takes it.
    private static Expression<Func<Pairing, bool>> OverseenBy(MemberId me, bool staff, CohortId[] committees) =>
        p => (staff || committees.Contains(p.CohortId)) && p.Mentor.Member != me && p.Mentee.Member != me;

    private static Expression<Func<Pairing, bool>> HasLiaison(MemberId me, CohortId[] committees) =>
        p => p.LiaisonId == me && p.AnnouncedAt != null && committees.Contains(p.CohortId);

    private static Expression<Func<Pairing, bool>> HeardBy(MemberId me, bool integrator) => p => integrator && p.Mentor.Member != me && p.Mentee.Member != me;

    private static Expression<Func<Pairing, bool>> HasMentor(MemberId me) => p => p.Mentor.Member == me;

    private static Expression<Func<Pairing, bool>> HasMentee(MemberId me) => p => p.Mentee.Member == me;

    private Recused? NotAboutOneself(Pairing pairing) => SideIn(pairing) is null ? null : new Recused();
}

/// <summary>How somebody acts on a pairing: for which side, if for one, and in which capacity.</summary>
public readonly record struct PairingStand(Role? Side, Actor By);
