using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Applications;

/// <summary>Records the viewer's review of an application; given again, it replaces the first one.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Score">From 1 (weak) to 5 (strong).</param>
/// <param name="Note">For the committee alone; at most 20,000 characters. A score or a note is needed.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(
    typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(Recused),
    typeof(Missing), typeof(OutOfRange), typeof(TooLong), typeof(WrongKind))]
public sealed record ReviewApplication(ApplicationId ApplicationId, int? Score, string? Note, int? Version) : IRequest<Result<ApplicationId>>;

internal sealed class ReviewApplicationHandler(ApplicationCommand on, Rights rights) : IRequestHandler<ReviewApplication, Result<ApplicationId>>
{
    public Task<Result<ApplicationId>> Handle(ReviewApplication command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.ApplicationId, command.Version, (application, _, by, now) => Task.FromResult(
            rights.Viewer.Member is not { } reviewer
                ? new NotAllowed("a person on the roster")
                : application.AddReview(reviewer, command.Score, command.Note, by, now)), ct);
}
