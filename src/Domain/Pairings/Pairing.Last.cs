using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Pairings;

// The last day: moved, reached, and what comes after it.
public sealed partial class Pairing
{
    public const int MaxExtensionDays = 92;

    /// <summary>Whether both sides and the chair agreed to go on beyond the cohort's last day.</summary>
    public bool IsExtended(Cohort cohort) => EndsOn > cohort.Timeline.MentoringTo;

    /// <summary>Both sides and the chair agree to a later end; it holds once the last of the three has named the same day.</summary>
    /// <param name="side">Who agrees; null: the chair.</param>
    public Error? Extend(DateOnly endsOn, Role? side, Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.Active or PairingStatus.Paused))
            return WrongState.Of(Status, PairingStatus.Active, PairingStatus.Paused);
        var (first, last) = (EndsOn!.Value.AddDays(1), cohort.Timeline.MentoringTo!.Value.AddDays(MaxExtensionDays));
        if (endsOn < first || endsOn > last)
            return new OutOfRange($"{first:yyyy-MM-dd}", $"{last:yyyy-MM-dd}").At("endsOn");

        if (side is { } own)
            this[own].ExtensionAgreed = endsOn;
        else
            ExtensionGranted = endsOn;

        var agreed = Mentor.ExtensionAgreed == endsOn && Mentee.ExtensionAgreed == endsOn && ExtensionGranted == endsOn;
        if (agreed)
            EndsOn = endsOn;
        Raise(agreed ? PairingEventType.Extended : PairingEventType.ExtensionAgreed, by, now, side);
        return null;
    }

    /// <summary>One side says that they are done; it completes when both have.</summary>
    public Error? SayDone(Role side, Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.Active or PairingStatus.Paused))
            return WrongState.Of(Status, PairingStatus.Active, PairingStatus.Paused);
        if (this[side].DoneAt is not null)
            return new AlreadyDone(side);

        this[side].DoneAt = now;
        Raise(PairingEventType.DoneSaid, by, now, side);
        if (Mentor.DoneAt is not null && Mentee.DoneAt is not null)
            BeCompleted(by, now);
        return null;
    }

    /// <summary>After its last day.</summary>
    public Error? Complete(Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.Active or PairingStatus.Paused))
            return WrongState.Of(Status, PairingStatus.Active, PairingStatus.Paused);
        if (EndsOn is { } last && now < cohort.Zone.EndOf(last))
            return new WrongTime(cohort.Zone.EndOf(last), null);

        BeCompleted(by, now);
        return null;
    }

    /// <summary>They go on, or not, on their own: the program asks nothing of them any more.</summary>
    public Error? Continue(bool informally, Role side, Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Completed)
            return WrongState.Of(Status, PairingStatus.Completed);

        Continuation = informally ? Continuation.Informal : Continuation.None;
        Raise(PairingEventType.Continued, by, now, side, Words.Upper(Continuation.ToString()));
        return null;
    }

    private void BeCompleted(Actor by, DateTimeOffset now)
    {
        (Status, EndedAt, PausedUntil) = (PairingStatus.Completed, now, null);
        Raise(PairingEventType.Completed, by, now);
    }
}
