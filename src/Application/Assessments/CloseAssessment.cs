using MediatR;

namespace Mentoring.UseCases.Assessments;

/// <summary>Closes an assessment before its last day is over; then the clock does it. What is not handed in is overdue, and may still come in, late.</summary>
/// <param name="AssessmentId">The assessment.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongTime))]
public sealed record CloseAssessment(AssessmentId AssessmentId, int? Version) : IRequest<Result<AssessmentId>>;

internal sealed class CloseAssessmentHandler(AssessmentCommand on, Surveys surveys) : IRequestHandler<CloseAssessment, Result<AssessmentId>>
{
    public Task<Result<AssessmentId>> Handle(CloseAssessment command, CancellationToken ct) =>
        on.AsChairAsync(command.AssessmentId, command.Version, (assessment, cohort, by, now) => surveys.CloseAsync(assessment, cohort, by, now, ct), ct);
}
