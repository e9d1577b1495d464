using MediatR;
using Mentoring.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>Accepts or declines an application, role by role. A late mentee, and any after the announcement, waits unless a mentor is free, or is told that there is no place.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Decisions">One for each role that is applied for.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(Recused), typeof(NotAMember), typeof(Missing), typeof(RoleNotAppliedFor), typeof(ReasonNeeded))]
public sealed record DecideApplication(ApplicationId ApplicationId, IReadOnlyList<RoleDecisionInput> Decisions, int? Version) : IRequest<Result<ApplicationId>>;

internal sealed class DecideApplicationHandler(ApplicationCommand on, SpareSeats spare, IMentoringDb db) : IRequestHandler<DecideApplication, Result<ApplicationId>>
{
    public Task<Result<ApplicationId>> Handle(DecideApplication command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.ApplicationId, command.Version, async (application, cohort, by, now) =>
        {
            var applicant = await db.Members.FirstAsync(m => m.Id == application.MemberId, ct);
            return application.Decide(cohort, applicant, [.. command.Decisions.Select(d => d.Value)], await spare.AnyInAsync(cohort.Id, ct), by, now);
        }, ct);
}
