namespace Mentoring.Domain.Cohorts;

// The phases, in the order in which a cohort lives through them.
public sealed partial class Cohort
{
    public Error? OpenCall(Actor by, DateTimeOffset now)
    {
        if (Phase is not CohortPhase.Draft)
            return WrongPhase.Of(Phase, CohortPhase.Draft);
        if (Problems.Of([
            Timeline.CheckComplete(),
            Timeline.Check(),
            string.IsNullOrWhiteSpace(Guidelines) ? new Missing("guidelines").At("guidelines") : null,
            MentorForm.Count == 0 ? new Missing("mentorForm").At("mentorForm") : null,
            MenteeForm.Count == 0 ? new Missing("menteeForm").At("menteeForm") : null,
            Chair is null ? new NoChair() : null,
            now >= CallClosesAt ? new WrongTime(null, CallClosesAt).At("timeline", "callClosesOn") : null,
        ]) is { } problems)
            return problems;

        OpenedAt = now;
        return Enter(CohortPhase.CallOpen, CohortEventType.CallOpened, by, now);
    }

    /// <summary>By the clock at the end of the closing day, or earlier by the chair.</summary>
    public Error? CloseCall(Actor by, DateTimeOffset now)
    {
        if (Phase is not CohortPhase.CallOpen)
            return WrongPhase.Of(Phase, CohortPhase.CallOpen);
        if (by.Kind is ActorKind.System && now < CallClosesAt)
            return new WrongTime(CallClosesAt, null);

        return Enter(CohortPhase.CallClosed, CohortEventType.CallClosed, by, now);
    }

    /// <summary>An extended call: open again until a new closing day, before the announcement and not after a last day for those who are late.</summary>
    public Error? ExtendCall(DateOnly closesOn, string reason, Actor by, DateTimeOffset now)
    {
        if (Phase is not (CohortPhase.CallClosed or CohortPhase.CallOpen))
            return WrongPhase.Of(Phase, CohortPhase.CallClosed, CohortPhase.CallOpen);
        var (today, last) = (Zone.DayOf(now), Timeline.CallClosesOn!.Value);
        var from = Phase is CohortPhase.CallOpen ? last.AddDays(1) : last;
        var (first, until) = (from < today ? today : from, new[] { Timeline.AnnouncedOn!.Value.AddDays(-1), Settings.LateMentorsUntil, Settings.LateMenteesUntil }.Min()!.Value);
        if (Problems.Of([
            Texts.Check(reason, Texts.MaxLine, "reason"),
            closesOn < first || closesOn > until ? new OutOfRange($"{first:yyyy-MM-dd}", $"{until:yyyy-MM-dd}").At("closesOn") : null,
        ]) is { } problems)
            return problems;

        (Timeline, ExtensionReason) = (Timeline with { CallClosesOn = closesOn }, reason);
        return Enter(CohortPhase.CallOpen, CohortEventType.CallExtended, by, now);
    }

    /// <param name="undecided">Applications that still wait for a decision.</param>
    /// <param name="regardless">The chair goes on all the same; the list is recorded.</param>
    public Error? StartMatching(IReadOnlyCollection<ApplicationId> undecided, bool regardless, Actor by, DateTimeOffset now)
    {
        if (Phase is not CohortPhase.CallClosed)
            return WrongPhase.Of(Phase, CohortPhase.CallClosed);
        if (undecided.Count > 0 && !regardless)
            return new UndecidedApplications(undecided.Count);

        UndecidedAtMatching = [.. undecided.Select(id => id.Value)];
        return Enter(CohortPhase.Matching, CohortEventType.MatchingStarted, by, now);
    }

    /// <summary>Back to review, while nothing is announced; whoever calls this voids what is proposed.</summary>
    public Error? AbandonMatching(Actor by, DateTimeOffset now)
    {
        if (Phase is not CohortPhase.Matching)
            return WrongPhase.Of(Phase, CohortPhase.Matching);

        return Enter(CohortPhase.CallClosed, CohortEventType.MatchingAbandoned, by, now);
    }

    /// <param name="unapproved">How many pairings are proposed and not approved.</param>
    public Error? Announce(int unapproved, Actor by, DateTimeOffset now)
    {
        if (Phase is not CohortPhase.Matching)
            return WrongPhase.Of(Phase, CohortPhase.Matching);
        if (unapproved > 0)
            return new UnapprovedPairings(unapproved);

        AnnouncedAt = now;
        return Enter(CohortPhase.Announced, CohortEventType.Announced, by, now);
    }

    /// <summary>The formal start.</summary>
    public Error? StartMentoring(Actor by, DateTimeOffset now)
    {
        if (Phase is not CohortPhase.Announced)
            return WrongPhase.Of(Phase, CohortPhase.Announced);
        if (Timeline.MentoringFrom is { } first && now < Zone.StartOf(first))
            return new WrongTime(Zone.StartOf(first), null);

        return Enter(CohortPhase.Active, CohortEventType.MentoringStarted, by, now);
    }

    /// <summary>The formal end, after the last day of mentoring.</summary>
    public Error? StartAssessing(Actor by, DateTimeOffset now)
    {
        if (Phase is not CohortPhase.Active)
            return WrongPhase.Of(Phase, CohortPhase.Active);
        if (Timeline.MentoringTo is { } last && now < Zone.EndOf(last))
            return new WrongTime(Zone.EndOf(last), null);

        return Enter(CohortPhase.Assessing, CohortEventType.AssessingStarted, by, now);
    }

    public Error? Complete(bool assessmentClosed, Actor by, DateTimeOffset now)
    {
        if (Phase is not CohortPhase.Assessing)
            return WrongPhase.Of(Phase, CohortPhase.Assessing);
        if (!assessmentClosed)
            return new AssessmentNotClosed();

        return Enter(CohortPhase.Completed, CohortEventType.Completed, by, now);
    }

    public Error? Archive(Actor by, DateTimeOffset now) => Phase is CohortPhase.Completed
        ? Enter(CohortPhase.Archived, CohortEventType.Archived, by, now)
        : WrongPhase.Of(Phase, CohortPhase.Completed);

    public Error? Unarchive(Actor by, DateTimeOffset now) => Phase is CohortPhase.Archived
        ? Enter(CohortPhase.Completed, CohortEventType.Unarchived, by, now)
        : WrongPhase.Of(Phase, CohortPhase.Archived);

    /// <summary>For good, from any phase before Completed.</summary>
    public Error? Cancel(string reason, Actor by, DateTimeOffset now)
    {
        if (MustGoOn() is { } over)
            return over;
        if (Texts.Check(reason, Texts.MaxLine, "reason") is { } problem)
            return problem;

        CancellationReason = reason;
        return Enter(CohortPhase.Cancelled, CohortEventType.Cancelled, by, now);
    }

    public string? CancellationReason { get; private set; }

    private Error? Enter(CohortPhase phase, CohortEventType type, Actor by, DateTimeOffset now)
    {
        Phase = phase;
        Raise(new CohortEvent(type, Id, by, now));
        return null;
    }
}
