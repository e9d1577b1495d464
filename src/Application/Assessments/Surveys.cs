using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Assessments;

/// <summary>The states of an assessment that take its responses along, by the chair's hand or by the clock.</summary>
internal sealed class Surveys(IMentoringDb db)
{
    private static readonly ResponseStatus[] Waiting = [ResponseStatus.Invited, ResponseStatus.InProgress];

    /// <summary>Invites everybody who took part.</summary>
    public async Task<Error?> OpenAsync(Assessment assessment, Cohort cohort, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        if (assessment.Open(cohort, by, now) is { } refusal)
            return refusal;

        var pairings = await db.Pairings.Where(p => p.CohortId == cohort.Id && p.ActivatedAt != null).ToListAsync(ct);
        var exited = await db.Responses
            .Where(r => r.CohortId == cohort.Id && r.PairingId != null && r.Status != ResponseStatus.Voided
                && db.Pairings.Any(p => p.Id == r.PairingId && p.Status == PairingStatus.EndedEarly)
                && db.Assessments.Any(a => a.Id == r.AssessmentId && a.Kind == AssessmentKind.Exit))
            .Select(r => r.PairingId!.Value).Distinct().ToListAsync(ct);
        db.Responses.AddRange(Invitation.All(assessment.Kind, pairings, exited.ToHashSet()).Select(to => Response.Invite(assessment, to, by, now)));
        return null;
    }

    /// <summary>What is not handed in is overdue.</summary>
    public async Task<Error?> CloseAsync(Assessment assessment, Cohort cohort, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        if (assessment.Close(cohort, by, now) is { } refusal)
            return refusal;

        foreach (var response in await OfAsync(assessment, r => Waiting.Contains(r.Status), ct))
            if (response.BecomeOverdue(by, now) is { } notOverdue)
                return notOverdue;
        return null;
    }

    /// <summary>Nothing that was answered counts.</summary>
    public async Task<Error?> CancelAsync(Assessment assessment, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        if (assessment.Cancel(by, now) is { } refusal)
            return refusal;

        foreach (var response in await OfAsync(assessment, r => r.Status != ResponseStatus.Voided, ct))
            if (response.Void(by, now) is { } notVoided)
                return notVoided;
        return null;
    }

    private Task<List<Response>> OfAsync(Assessment assessment, System.Linq.Expressions.Expression<Func<Response, bool>> which, CancellationToken ct) =>
        db.Responses.Where(r => r.AssessmentId == assessment.Id).Where(which).OrderBy(r => r.Id).ToListAsync(ct);
}
