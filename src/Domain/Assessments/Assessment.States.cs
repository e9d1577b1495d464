using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Assessments;

// From the opening to the publication.
public sealed partial class Assessment
{
    /// <summary>On its first day by the clock, or by the chair at any time. Whoever calls this invites the participants.</summary>
    public Error? Open(Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not AssessmentStatus.Scheduled)
            return WrongState.Of(Status, AssessmentStatus.Scheduled);
        if (!Fits(cohort))
            return WrongPhase.Of(cohort.Phase, Phases);
        if (by.Kind is ActorKind.System && OpensOn is { } first && now < cohort.Zone.StartOf(first))
            return new WrongTime(cohort.Zone.StartOf(first), null);

        if (cohort.Zone.DayOf(now) is var today && today < OpensOn)
            OpensOn = today;
        return Enter(AssessmentStatus.Open, AssessmentEventType.Opened, by, now);
    }

    /// <summary>After its last day by the clock, or by the chair. Whoever calls this marks the responses that are overdue.</summary>
    public Error? Close(Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not AssessmentStatus.Open)
            return WrongState.Of(Status, AssessmentStatus.Open);
        if (by.Kind is ActorKind.System && ClosesOn is { } last && now < cohort.Zone.EndOf(last))
            return new WrongTime(cohort.Zone.EndOf(last), null);

        return Enter(AssessmentStatus.Closed, AssessmentEventType.Closed, by, now);
    }

    /// <summary>Takes answers again until a new last day.</summary>
    public Error? Reopen(DateOnly closesOn, string reason, Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not AssessmentStatus.Closed)
            return WrongState.Of(Status, AssessmentStatus.Closed);
        if (!Fits(cohort))
            return WrongPhase.Of(cohort.Phase, Phases);
        if (Problems.Of([
            Texts.Check(reason, Texts.MaxLine, "reason"),
            CheckClose(closesOn, cohort, now),
        ]) is { } problems)
            return problems;

        (ClosesOn, ReopenReason) = (closesOn, reason);
        return Enter(AssessmentStatus.Open, AssessmentEventType.Reopened, by, now);
    }

    /// <summary>Ends it for good: what came in late until now counts, nothing more is taken.</summary>
    public Error? Publish(Actor by, DateTimeOffset now) => Status is AssessmentStatus.Closed
        ? Enter(AssessmentStatus.Published, AssessmentEventType.Published, by, now)
        : WrongState.Of(Status, AssessmentStatus.Closed);

    /// <summary>Whoever calls this voids the responses.</summary>
    public Error? Cancel(Actor by, DateTimeOffset now) => Status is AssessmentStatus.Draft or AssessmentStatus.Scheduled or AssessmentStatus.Open
        ? Enter(AssessmentStatus.Cancelled, AssessmentEventType.Cancelled, by, now)
        : WrongState.Of(Status, AssessmentStatus.Draft, AssessmentStatus.Scheduled, AssessmentStatus.Open);

    private Error? Enter(AssessmentStatus status, AssessmentEventType type, Actor by, DateTimeOffset now)
    {
        Status = status;
        Raise(type, by, now);
        return null;
    }
}
