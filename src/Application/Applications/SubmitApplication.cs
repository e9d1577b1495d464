using MediatR;
using Mentoring.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>
/// Hands an application in, or hands it in again with what the committee asked for. Every problem is told at once, each with the
/// field of the application that it is about.
/// </summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(
    typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(NotAMember), typeof(CallClosed), typeof(GuidelinesChanged), typeof(WrongState), typeof(WrongPhase),
    typeof(Missing), typeof(TooLong), typeof(TooMany), typeof(WrongKind), typeof(OutOfRange), typeof(NotOffered), typeof(Duplicate), typeof(UnknownTimeZone))]
public sealed record SubmitApplication(ApplicationId ApplicationId, int? Version) : IRequest<Result<ApplicationId>>;

internal sealed class SubmitApplicationHandler(ApplicationCommand on, IMentoringDb db) : IRequestHandler<SubmitApplication, Result<ApplicationId>>
{
    public Task<Result<ApplicationId>> Handle(SubmitApplication command, CancellationToken ct) =>
        on.AsApplicantAsync(command.ApplicationId, command.Version, async (application, cohort, by, now) =>
        {
            var forSomebody = !on.IsOwn(application);
            if (forSomebody && !application.ByCommittee)
                return new NotAllowed("the applicant");

            var member = await db.Members.FirstAsync(m => m.Id == application.MemberId, ct);
            return application.Submit(cohort, member, forSomebody, by, now);
        }, ct);
}
