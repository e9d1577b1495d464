using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Applications;

/// <summary>
/// Takes an application back, as a whole or in one of two roles. Pairings that nobody knows of yet are voided silently; announced
/// ones end, and the partner is paired anew before everybody else.
/// </summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Role">The one role that is withdrawn; both by default.</param>
/// <param name="Reason">Why pairings end that have been announced; OTHER by default.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(RoleNotAppliedFor))]
public sealed record WithdrawApplication(ApplicationId ApplicationId, Role? Role, EndReason? Reason, int? Version) : IRequest<Result<ApplicationId>>;

internal sealed class WithdrawApplicationHandler(ApplicationCommand on, Leavers leavers) : IRequestHandler<WithdrawApplication, Result<ApplicationId>>
{
    public Task<Result<ApplicationId>> Handle(WithdrawApplication command, CancellationToken ct) =>
        on.AsApplicantAsync(command.ApplicationId, command.Version, async (application, _, by, now) =>
            application.Withdraw(command.Role, by, now) ?? await leavers.EndPairingsAsync(application, command.Reason ?? EndReason.Other, by, now, ct), ct);
}
