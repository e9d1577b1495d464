using System.Linq.Expressions;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases;

// What the viewer sees, as queries: a list, a filter, a count and a single object all start from these, and so do commands,
// to which what one may not see does not exist.
public sealed partial class Rights
{
    private CohortId[] Committees => [.. viewer.Seats.Keys];

    // Nobody's id for who is not on the roster: null would equal the liaison of a pairing that has none.
    private MemberId Me => viewer.Member ?? default;

    /// <summary>Public facts from the opening of the call on; a draft for its committee and staff.</summary>
    public IQueryable<Cohort> Cohorts
    {
        get
        {
            var committees = Committees;
            return viewer.IsStaff ? db.Cohorts :
                viewer.SeesPublicFacts ? db.Cohorts.Where(c => c.OpenedAt != null || committees.Contains(c.Id)) :
                db.Cohorts.Where(c => false);
        }
    }

    /// <summary>The committee of the cohort, and staff.</summary>
    internal Expression<Func<Cohort, bool>> RunsCohort()
    {
        var (staff, committees) = (viewer.IsStaff, Committees);
        return c => staff || committees.Contains(c.Id);
    }

    /// <summary>One's own; for the committee, liaisons included, what was handed in to its cohort.</summary>
    public IQueryable<Application> Applications
    {
        get
        {
            var (me, committees) = (Me, Committees);
            return viewer.IsStaff ? db.Applications : db.Applications.Where(a =>
                a.MemberId == me
                || ((a.SubmittedAt != null || a.ByCommittee) && committees.Contains(a.CohortId)));
        }
    }

    /// <summary>The committee sees all of its cohort, but its own members' own pairings only from the announcement on, like everybody.</summary>
    public IQueryable<Pairing> Pairings
    {
        get
        {
            var (me, committees, integrator) = (Me, Committees, viewer.IsIntegrator);
            return viewer.IsStaff ? db.Pairings : db.Pairings.Where(p =>
                (committees.Contains(p.CohortId) && (p.AnnouncedAt != null || (p.Mentor.Member != me && p.Mentee.Member != me)))
                || (p.AnnouncedAt != null && (integrator || p.Mentor.Member == me || p.Mentee.Member == me)));
        }
    }

    /// <summary>From the opening on for those who are asked; all of them for the committee.</summary>
    public IQueryable<Assessment> Assessments
    {
        get
        {
            var (me, committees) = (Me, Committees);
            return viewer.IsStaff ? db.Assessments : db.Assessments.Where(a =>
                committees.Contains(a.CohortId) || db.Responses.Any(r => r.AssessmentId == a.Id && r.MemberId == me));
        }
    }

    /// <summary>One's own, and for the committee those of its cohort.</summary>
    public IQueryable<Response> Responses
    {
        get
        {
            var (me, committees) = (Me, Committees);
            return viewer.IsStaff ? db.Responses : db.Responses.Where(r => r.MemberId == me || committees.Contains(r.CohortId));
        }
    }

    /// <summary>
    /// Oneself, the committees of visible cohorts, applicants and participants for the committee, the partner once announced,
    /// everybody in an announced pairing for an integrator, the whole roster for staff.
    /// </summary>
    public IQueryable<Member> Members
    {
        get
        {
            var (me, committees, cohorts) = (Me, Committees, Cohorts);
            var (integrator, facts) = (viewer.IsIntegrator, viewer.SeesPublicFacts);
            if (viewer.IsStaff)
                return db.Members;

            // Their ids first, each kind by its index: asked of one person after the other, it would go through the whole roster.
            var announced = db.Pairings.Where(p => p.AnnouncedAt != null);
            var seen = db.Members.Where(m => m.Id == me).Select(m => m.Id)
                .Concat(db.Applications.Where(a => (a.SubmittedAt != null || a.ByCommittee) && committees.Contains(a.CohortId)).Select(a => a.MemberId))
                .Concat(announced.Where(p => integrator || p.Mentee.Member == me).Select(p => p.Mentor.Member))
                .Concat(announced.Where(p => integrator || p.Mentor.Member == me).Select(p => p.Mentee.Member))
                .Concat(cohorts.Where(c => facts).SelectMany(c => c.Committee).Select(s => s.Member));
            return db.Members.Where(m => seen.Contains(m.Id));
        }
    }

    /// <summary>Whether the viewer may read this person's e-mail address and phone number.</summary>
    public Expression<Func<Member, bool>> SeesContactsOf()
    {
        if (viewer.IsStaff)
            return m => true;
        if (viewer is not { IsIntegrator: true, SeesContacts: true })
            return KnowsContactsOf();

        return KnowsContactsOf().Or(m => db.Pairings.Any(p => p.AnnouncedAt != null && (p.Mentor.Member == m.Id || p.Mentee.Member == m.Id)));
    }

    private Expression<Func<Member, bool>> KnowsContactsOf()
    {
        var (me, committees) = (Me, Committees);
        return m =>
            m.Id == me
            || db.Applications.Any(a => a.MemberId == m.Id && a.SubmittedAt != null && committees.Contains(a.CohortId))
            || db.Pairings.Any(p => p.AnnouncedAt != null
                && ((p.Mentor.Member == m.Id && p.Mentee.Member == me) || (p.Mentee.Member == m.Id && p.Mentor.Member == me)));
    }
}
