using System.Linq.Expressions;
using Mentoring.Domain.Assessments;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Assessments;

/// <summary>What one side of a pairing lets the other one read of its answers to a published assessment.</summary>
public sealed record FeedbackView
{
    /// <summary>The response that it is taken from.</summary>
    public required ResponseId Response { get; init; }

    /// <summary>The assessment.</summary>
    [Relates(typeof(AssessmentView), Always = true)]
    public required AssessmentId Assessment { get; init; }

    /// <summary>The pairing.</summary>
    public required PairingId Pairing { get; init; }

    /// <summary>The side that says it.</summary>
    public required Role From { get; init; }

    /// <summary>The answers that their author shares.</summary>
    public required IReadOnlyList<AnswerView> Answers { get; init; }
}

/// <summary>What the viewer reads as the partner.</summary>
internal sealed class FeedbackViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<Response, FeedbackView>(services)
{
    protected override IQueryable<Response> Rows => db.Responses;

    /// <summary>The other side's responses on the viewer's own pairings.</summary>
    protected override IQueryable<Response> Visible
    {
        get
        {
            var (mentor, mentee) = (db.Pairings.Where(rights.IsMentor), db.Pairings.Where(rights.IsMentee));
            return db.Responses.Where(r => r.Status == ResponseStatus.Submitted
                && db.Assessments.Any(a => a.Id == r.AssessmentId && a.Status == AssessmentStatus.Published && a.Kind != AssessmentKind.Exit)
                && ((r.Role == Role.Mentee && mentor.Any(p => p.Id == r.PairingId)) || (r.Role == Role.Mentor && mentee.Any(p => p.Id == r.PairingId))));
        }
    }

    protected override string InOrderOf => nameof(FeedbackView.Response);

    protected override Expression<Func<Response, FeedbackView>> Projection => r => new FeedbackView
    {
        Response = r.Id,
        Assessment = r.AssessmentId,
        Pairing = r.PairingId!.Value,
        From = r.Role!.Value,
        Answers = AnswerView.ForPartner(r.Answers, db.Assessments.Where(a => a.Id == r.AssessmentId).Select(a => a.Questions).First()),
    };
}
