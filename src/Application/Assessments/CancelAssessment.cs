using MediatR;

namespace Mentoring.UseCases.Assessments;

/// <summary>Calls an assessment off; what was answered does not count.</summary>
/// <param name="AssessmentId">The assessment.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState))]
public sealed record CancelAssessment(AssessmentId AssessmentId, int? Version) : IRequest<Result<AssessmentId>>;

internal sealed class CancelAssessmentHandler(AssessmentCommand on, Surveys surveys) : IRequestHandler<CancelAssessment, Result<AssessmentId>>
{
    public Task<Result<AssessmentId>> Handle(CancelAssessment command, CancellationToken ct) =>
        on.AsChairAsync(command.AssessmentId, command.Version, (assessment, _, by, now) => surveys.CancelAsync(assessment, by, now, ct), ct);
}
