using Mentoring.Domain.Assessments;

namespace Mentoring.UseCases;

// Who may act on a response to an assessment.
public sealed partial class Rights
{
    /// <summary>The one who was asked.</summary>
    public Error? MustBeAuthor(Response response) => response.MemberId == viewer.Member ? null : new NotAllowed("the person who was asked");

    /// <summary>The committee and staff, but not on their own.</summary>
    public Error? MustRun(Response response) => MustRun(response.CohortId) ?? NotOwn(response);

    private Domain.Applications.Recused? NotOwn(Response response) => response.MemberId == viewer.Member ? new() : null;
}
