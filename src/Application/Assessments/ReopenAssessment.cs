using MediatR;

namespace Mentoring.UseCases.Assessments;

/// <summary>Takes answers to a closed assessment again, until a new last day.</summary>
/// <param name="AssessmentId">The assessment.</param>
/// <param name="ClosesOn">The new last day.</param>
/// <param name="Reason">Why; shown to everyone who is asked. At most 200 characters.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(Missing), typeof(TooLong), typeof(WrongKind), typeof(OutOfRange), typeof(WrongTime))]
public sealed record ReopenAssessment(AssessmentId AssessmentId, DateOnly ClosesOn, string Reason, int? Version) : IRequest<Result<AssessmentId>>;

internal sealed class ReopenAssessmentHandler(AssessmentCommand on) : IRequestHandler<ReopenAssessment, Result<AssessmentId>>
{
    public Task<Result<AssessmentId>> Handle(ReopenAssessment command, CancellationToken ct) =>
        on.AsChairAsync(command.AssessmentId, command.Version, (assessment, cohort, by, now) =>
            assessment.Reopen(command.ClosesOn, command.Reason, cohort, by, now), ct);
}
