using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Assessments;

public enum AssessmentKind { FitCheck, MidPoint, Final, Exit, FollowUp }
public enum AssessmentStatus { Draft, Scheduled, Open, Closed, Published, Cancelled }

/// <summary>A survey of one cohort and kind. Its questions are frozen when it opens.</summary>
public sealed class Assessment : Aggregate
{
    private Assessment(AssessmentId id, CohortId cohortId, AssessmentKind kind) => (Id, CohortId, Kind) = (id, cohortId, kind);

    public AssessmentId Id { get; private init; }
    public CohortId CohortId { get; private init; }
    public AssessmentKind Kind { get; private init; }
    public AssessmentStatus Status { get; private set; } = AssessmentStatus.Draft;

    /// <summary>The first and the last day on which answers are taken, in the cohort's zone.</summary>
    public DateOnly? OpensOn { get; private set; }
    /// <inheritdoc cref="OpensOn"/>
    public DateOnly? ClosesOn { get; private set; }

    public IReadOnlyList<Question> Questions { get; private set; } = [];
    public string? ReopenReason { get; private set; }

    public static Result<Assessment> Draft(
        Cohort cohort, AssessmentKind kind, IReadOnlyList<Question>? questions, DateOnly? opensOn, DateOnly? closesOn, Actor by, DateTimeOffset now)
    {
        if (cohort.Phase is CohortPhase.Completed or CohortPhase.Archived or CohortPhase.Cancelled)
            return WrongPhase.Of(cohort.Phase, CohortPhase.Active, CohortPhase.Assessing);

        var assessment = new Assessment(AssessmentId.New(), cohort.Id, kind)
        {
            Questions = questions ?? DefaultAssessment.QuestionsOf(kind),
            OpensOn = opensOn ?? cohort.Timeline.AssessmentFrom,
            ClosesOn = closesOn ?? cohort.Timeline.AssessmentTo,
        };
        if (Problems.Of([
            Question.Check(assessment.Questions),
            assessment.Questions.Count == 0 ? new NoQuestions().At("questions") : null,
            assessment.ClosesOn < assessment.OpensOn ? new OutOfOrder("opensOn", "closesOn").At("closesOn") : null,
        ]) is { } problems)
            return problems;

        assessment.Raise(AssessmentEventType.Drafted, by, now);
        return assessment;
    }

    public Error? Schedule(Actor by, DateTimeOffset now)
    {
        if (Status is not AssessmentStatus.Draft)
            return WrongState.Of(Status, AssessmentStatus.Draft);
        if (Problems.Of([
            OpensOn is null ? new Missing("opensOn").At("opensOn") : null,
            ClosesOn is null ? new Missing("closesOn").At("closesOn") : null,
        ]) is { } problems)
            return problems;

        return Enter(AssessmentStatus.Scheduled, AssessmentEventType.Scheduled, by, now);
    }

    /// <summary>On its day by the clock, or by the chair. Whoever calls this invites the participants.</summary>
    public Error? Open(Actor by, DateTimeOffset now) => Status is AssessmentStatus.Draft or AssessmentStatus.Scheduled
        ? Enter(AssessmentStatus.Open, AssessmentEventType.Opened, by, now)
        : WrongState.Of(Status, AssessmentStatus.Draft, AssessmentStatus.Scheduled);

    public Error? Close(Actor by, DateTimeOffset now) => Status is AssessmentStatus.Open
        ? Enter(AssessmentStatus.Closed, AssessmentEventType.Closed, by, now)
        : WrongState.Of(Status, AssessmentStatus.Open);

    /// <summary>Takes answers again until a new last day.</summary>
    public Error? Reopen(DateOnly closesOn, string reason, Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not AssessmentStatus.Closed)
            return WrongState.Of(Status, AssessmentStatus.Closed);
        if (Problems.Of([
            Texts.Check(reason, Texts.MaxLine, "reason"),
            cohort.Zone.EndOf(closesOn) <= now ? new WrongTime(now, null).At("closesOn") : null,
        ]) is { } problems)
            return problems;

        (ClosesOn, ReopenReason) = (closesOn, reason);
        return Enter(AssessmentStatus.Open, AssessmentEventType.Reopened, by, now);
    }

    public Error? Publish(Actor by, DateTimeOffset now) => Status is AssessmentStatus.Closed
        ? Enter(AssessmentStatus.Published, AssessmentEventType.Published, by, now)
        : WrongState.Of(Status, AssessmentStatus.Closed);

    public Error? Cancel(Actor by, DateTimeOffset now) => Status is AssessmentStatus.Draft or AssessmentStatus.Scheduled or AssessmentStatus.Open
        ? Enter(AssessmentStatus.Cancelled, AssessmentEventType.Cancelled, by, now)
        : WrongState.Of(Status, AssessmentStatus.Draft, AssessmentStatus.Scheduled, AssessmentStatus.Open);

    private Error? Enter(AssessmentStatus status, AssessmentEventType type, Actor by, DateTimeOffset now)
    {
        Status = status;
        Raise(type, by, now);
        return null;
    }

    private void Raise(AssessmentEventType type, Actor by, DateTimeOffset now) => Raise(new AssessmentEvent(type, Id, CohortId, by, now));
}
