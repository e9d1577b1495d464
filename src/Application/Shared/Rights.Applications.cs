using System.Linq.Expressions;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases;

// What is seen of an application by those who see it.
public sealed partial class Rights
{
    /// <summary>Whether the viewer runs the cohort and it is not about oneself: sees proposals.</summary>
    internal Expression<Func<Application, bool>> SeesProposalsOf()
    {
        var (me, staff, committees) = (Me, viewer.IsStaff, Committees);
        return a => (staff || committees.Contains(a.CohortId)) && a.MemberId != me;
    }

    /// <summary>Whom the applicant would like as partner, and whom never.</summary>
    internal Expression<Func<Application, bool>> SeesWishesOf()
    {
        var (me, staff, committees) = (Me, viewer.IsStaff, Committees);
        return a => staff || a.MemberId == me || committees.Contains(a.CohortId);
    }

    /// <summary>Whether another's wish is about the viewer, who is not to learn of it although they run the cohort; staff are.</summary>
    internal bool IsKeptFromViewer(NamedPerson wish) => !viewer.IsStaff && viewer.Member is { } me
        && (wish.Is(me) || viewer.KnownAs.Contains(Words.Fold(wish.Name)) || viewer.KnownAs.Contains(Words.FoldAddress(wish.Name)));

    /// <summary>Reviews, scores and notes: committee and staff, but neither the applicant nor who is recused.</summary>
    internal Expression<Func<Application, bool>> SeesReviewsOf()
    {
        var (me, staff, committees) = (Me, viewer.IsStaff, Committees);
        return a => a.MemberId != me
            && !a.Reviews.Any(r => r.Reviewer == me && r.Recused)
            && (staff || committees.Contains(a.CohortId));
    }

    /// <summary>
    /// Answers for the partner to the form of this role: oneself, committee and staff, and once a pairing in this role is announced
    /// its other side.
    /// </summary>
    internal Expression<Func<Application, bool>> SeesProfileOf(Role role)
    {
        var (me, staff, committees) = (Me, viewer.IsStaff, Committees);
        Expression<Func<Application, bool>> runs = a =>
            staff || a.MemberId == me || ((a.SubmittedAt != null || a.ByCommittee) && committees.Contains(a.CohortId));
        return runs.Or(role is Role.Mentor
            ? a => db.Pairings.Any(p => p.AnnouncedAt != null && p.Mentor.Application == a.Id && p.Mentee.Member == me)
            : a => db.Pairings.Any(p => p.AnnouncedAt != null && p.Mentee.Application == a.Id && p.Mentor.Member == me));
    }
}
