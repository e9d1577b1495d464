using System.Linq.Expressions;
using Mentoring.Domain.Assessments;

namespace Mentoring.UseCases;

// Who may act on a response to an assessment.
public sealed partial class Rights
{
    /// <summary>The one who was asked.</summary>
    public Error? MustBeAuthor(Response response) => response.MemberId == viewer.Member ? null : new NotAllowed("the person who was asked");

    /// <summary>The committee and staff, but not on their own.</summary>
    public Error? MustRun(Response response) => MustRun(response.CohortId) ?? NotOwn(response);

    /// <summary>The committee of its cohort, and staff.</summary>
    internal Expression<Func<Assessment, bool>> RunsAssessment()
    {
        var (staff, committees) = (viewer.IsStaff, Committees);
        return a => staff || committees.Contains(a.CohortId);
    }

    internal Expression<Func<Response, bool>> IsOwn()
    {
        var me = Me;
        return r => r.MemberId == me;
    }

    /// <summary>The committee and staff, of what was handed in; never what the partner says about one's own pairing.</summary>
    internal Expression<Func<Response, bool>> ReadsAnswers()
    {
        var (me, staff, committees) = (Me, viewer.IsStaff, Committees);
        return r => (staff || committees.Contains(r.CohortId)) && r.Status == ResponseStatus.Submitted
            && !db.Pairings.Any(p => p.Id == r.PairingId && (p.Mentor.Member == me || p.Mentee.Member == me));
    }

    private Domain.Applications.Recused? NotOwn(Response response) => response.MemberId == viewer.Member ? new() : null;
}
