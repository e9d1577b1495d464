using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>
/// Begins the viewer's application to a cohort, or changes it: until the close of the call, and while the committee asks for more.
/// A draft may be incomplete; what has been handed in stays complete.
/// </summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Application">What changes.</param>
/// <param name="MemberId">
/// Whose application it is; the viewer's own by default. The committee takes one for whom they know how to reach, also after the close; for anybody else
/// it needs their memberEmail.
/// </param>
/// <param name="MemberEmail">For the committee: the e-mail address of the member whose application it is, as the roster has it, in place of the id or with it.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(
    typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(NotAMember), typeof(AlreadyApplied), typeof(CallClosed), typeof(WrongState), typeof(WrongPhase),
    typeof(Missing), typeof(TooLong), typeof(TooMany), typeof(WrongKind), typeof(OutOfRange), typeof(NotOffered), typeof(Duplicate), typeof(UnknownTimeZone))]
public sealed record SaveApplication(CohortId CohortId, ApplicationInput Application, MemberId? MemberId, string? MemberEmail, int? Version) : IRequest<Result<ApplicationId>>;

internal sealed class SaveApplicationHandler(ApplicationCommand on, Applicants applicants, NamedPeople people, IMentoringDb db, Rights rights, TimeProvider time)
    : IRequestHandler<SaveApplication, Result<ApplicationId>>
{
    public async Task<Result<ApplicationId>> Handle(SaveApplication command, CancellationToken ct)
    {
        if (await rights.Cohorts.FirstOrDefaultAsync(c => c.Id == command.CohortId, ct) is not { } cohort)
            return new NotFound(nameof(Cohort)).At("cohortId");
        var whose = await applicants.FindAsync(cohort.Id, command.MemberId, command.MemberEmail, ct);
        if (!whose.Ok)
            return whose.Error;

        var (member, memberId, forSomebody) = (whose.Value, whose.Value.Id, whose.Value.Id != rights.Viewer.Member);
        var (by, now) = (on.ActorOn(cohort.Id, memberId), time.GetUtcNow());
        var application = await db.Applications.FirstOrDefaultAsync(a => a.CohortId == cohort.Id && a.MemberId == memberId, ct);
        if (forSomebody && application is { ByCommittee: false })
            return new AlreadyApplied();
        if (command.Version is { } seen && seen != application?.Version)
            return new Conflict();

        var content = await command.Application.OverAsync(application?.Content ?? new(), people, wish => forSomebody && rights.IsKeptFromViewer(wish), ct);
        if (application is null)
        {
            var started = Application.Start(cohort, member, content, forSomebody, by, now);
            if (!started.Ok)
                return started.Error.Under("application");
            _ = db.Applications.Add(application = started.Value);
        }
        else if (application.Save(cohort, member, content, forSomebody, by, now) is { } refusal)
        {
            return refusal.Under("application");
        }

        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return application.Id;
    }
}
