using MediatR;

namespace Mentoring.UseCases.Assessments;

/// <summary>Ends a closed assessment for good: nothing more is taken, and its figures are final.</summary>
/// <param name="AssessmentId">The assessment.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState))]
public sealed record PublishAssessment(AssessmentId AssessmentId, int? Version) : IRequest<Result<AssessmentId>>;

internal sealed class PublishAssessmentHandler(AssessmentCommand on) : IRequestHandler<PublishAssessment, Result<AssessmentId>>
{
    public Task<Result<AssessmentId>> Handle(PublishAssessment command, CancellationToken ct) =>
        on.AsChairAsync(command.AssessmentId, command.Version, (assessment, _, by, now) => assessment.Publish(by, now), ct);
}
