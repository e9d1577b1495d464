using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Pairings;

// Ending early, reopening, extending.
public sealed partial class Pairing
{
    public static readonly TimeSpan TimeToReopen = TimeSpan.FromDays(14);
    public const int MaxExtensionDays = 92;

    /// <param name="side">Who ends it; null: the committee or the liaison.</param>
    /// <param name="pairAgain">Whether this side would be paired with the other again.</param>
    public Error? End(EndReason reason, Role? side, bool? pairAgain, string? note, Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.Announced or PairingStatus.Confirmed or PairingStatus.Active or PairingStatus.Paused))
            return WrongState.Of(Status, PairingStatus.Announced, PairingStatus.Confirmed, PairingStatus.Active, PairingStatus.Paused);
        if (Texts.CheckLength(note, Goal.MaxText * 4, "note") is { } problem)
            return problem;

        (Status, EndedAt, EndReason, EndedBy, PausedUntil) = (PairingStatus.EndedEarly, now, reason, side, null);
        if (side is { } own)
            (this[own].PairAgain, this[own].EndNote) = (pairAgain, note);
        Raise(PairingEventType.EndedEarly, by, now, side, Words.Upper(reason.ToString()));
        return null;
    }

    /// <summary>Back to life within fourteen days; whoever calls this has seen that both seats are free.</summary>
    public Error? Reopen(Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.EndedEarly)
            return WrongState.Of(Status, PairingStatus.EndedEarly);
        if (EndedAt is { } ended && now > ended + TimeToReopen)
            return new TooLateToReopen(ended + TimeToReopen);

        (Status, EndedAt, EndReason, EndedBy) = (PairingStatus.Active, null, null, null);
        Raise(PairingEventType.Reopened, by, now);
        return null;
    }

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
}
