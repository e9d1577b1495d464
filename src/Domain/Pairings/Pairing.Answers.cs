using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Pairings;

// From the announcement to the confirmation.
public sealed partial class Pairing
{
    /// <summary>
    /// The first that anyone outside the committee hears. Who is asked to answer has <c>responseDays</c>;
    /// where nobody is asked it is confirmed at once.
    /// </summary>
    public Error? Announce(Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Approved)
            return WrongState.Of(Status, PairingStatus.Approved);
        if (cohort.Phase is not (CohortPhase.Announced or CohortPhase.Active))
            return WrongPhase.Of(cohort.Phase, CohortPhase.Announced, CohortPhase.Active);

        Tell(cohort, by, now);
        return null;
    }

    /// <summary>After nobody answered: once, and while both are free.</summary>
    /// <param name="others">Every pairing of either person.</param>
    public Error? AnnounceAgain(
        Cohort cohort, Application mentor, Application mentee, IReadOnlyCollection<Pairing> others, Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Expired)
            return WrongState.Of(Status, PairingStatus.Expired);
        if (AnnouncedAgain)
            return new AnnouncedTwice();
        if (cohort.Phase is not (CohortPhase.Announced or CohortPhase.Active))
            return WrongPhase.Of(cohort.Phase, CohortPhase.Announced, CohortPhase.Active);
        if (Pairable.CheckReturn(cohort, mentor, mentee, others) is { } taken)
            return taken;

        (AnnouncedAgain, EndedAt) = (true, null);
        Tell(cohort, by, now);
        return null;
    }

    public Error? Accept(Role side, Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (CannotAnswer(side, now) is { } refusal)
            return refusal;

        (this[side].Response, this[side].RespondedAt) = (SideResponse.Accepted, now);
        Raise(PairingEventType.Accepted, by, now, side);
        ConfirmWhenAnswered(cohort, by, now);
        return null;
    }

    public Error? Decline(Role side, RefusalReason reason, Actor by, DateTimeOffset now)
    {
        if (CannotAnswer(side, now) is { } refusal)
            return refusal;

        (this[side].Response, this[side].RespondedAt, this[side].RefusalReason) = (SideResponse.Declined, now, reason);
        (Status, EndedAt) = (PairingStatus.Declined, now);
        Raise(PairingEventType.Declined, by, now, side, Words.Upper(reason.ToString()));
        return null;
    }

    /// <summary>The deadline passed without an answer; the silent sides are marked.</summary>
    public Error? Expire(Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Announced)
            return WrongState.Of(Status, PairingStatus.Announced);
        if (now < RespondBy)
            return new WrongTime(RespondBy, null);

        foreach (var side in Enum.GetValues<Role>())
            if (this[side].Response is SideResponse.Pending)
                this[side].Response = SideResponse.NoResponse;
        (Status, EndedAt) = (PairingStatus.Expired, now);
        Raise(PairingEventType.Expired, by, now);
        return null;
    }

    private void Tell(Cohort cohort, Actor by, DateTimeOffset now)
    {
        // The first announcement counts: what happened since then is no secret.
        (Status, AnnouncedAt) = (PairingStatus.Announced, AnnouncedAt ?? now);
        foreach (var side in Enum.GetValues<Role>())
            (this[side].Response, this[side].RespondedAt) = (Asks(cohort.Settings.AcceptancePolicy, side) ? SideResponse.Pending : SideResponse.NotAsked, null);
        RespondBy = IsAnswered ? null : now.AddDays(cohort.Settings.ResponseDays);
        Raise(PairingEventType.Announced, by, now);
        ConfirmWhenAnswered(cohort, by, now);
    }

    private Error? CannotAnswer(Role side, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Announced)
            return WrongState.Of(Status, PairingStatus.Announced);
        if (this[side].Response is not SideResponse.Pending)
            return new NothingToAnswer(side);

        return now >= RespondBy ? new ResponseOverdue(RespondBy.Value) : null;
    }

    private bool IsAnswered => Mentor.Response is not SideResponse.Pending && Mentee.Response is not SideResponse.Pending;

    private void ConfirmWhenAnswered(Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (!IsAnswered)
            return;

        (Status, ConfirmedAt) = (PairingStatus.Confirmed, now);
        Raise(PairingEventType.Confirmed, by, now);
        StartWhenReady(cohort, by, now);
    }

    private static bool Asks(AcceptancePolicy policy, Role side) => policy switch
    {
        AcceptancePolicy.None => false,
        AcceptancePolicy.Mentor => side is Role.Mentor,
        AcceptancePolicy.Mentee => side is Role.Mentee,
        AcceptancePolicy.Both => true,
    };
}
