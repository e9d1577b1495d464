using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Applications;

/// <summary>Asks the applicant for more. Unanswered after the cohort's days to respond, the application lapses.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Message">What is needed; the applicant reads it. At most 5,000 characters.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(Recused), typeof(Missing), typeof(TooLong), typeof(WrongKind))]
public sealed record RequestInformation(ApplicationId ApplicationId, string Message, int? Version) : IRequest<Result<ApplicationId>>;

internal sealed class RequestInformationHandler(ApplicationCommand on) : IRequestHandler<RequestInformation, Result<ApplicationId>>
{
    public Task<Result<ApplicationId>> Handle(RequestInformation command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.ApplicationId, command.Version, (application, cohort, by, now) =>
            Task.FromResult(application.RequestInformation(cohort, command.Message, by, now)), ct);
}
