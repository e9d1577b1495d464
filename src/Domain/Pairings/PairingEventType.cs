namespace Mentoring.Domain.Pairings;

/// <summary>What happened to a pairing.</summary>
public enum PairingEventType
{
    /// <summary>Proposed; for the committee alone.</summary>
    Proposed,

    /// <summary>Approved; for the committee alone.</summary>
    Approved,

    /// <summary>Taken back before anybody was told; for the committee alone.</summary>
    Voided,

    /// <summary>Both were told.</summary>
    Announced,

    /// <summary>A side said yes.</summary>
    Accepted,

    /// <summary>A side said no.</summary>
    Declined,

    /// <summary>Nobody answered in time.</summary>
    Expired,

    /// <summary>Everybody who was asked has accepted.</summary>
    Confirmed,

    /// <summary>Mentoring began.</summary>
    Activated,

    /// <summary>It rests.</summary>
    Paused,

    /// <summary>It goes on.</summary>
    Resumed,

    /// <summary>It ended before its time.</summary>
    EndedEarly,

    /// <summary>It was brought back.</summary>
    Reopened,

    /// <summary>Its last day was moved.</summary>
    Extended,

    /// <summary>It reached its end.</summary>
    Completed,

    /// <summary>A side signed the agreement.</summary>
    AgreementSigned,

    /// <summary>A side waits for a new partner; for the committee alone.</summary>
    RematchRequested,

    /// <summary>Somebody looks after it, or nobody any more.</summary>
    LiaisonAssigned,

    /// <summary>A side's orientation was recorded.</summary>
    OrientationRecorded,

    /// <summary>The two changed their goals.</summary>
    GoalsChanged,

    /// <summary>A side says that they are done.</summary>
    DoneSaid,

    /// <summary>One of three agrees to a later last day.</summary>
    ExtensionAgreed,

    /// <summary>A side said whether it would be paired with the other again; for the committee alone.</summary>
    PairAgainAnswered,

    /// <summary>The two said whether they go on on their own.</summary>
    Continued,
}
