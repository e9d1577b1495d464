using MediatR;

namespace Mentoring.UseCases.Applications;

/// <summary>Takes a declined application under review again; by the chair, on the applicant's appeal.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(Domain.Applications.Recused))]
public sealed record AppealDecision(ApplicationId ApplicationId, int? Version) : IRequest<Result<ApplicationId>>;

internal sealed class AppealDecisionHandler(ApplicationCommand on) : IRequestHandler<AppealDecision, Result<ApplicationId>>
{
    public Task<Result<ApplicationId>> Handle(AppealDecision command, CancellationToken ct) =>
        on.AsChairAsync(command.ApplicationId, command.Version, (application, cohort, by, now) => Task.FromResult(application.Appeal(cohort, by, now)), ct);
}
