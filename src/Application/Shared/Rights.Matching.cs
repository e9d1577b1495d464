using Mentoring.Domain.Matching;

namespace Mentoring.UseCases;

// Matching is the committee's and staff's business, and nobody's where it is about themselves.
public sealed partial class Rights
{
    /// <summary>Those of the cohorts that the viewer runs.</summary>
    public IQueryable<MatchRun> MatchRuns
    {
        get
        {
            var committees = Committees;
            return viewer.IsStaff ? db.MatchRuns : db.MatchRuns.Where(r => committees.Contains(r.CohortId));
        }
    }

    /// <summary>What a run proposes, but not for oneself.</summary>
    public IQueryable<MatchProposal> MatchProposals
    {
        get
        {
            var (me, committees) = (Me, Committees);
            return viewer.IsStaff ? db.MatchProposals : db.MatchProposals.Where(p =>
                committees.Contains(p.CohortId) && p.Mentor.MemberId != me && p.Mentee.MemberId != me);
        }
    }

    /// <summary>For whom a run has nobody, oneself apart.</summary>
    public IQueryable<MatchUnplaced> MatchUnplaced
    {
        get
        {
            var (me, committees) = (Me, Committees);
            return viewer.IsStaff ? db.MatchUnplaced : db.MatchUnplaced.Where(u => committees.Contains(u.CohortId) && u.Who.MemberId != me);
        }
    }
}
