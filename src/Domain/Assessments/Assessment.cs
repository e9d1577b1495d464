using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Pairings;

namespace Mentoring.Domain.Assessments;

/// <summary>A survey of one cohort and kind. Its questions are frozen when it opens.</summary>
public sealed partial class Assessment : Aggregate
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

    /// <summary>Why it was opened again.</summary>
    public string? ReopenReason { get; private set; }

    /// <summary>Drafted from what is given and else from its kind, and scheduled unless it stays a draft.</summary>
    /// <param name="asDraft">May lack what its schedule needs; no day opens it.</param>
    public static Result<Assessment> SetUp(Cohort cohort, AssessmentKind kind, AssessmentPlan plan, bool asDraft, Actor by, DateTimeOffset now)
    {
        var assessment = new Assessment(AssessmentId.New(), cohort.Id, kind) { Questions = DefaultAssessment.QuestionsOf(kind) };
        (assessment.OpensOn, assessment.ClosesOn) = DatesOf(cohort, kind);
        if (assessment.Apply(cohort, plan, complete: !asDraft, now) is { } problems)
            return problems;

        assessment.Raise(AssessmentEventType.Drafted, by, now);
        if (!asDraft)
            _ = assessment.Enter(AssessmentStatus.Scheduled, AssessmentEventType.Scheduled, by, now);
        return assessment;
    }

    /// <summary>Set up otherwise, until it opens; a draft is scheduled with it unless it stays one. What is scheduled is no draft again.</summary>
    /// <inheritdoc cref="SetUp"/>
    public Error? Change(Cohort cohort, AssessmentPlan plan, bool asDraft, Actor by, DateTimeOffset now)
    {
        if (Status is not AssessmentStatus.Draft && (asDraft || Status is not AssessmentStatus.Scheduled))
            return asDraft ? WrongState.Of(Status, AssessmentStatus.Draft) : WrongState.Of(Status, AssessmentStatus.Draft, AssessmentStatus.Scheduled);
        if (Apply(cohort, plan, complete: !asDraft, now) is { } problems)
            return problems;

        Raise(AssessmentEventType.Changed, by, now);
        return Status is AssessmentStatus.Draft && !asDraft ? Enter(AssessmentStatus.Scheduled, AssessmentEventType.Scheduled, by, now) : null;
    }

    /// <summary>The first early end opens the cohort's exit assessment by itself; each ended pairing answers it when it ends.</summary>
    public static Assessment OpenExit(Cohort cohort, Actor by, DateTimeOffset now)
    {
        var exit = new Assessment(AssessmentId.New(), cohort.Id, AssessmentKind.Exit)
        {
            Questions = DefaultAssessment.QuestionsOf(AssessmentKind.Exit),
            Status = AssessmentStatus.Open,
            OpensOn = cohort.Zone.DayOf(now),
            ClosesOn = DatesOf(cohort, AssessmentKind.Exit).Last,
        };
        exit.Raise(AssessmentEventType.Opened, by, now);
        return exit;
    }

    private Error? Apply(Cohort cohort, AssessmentPlan plan, bool complete, DateTimeOffset now)
    {
        if (!Fits(cohort) && cohort.Phase is CohortPhase.Completed or CohortPhase.Archived or CohortPhase.Cancelled)
            return WrongPhase.Of(cohort.Phase, Phases);
        var (questions, opensOn, closesOn) = (plan.Questions ?? Questions, plan.OpensOn ?? OpensOn, plan.ClosesOn ?? ClosesOn);
        if (Problems.Of([
            Question.Check(questions),
            complete && questions.Count == 0 ? new NoQuestions().At("questions") : null,
            complete && opensOn is null ? new Missing("opensOn").At("opensOn") : null,
            complete && closesOn is null ? new Missing("closesOn").At("closesOn") : null,
            opensOn is { } first ? Timeline.CheckDay(first)?.At("opensOn") : null,
            closesOn < opensOn ? new OutOfOrder("opensOn", "closesOn").At("closesOn") : null,
            closesOn is { } last ? CheckClose(last, cohort, now) : null,
        ]) is { } problems)
            return problems;

        (Questions, OpensOn, ClosesOn) = (questions, opensOn, closesOn);
        return null;
    }

    private static Error? CheckClose(DateOnly last, Cohort cohort, DateTimeOffset now) =>
        (Timeline.CheckDay(last) ?? (cohort.Zone.EndOf(last) <= now ? new WrongTime(now, null) : null))?.At("closesOn");

    // An exit response may still be asked for when an extended pairing ends.
    private static (DateOnly? First, DateOnly? Last) DatesOf(Cohort cohort, AssessmentKind kind) => kind switch
    {
        AssessmentKind.Final => (cohort.Timeline.AssessmentFrom, cohort.Timeline.AssessmentTo),
        AssessmentKind.Exit => (cohort.Timeline.MentoringFrom, cohort.Timeline.MentoringTo?.AddDays(Pairing.MaxExtensionDays)),
        AssessmentKind.FitCheck or AssessmentKind.MidPoint or AssessmentKind.FollowUp => (null, null),
    };

    private CohortPhase[] Phases => Kind switch
    {
        AssessmentKind.FollowUp => [CohortPhase.Assessing, CohortPhase.Completed],
        _ => [CohortPhase.Active, CohortPhase.Assessing],
    };

    /// <summary>Whether there is somebody to ask in the cohort's phase.</summary>
    public bool Fits(Cohort cohort) => Phases.Contains(cohort.Phase);

    private void Raise(AssessmentEventType type, Actor by, DateTimeOffset now) => Raise(new AssessmentEvent(type, Id, CohortId, by, now));
}

/// <summary>What an assessment asks and when. What is null stays as it is, at first as its kind has it.</summary>
public sealed record AssessmentPlan(IReadOnlyList<Question>? Questions, DateOnly? OpensOn, DateOnly? ClosesOn);
