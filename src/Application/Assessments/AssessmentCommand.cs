using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Assessments;

/// <summary>What every change of an assessment has in common: load, may they, is it the version they saw, ask, save, answer.</summary>
internal sealed class AssessmentCommand(IMentoringDb db, Rights rights, TimeProvider time)
{
    public Task<Result<AssessmentId>> AsChairAsync(
        AssessmentId id, int? version, Func<Assessment, Cohort, Actor, DateTimeOffset, Error?> change, CancellationToken ct) =>
        AsChairAsync(id, version, (assessment, cohort, by, now) => Task.FromResult(change(assessment, cohort, by, now)), ct);

    public async Task<Result<AssessmentId>> AsChairAsync(
        AssessmentId id, int? version, Func<Assessment, Cohort, Actor, DateTimeOffset, Task<Error?>> change, CancellationToken ct)
    {
        if (await rights.Assessments.FirstOrDefaultAsync(a => a.Id == id, ct) is not { } assessment)
            return new NotFound(nameof(Assessment)).At("assessmentId");
        if (rights.MustBeChair(assessment.CohortId) is { } notAllowed)
            return notAllowed;
        if (version is { } seen && seen != assessment.Version)
            return new Conflict();
        var cohort = await db.Cohorts.FirstAsync(c => c.Id == assessment.CohortId, ct);
        if (await change(assessment, cohort, rights.ActorIn(cohort.Id), time.GetUtcNow()) is { } refusal)
            return refusal;
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return assessment.Id;
    }
}
