using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Assessments;

/// <summary>What happens to an assessment on a day in its cohort's zone.</summary>
internal abstract class AssessmentDuty(IMentoringDb db, AssessmentStatus status) : IDuty
{
    public async Task<IReadOnlyList<Due>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var found = await db.Assessments.AsNoTracking().Where(a => a.Status == status).OrderBy(a => a.Id).ToListAsync(ct);
        CohortId[] ids = [.. found.Select(a => a.CohortId).Distinct()];
        var cohorts = await db.Cohorts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return [.. Due.By(now, found, a => a.Id.Value, a => At(a, cohorts[a.CohortId]))];
    }

    public async Task<Error?> DoAsync(Guid id, DateTimeOffset now, CancellationToken ct)
    {
        var assessment = await db.Assessments.FirstAsync(a => a.Id == new AssessmentId(id), ct);
        return await DoAsync(assessment, await db.Cohorts.FirstAsync(c => c.Id == assessment.CohortId, ct), now, ct);
    }

    /// <summary>Null: not at all.</summary>
    protected abstract DateTimeOffset? At(Assessment assessment, Cohort cohort);

    protected abstract Task<Error?> DoAsync(Assessment assessment, Cohort cohort, DateTimeOffset now, CancellationToken ct);
}

/// <summary>A scheduled assessment opens on its first day, if there is somebody to ask.</summary>
internal sealed class AssessmentOpens(IMentoringDb db, Surveys surveys) : AssessmentDuty(db, AssessmentStatus.Scheduled)
{
    protected override DateTimeOffset? At(Assessment assessment, Cohort cohort) =>
        assessment.Fits(cohort) && assessment.OpensOn is { } first ? cohort.Zone.StartOf(first) : null;

    protected override Task<Error?> DoAsync(Assessment assessment, Cohort cohort, DateTimeOffset now, CancellationToken ct) =>
        surveys.OpenAsync(assessment, cohort, Actor.Clock, now, ct);
}

/// <summary>An assessment closes after its last day; what is not handed in is overdue.</summary>
internal sealed class AssessmentCloses(IMentoringDb db, Surveys surveys) : AssessmentDuty(db, AssessmentStatus.Open)
{
    protected override DateTimeOffset? At(Assessment assessment, Cohort cohort) => assessment.ClosesOn is { } last ? cohort.Zone.EndOf(last) : null;

    protected override Task<Error?> DoAsync(Assessment assessment, Cohort cohort, DateTimeOffset now, CancellationToken ct) =>
        surveys.CloseAsync(assessment, cohort, Actor.Clock, now, ct);
}
