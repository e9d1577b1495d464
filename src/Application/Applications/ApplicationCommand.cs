using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>What every change of an application has in common: load, may they, is it the version they saw, ask, save, answer.</summary>
internal sealed class ApplicationCommand(IMentoringDb db, Rights rights, TimeProvider time)
{
    public delegate Task<Error?> Change(Application application, Cohort cohort, Actor by, DateTimeOffset now);

    /// <summary>By the applicant, or by the committee for somebody who asked for it.</summary>
    public Task<Result<ApplicationId>> AsApplicantAsync(ApplicationId id, int? version, Change change, CancellationToken ct) =>
        ChangeAsync(id, version, a => IsOwn(a) || rights.Runs(a.CohortId) ? null : new NotAllowed("the applicant, the committee or staff"), change, ct);

    public Task<Result<ApplicationId>> AsCommitteeAsync(ApplicationId id, int? version, Change change, CancellationToken ct) =>
        ChangeAsync(id, version, a => rights.MustRun(a.CohortId), change, ct);

    public Task<Result<ApplicationId>> AsChairAsync(ApplicationId id, int? version, Change change, CancellationToken ct) =>
        ChangeAsync(id, version, a => rights.MustBeChair(a.CohortId), change, ct);

    /// <summary>Committee members who take part are applicants like others where it is about themselves.</summary>
    public Actor ActorOn(CohortId cohort, MemberId applicant) =>
        applicant == rights.Viewer.Member ? new(ActorKind.Member, applicant) : rights.ActorIn(cohort);

    public bool IsOwn(Application application) => application.MemberId == rights.Viewer.Member;

    private async Task<Result<ApplicationId>> ChangeAsync(ApplicationId id, int? version, Func<Application, Error?> may, Change change, CancellationToken ct)
    {
        if (await rights.Applications.FirstOrDefaultAsync(a => a.Id == id, ct) is not { } application)
            return new NotFound(nameof(Application)).At("applicationId");
        if (may(application) is { } notAllowed)
            return notAllowed;
        if (version is { } seen && seen != application.Version)
            return new Conflict();
        var cohort = await db.Cohorts.FirstAsync(c => c.Id == application.CohortId, ct);
        if (cohort.MustGoOn() is { } over)
            return over;
        if (await change(application, cohort, ActorOn(cohort.Id, application.MemberId), time.GetUtcNow()) is { } refusal)
            return refusal;
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return application.Id;
    }
}
