using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Pairings;

// The year of mentoring: start, pause, agreement, orientation, goals.
public sealed partial class Pairing
{
    /// <summary>
    /// Begins once it is confirmed, the cohort has started and no orientation that is required is missing; until then it waits.
    /// Never before it was confirmed, also where the clock does late what was due before.
    /// </summary>
    public void StartWhenReady(Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Confirmed || cohort.Phase is not CohortPhase.Active || LacksOrientation(cohort))
            return;

        var moment = ConfirmedAt > now ? ConfirmedAt.Value : now;
        var today = cohort.Zone.DayOf(moment);
        (Status, ActivatedAt, StartsOn) = (PairingStatus.Active, moment, StartsOn is { } planned && planned > today ? planned : today);
        Raise(PairingEventType.Activated, by, moment);
    }

    /// <param name="until">The last day of the pause, not after the pairing's own.</param>
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

    /// <summary>By either side or the liaison at any time, by the clock after the last day of the pause.</summary>
    public Error? Resume(Cohort cohort, Role? side, Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Paused)
            return WrongState.Of(Status, PairingStatus.Paused);
        if (by.Kind is ActorKind.System && PausedUntil is { } last && now < cohort.Zone.EndOf(last))
            return new WrongTime(cohort.Zone.EndOf(last), null);

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

    /// <summary>Where mentoring waited for it alone, it begins.</summary>
    public Error? RecordOrientation(Role side, Orientation orientation, Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.Announced or PairingStatus.Confirmed or PairingStatus.Active or PairingStatus.Paused))
            return WrongState.Of(Status, PairingStatus.Announced, PairingStatus.Confirmed, PairingStatus.Active, PairingStatus.Paused);

        (this[side].Orientation, this[side].OrientationAt) = (orientation, orientation is Orientation.None ? null : now);
        Raise(PairingEventType.OrientationRecorded, by, now, side, Words.Upper(orientation.ToString()));
        StartWhenReady(cohort, by, now);
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
            .. goals.Select((g, i) => g.Id is { } id && goals.Take(i).Any(k => k.Id == id) ? new Duplicate("id").At("goals", $"{i}", "id") : null),
        ]) is { } problems)
            return problems;

        _ = _goals.RemoveAll(g => goals.All(kept => kept.Id != g.Id));
        foreach (var ((id, text, status), place) in goals.Select((g, i) => (g, i)))
        {
            if (_goals.Find(g => g.Id == id) is not { } goal)
                _goals.Add(goal = new Goal(GoalId.New(), Id));
            (goal.Text, goal.Status, goal.Place) = (text.Trim(), status, place);
        }

        Raise(PairingEventType.GoalsChanged, by, now);
        return null;
    }

    private bool LacksOrientation(Cohort cohort) =>
        cohort.Settings.OrientationRequired && (Mentor.Orientation is Orientation.None || Mentee.Orientation is Orientation.None);
}
