using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Pairings;

// Ending early, who looks for a new partner then, reopening.
public sealed partial class Pairing
{
    public static readonly TimeSpan TimeToReopen = TimeSpan.FromDays(14);

    /// <param name="side">Who ends it, also where the committee does it for them; null: the committee, the liaison or the clock.</param>
    public Error? End(EndReason reason, Role? side, Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.Announced or PairingStatus.Confirmed or PairingStatus.Active or PairingStatus.Paused))
            return WrongState.Of(Status, PairingStatus.Announced, PairingStatus.Confirmed, PairingStatus.Active, PairingStatus.Paused);

        (Status, EndedAt, EndReason, EndedBy, PausedUntil) = (PairingStatus.EndedEarly, now, reason, side, null);
        Raise(PairingEventType.EndedEarly, by, now, side, Words.Upper(reason.ToString()));
        return null;
    }

    /// <inheritdoc cref="End(Pairings.EndReason, Role?, Actor, DateTimeOffset)"/>
    /// <param name="pairAgain">Whether this side would be paired with the other again.</param>
    /// <param name="note">This side's own words.</param>
    public Error? End(EndReason reason, Role? side, bool? pairAgain, string? note, Actor by, DateTimeOffset now)
    {
        if (Texts.CheckLength(note, PairingSide.MaxNote, "note") is { } problem)
            return problem;
        if (End(reason, side, by, now) is { } refusal)
            return refusal;

        if (side is { } own)
            (this[own].PairAgain, this[own].EndNote) = (pairAgain, note);
        return null;
    }

    /// <summary>What one side says about the other after the end; said again, it replaces what was said.</summary>
    public Error? AnswerPairAgain(Role side, bool pairAgain, string? note, Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.EndedEarly or PairingStatus.Completed))
            return WrongState.Of(Status, PairingStatus.EndedEarly, PairingStatus.Completed);
        if (Texts.CheckLength(note, PairingSide.MaxNote, "note") is { } problem)
            return problem;

        (this[side].PairAgain, this[side].EndNote) = (pairAgain, note ?? this[side].EndNote);
        Raise(PairingEventType.PairAgainAnswered, by, now, side);
        return null;
    }

    /// <summary>
    /// Whether this side lost its partner without fault and is served before newcomers. Who names the other's silence or conduct
    /// is without fault; who ends it for any other reason is not; a side for which nobody was at fault is.
    /// </summary>
    /// <param name="partnerLeft">The other one left the program: whatever the reason, it is not this side's fault.</param>
    public bool LostPartner(Role side, bool partnerLeft = false) => Status switch
    {
        PairingStatus.EndedEarly when partnerLeft => true,
        PairingStatus.Declined => this[side].Response is not SideResponse.Declined,
        PairingStatus.Expired => this[side].Response is not SideResponse.NoResponse,
        PairingStatus.EndedEarly => EndReason switch
        {
            Pairings.EndReason.GoalsMet => false,
            Pairings.EndReason.NoResponse or Pairings.EndReason.Conduct => EndedBy == side,
            _ => EndedBy != side,
        },
        _ => false,
    };

    /// <summary>
    /// What this side's placement falls back to when nothing else holds it: null where it keeps the state from before the proposal.
    /// </summary>
    /// <inheritdoc cref="LostPartner"/>
    public PlacementStatus? RestOf(Role side, Cohort cohort, bool partnerLeft = false)
    {
        if (Status is not (PairingStatus.Declined or PairingStatus.Expired or PairingStatus.EndedEarly))
            return null;
        if (cohort.Phase is not (CohortPhase.Announced or CohortPhase.Active))
            return ActivatedAt is null ? PlacementStatus.NotPlaced : PlacementStatus.Finished;
        if (LostPartner(side, partnerLeft))
            return PlacementStatus.NeedsRematch;

        return Status is PairingStatus.Declined && this[side].RefusalReason is RefusalReason.LeavingProgram ? PlacementStatus.Left :
            EndReason is Pairings.EndReason.GoalsMet ? PlacementStatus.Finished :
            null;
    }

    /// <summary>Tells the committee that a side that lost its partner waits for a new one.</summary>
    public void RequestRematch(Role side, Actor by, DateTimeOffset now) => Raise(PairingEventType.RematchRequested, by, now, side);

    /// <summary>Back to life within fourteen days, if both seats are free and neither side said "not again": as active, or as confirmed where it had not begun.</summary>
    /// <param name="others">Every pairing of either person.</param>
    public Error? Reopen(Cohort cohort, Application mentor, Application mentee, IReadOnlyCollection<Pairing> others, Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.EndedEarly)
            return WrongState.Of(Status, PairingStatus.EndedEarly);
        if (ConfirmedAt is null)
            return new NeverConfirmed();
        if (cohort.Phase is not (CohortPhase.Announced or CohortPhase.Active) && (ActivatedAt is null || !IsExtended(cohort)))
            return WrongPhase.Of(cohort.Phase, CohortPhase.Announced, CohortPhase.Active);
        if (EndedAt is { } ended && now > ended + TimeToReopen)
            return new TooLateToReopen(ended + TimeToReopen);
        if (EndsOn is { } last && now >= cohort.Zone.EndOf(last))
            return new WrongTime(null, cohort.Zone.EndOf(last));
        if (Pairable.CheckReturn(cohort, mentor, mentee, others) is { } taken)
            return taken;

        // What was said about the end stays: it was said.
        Status = ActivatedAt is null ? PairingStatus.Confirmed : PairingStatus.Active;
        Raise(PairingEventType.Reopened, by, now);
        StartWhenReady(cohort, by, now);
        return null;
    }
}
