using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Pairings;

// The year of mentoring: start, pause, goals, agreement, orientation, completion.
public sealed partial class Pairing
{
    /// <summary>At the formal start, or at once in mid-year.</summary>
    public Error? Activate(Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Confirmed)
            return WrongState.Of(Status, PairingStatus.Confirmed);
        if (cohort.Phase is not CohortPhase.Active)
            return WrongPhase.Of(cohort.Phase, CohortPhase.Active);
        if (cohort.Settings.OrientationRequired
            && Problems.Of(Enum.GetValues<Role>().Where(side => this[side].Orientation is Orientation.None).Select(side => new OrientationNeeded(side))) is { } needed)
            return needed;

        var today = cohort.Zone.DayOf(now);
        (Status, StartsOn) = (PairingStatus.Active, StartsOn is { } planned && planned > today ? planned : today);
        Raise(PairingEventType.Activated, by, now);
        return null;
    }

    /// <param name="until">The last day of the pause, before the pairing ends.</param>
    public Error? Pause(Cohort cohort, DateOnly until, Role? side, Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Active)
            return WrongState.Of(Status, PairingStatus.Active);
        if (until < cohort.Zone.DayOf(now) || until > EndsOn)
            return new OutOfRange($"{cohort.Zone.DayOf(now):yyyy-MM-dd}", $"{EndsOn:yyyy-MM-dd}").At("until");

        (Status, PausedUntil) = (PairingStatus.Paused, until);
        Raise(PairingEventType.Paused, by, now, side);
        return null;
    }

    public Error? Resume(Role? side, Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Paused)
            return WrongState.Of(Status, PairingStatus.Paused);

        (Status, PausedUntil) = (PairingStatus.Active, null);
        Raise(PairingEventType.Resumed, by, now, side);
        return null;
    }

    public Error? SignAgreement(Role side, Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.Announced or PairingStatus.Confirmed or PairingStatus.Active or PairingStatus.Paused))
            return WrongState.Of(Status, PairingStatus.Announced, PairingStatus.Confirmed, PairingStatus.Active, PairingStatus.Paused);
        if (this[side].AgreementSignedAt is not null)
            return new AlreadySigned(side);

        this[side].AgreementSignedAt = now;
        Raise(PairingEventType.AgreementSigned, by, now, side);
        return null;
    }

    public Error? RecordOrientation(Role side, Orientation orientation, Actor by, DateTimeOffset now)
    {
        if (!IsLive || !IsAnnounced)
            return WrongState.Of(Status, PairingStatus.Announced, PairingStatus.Confirmed, PairingStatus.Active, PairingStatus.Paused);

        (this[side].Orientation, this[side].OrientationAt) = (orientation, orientation is Orientation.None ? null : now);
        Raise(PairingEventType.OrientationRecorded, by, now, side, Words.Upper(orientation.ToString()));
        return null;
    }

    /// <summary>Replaces the goals; one that is named by its id is kept and changed.</summary>
    public Error? SetGoals(IReadOnlyList<(GoalId? Id, string Text, GoalStatus Status)> goals, Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.Confirmed or PairingStatus.Active or PairingStatus.Paused))
            return WrongState.Of(Status, PairingStatus.Confirmed, PairingStatus.Active, PairingStatus.Paused);
        if (Problems.Of([
            goals.Count > Goal.Max ? new TooMany(Goal.Max).At("goals") : null,
            .. goals.Select((g, i) => Texts.Check(g.Text, Goal.MaxText, "goals", $"{i}", "text")),
            .. goals.Select((g, i) => g.Id is { } id && !_goals.Exists(k => k.Id == id) ? new NotFound("Goal").At("goals", $"{i}", "id") : null),
        ]) is { } problems)
            return problems;

        _ = _goals.RemoveAll(g => goals.All(kept => kept.Id != g.Id));
        foreach (var (id, text, status) in goals)
        {
            if (_goals.Find(g => g.Id == id) is not { } goal)
                _goals.Add(goal = new Goal(GoalId.New(), text));
            (goal.Text, goal.Status) = (text, status);
        }

        Raise(PairingEventType.GoalsChanged, by, now);
        return null;
    }

    /// <summary>At its end date by the clock, or earlier when both sides say that they are done.</summary>
    public Error? Complete(Role? side, Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.Active or PairingStatus.Paused))
            return WrongState.Of(Status, PairingStatus.Active, PairingStatus.Paused);
        if (side is { } done)
            this[done].DoneAt ??= now;
        else if (EndsOn is { } last && now < cohort.Zone.EndOf(last))
            return new WrongTime(cohort.Zone.EndOf(last), null);

        if (side is null || (Mentor.DoneAt is not null && Mentee.DoneAt is not null))
            (Status, EndedAt, PausedUntil) = (PairingStatus.Completed, now, null);
        Raise(Status is PairingStatus.Completed ? PairingEventType.Completed : PairingEventType.DoneSaid, by, now, side);
        return null;
    }

    /// <summary>They go on, or not, on their own: the program asks nothing of them any more.</summary>
    public Error? Continue(Continuation continuation, Role side, Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Completed)
            return WrongState.Of(Status, PairingStatus.Completed);

        Continuation = continuation;
        Raise(PairingEventType.Continued, by, now, side, Words.Upper(continuation.ToString()));
        return null;
    }
}
