using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Members;

namespace Mentoring.UseCases.Applications;

/// <summary>Records a conflict of interest: the reviewer neither scores nor decides, nor sees the reviews, and a score already given is dropped.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="ReviewerId">The member of the committee; the viewer by default. Another one is named by the chair.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(Recused))]
public sealed record RecuseReviewer(ApplicationId ApplicationId, MemberId? ReviewerId, int? Version) : IRequest<Result<ApplicationId>>;

internal sealed class RecuseReviewerHandler(ApplicationCommand on, Rights rights) : IRequestHandler<RecuseReviewer, Result<ApplicationId>>
{
    public Task<Result<ApplicationId>> Handle(RecuseReviewer command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.ApplicationId, command.Version, (application, cohort, by, now) =>
        {
            var reviewer = command.ReviewerId ?? rights.Viewer.Member;
            if (reviewer != rights.Viewer.Member && rights.MustBeChair(cohort.Id) is { } notAllowed)
                return Task.FromResult<Error?>(notAllowed);

            return Task.FromResult(cohort.Committee.All(seat => seat.Member != reviewer)
                ? new NotFound(nameof(Member)).At("reviewerId")
                : application.Recuse(reviewer!.Value, by, now));
        }, ct);
}
