using MediatR;
using Mentoring.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Assessments;

/// <summary>
/// Sets up the cohort's assessment of a kind and its days; called again before it opens, it changes what is given.
/// An exit assessment needs no schedule: the first pairing that ends early opens it.
/// </summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Kind">Which assessment; a cohort has one of each kind.</param>
/// <param name="Questions">What is asked; at first the questions of its kind.</param>
/// <param name="OpensOn">The first day; of a final assessment the cohort's own by default.</param>
/// <param name="ClosesOn">The last day; of a final assessment the cohort's own by default.</param>
/// <param name="AsDraft">Whether it stays a draft, which may still lack what its schedule needs and opens on no day; scheduled by default. What is scheduled is no draft again.</param>
/// <param name="Version">The version of the assessment that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(
    typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(WrongState), typeof(AssessmentExists), typeof(NoQuestions), typeof(Missing),
    typeof(TooLong), typeof(TooMany), typeof(WrongKind), typeof(Duplicate), typeof(OutOfOrder), typeof(OutOfRange), typeof(WrongTime))]
public sealed record ScheduleAssessment(
    CohortId CohortId, AssessmentKind Kind, IReadOnlyList<QuestionInput>? Questions, DateOnly? OpensOn, DateOnly? ClosesOn, bool? AsDraft, int? Version)
    : IRequest<Result<AssessmentId>>;

internal sealed class ScheduleAssessmentHandler(IMentoringDb db, Rights rights, TimeProvider time) : IRequestHandler<ScheduleAssessment, Result<AssessmentId>>
{
    public async Task<Result<AssessmentId>> Handle(ScheduleAssessment command, CancellationToken ct)
    {
        if (await rights.Cohorts.FirstOrDefaultAsync(c => c.Id == command.CohortId, ct) is not { } cohort)
            return new NotFound("Cohort").At("cohortId");
        if (rights.MustBeChair(cohort.Id) is { } notAllowed)
            return notAllowed;

        var present = await db.Assessments.FirstOrDefaultAsync(
            a => a.CohortId == cohort.Id && a.Kind == command.Kind && a.Status != AssessmentStatus.Cancelled, ct);
        if (command.Version is { } seen && seen != present?.Version)
            return new Conflict();
        if (present is { Status: not (AssessmentStatus.Draft or AssessmentStatus.Scheduled) })
            return new AssessmentExists().At("kind");

        var (by, now) = (rights.ActorIn(cohort.Id), time.GetUtcNow());
        var plan = new AssessmentPlan(command.Questions?.Select(q => q.Value).ToList(), command.OpensOn, command.ClosesOn);
        var asDraft = command.AsDraft ?? false;
        if (present is null)
        {
            var scheduled = Assessment.SetUp(cohort, command.Kind, plan, asDraft, by, now);
            if (!scheduled.Ok)
                return scheduled.Error;
            _ = db.Assessments.Add(present = scheduled.Value);
        }
        else if (present.Change(cohort, plan, asDraft, by, now) is { } refusal)
        {
            return refusal;
        }

        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return present.Id;
    }
}
