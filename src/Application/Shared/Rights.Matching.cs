using System.Linq.Expressions;
using Mentoring.Domain.Applications;
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

    /// <summary>
    /// Figures and hashes of a whole run, of which those who take part could work out their own place: not for members of the committee who do.
    /// </summary>
    internal Expression<Func<MatchRun, bool>> SeesWholeOf()
    {
        var (me, staff) = (Me, viewer.IsStaff);
        return r => staff || !db.Placements.Any(p => p.CohortId == r.CohortId && p.MemberId == me);
    }

    /// <summary>What a run proposes, but not for oneself.</summary>
    public IQueryable<MatchProposal> MatchProposals
    {
        get
        {
            var (me, committees) = (Me, Committees);
            return viewer.IsStaff ? db.MatchProposals : db.MatchProposals.Where(p =>
                committees.Contains(p.CohortId) && p.Mentor.Member != me && p.Mentee.Member != me);
        }
    }

    /// <summary>For whom a run has nobody, oneself apart.</summary>
    public IQueryable<UnplacedParticipant> UnplacedParticipants
    {
        get
        {
            var (me, committees) = (Me, Committees);
            return viewer.IsStaff ? db.UnplacedParticipants : db.UnplacedParticipants.Where(u => committees.Contains(u.CohortId) && u.Who.Member != me);
        }
    }

    /// <summary>The placements of the viewer, of which they learn nothing as a member of the committee; none for staff.</summary>
    internal IQueryable<PlacementId> KeptFromViewer
    {
        get
        {
            var (me, staff) = (Me, viewer.IsStaff);
            return db.Placements.Where(p => !staff && p.MemberId == me).Select(p => p.Id);
        }
    }

    /// <summary>The chair and staff ask for what is not about themselves.</summary>
    internal Error? MustNotBeOneOf(IReadOnlyCollection<MemberId> people) => viewer.Member is { } me && people.Contains(me) ? new Recused() : null;
}
