using MediatR;

namespace Mentoring.UseCases.Assessments;

/// <summary>Opens a scheduled assessment before its first day and invites everybody who took part; on that day the clock does it. Its questions stay as they are from now on.</summary>
/// <param name="AssessmentId">The assessment.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(WrongTime))]
public sealed record OpenAssessment(AssessmentId AssessmentId, int? Version) : IRequest<Result<AssessmentId>>;

internal sealed class OpenAssessmentHandler(AssessmentCommand on, Surveys surveys) : IRequestHandler<OpenAssessment, Result<AssessmentId>>
{
    public Task<Result<AssessmentId>> Handle(OpenAssessment command, CancellationToken ct) =>
        on.AsChairAsync(command.AssessmentId, command.Version, (assessment, cohort, by, now) => surveys.OpenAsync(assessment, cohort, by, now, ct), ct);
}
