using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Assessments;

/// <summary>Both sides of a pairing that ended early are asked why, and then nothing else about it.</summary>
internal sealed class ExitResponses(IMentoringDb db)
{
    /// <summary>Asks both sides; the first early end of a cohort opens its exit assessment. One that is closed asks nobody any more.</summary>
    public async Task AskAsync(Pairing ended, Cohort cohort, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        // What is tracked comes first: two pairings may end in one save.
        await db.Assessments.Where(a => a.CohortId == cohort.Id && a.Kind == AssessmentKind.Exit).LoadAsync(ct);
        var exit = db.Assessments.Local.FirstOrDefault(a =>
            a.CohortId == cohort.Id && a.Kind is AssessmentKind.Exit && a.Status is not AssessmentStatus.Cancelled);
        if (exit is null)
            _ = db.Assessments.Add(exit = Assessment.OpenExit(cohort, by, now));
        if (exit.Status is not AssessmentStatus.Open)
            return;

        // Who answered before a reopening is not asked twice, but may still say more.
        var answered = await db.Responses.Where(r => r.AssessmentId == exit.Id && r.PairingId == ended.Id && r.Status != ResponseStatus.Voided)
            .Select(r => r.MemberId).ToListAsync(ct);
        db.Responses.AddRange(Invitation.Of(ended).Where(to => !answered.Contains(to.Member)).Select(to => Response.Invite(exit, to, by, now)));
        await VoidAsync(
            db.Responses.Where(r => r.PairingId == ended.Id && r.AssessmentId != exit.Id && Unanswered.Contains(r.Status)), by, now, ct);
    }

    /// <summary>
    /// The pairing was reopened: what was asked about its end is void, but for what was handed in to an assessment that is closed:
    /// figures that have been told do not change by one person's answer.
    /// </summary>
    public Task VoidAsync(Pairing reopened, Actor by, DateTimeOffset now, CancellationToken ct) => VoidAsync(
        db.Responses.Where(r => r.PairingId == reopened.Id && r.Status != ResponseStatus.Voided
            && db.Assessments.Any(a => a.Id == r.AssessmentId && a.Kind == AssessmentKind.Exit
                && (a.Status == AssessmentStatus.Open || Unanswered.Contains(r.Status)))), by, now, ct);

    private static async Task VoidAsync(IQueryable<Response> responses, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var response in await responses.OrderBy(r => r.Id).ToListAsync(ct))
            if (response.Void(by, now) is { } impossible)
                throw new InvalidOperationException(impossible.Message);
    }

    private static readonly ResponseStatus[] Unanswered = [ResponseStatus.Invited, ResponseStatus.InProgress, ResponseStatus.Overdue];
}
