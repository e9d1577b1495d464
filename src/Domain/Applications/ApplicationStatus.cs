namespace Mentoring.Domain.Applications;

/// <summary>How far an application has come.</summary>
public enum ApplicationStatus
{
    /// <summary>Being filled in; nobody but the applicant sees it.</summary>
    Draft,

    /// <summary>Handed in, and not yet looked at.</summary>
    Submitted,

    /// <summary>The committee has begun to review it.</summary>
    UnderReview,

    /// <summary>The committee has asked the applicant for more.</summary>
    InfoRequested,

    /// <summary>Accepted in at least one role.</summary>
    Accepted,

    /// <summary>Declined in every role.</summary>
    Declined,

    /// <summary>Taken back by the applicant.</summary>
    Withdrawn,

    /// <summary>Not handed in, or not answered, in time.</summary>
    Lapsed,
}

/// <summary>Why an application, or one role of it, was declined; the applicant sees the code.</summary>
public enum DeclineReason
{
    /// <summary>The rules of the program do not admit the applicant in this role.</summary>
    NotEligible,

    /// <summary>What was asked for was not told.</summary>
    Incomplete,

    /// <summary>The cohort is full.</summary>
    NoCapacity,

    /// <summary>Nobody in the cohort fits.</summary>
    NoSuitablePartner,

    /// <summary>The applicant takes part in the other role.</summary>
    OtherRoleChosen,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>The state of one role of an accepted application.</summary>
public enum PlacementStatus
{
    /// <summary>Free to be paired.</summary>
    Available,

    /// <summary>Waits for a place.</summary>
    Waitlisted,

    /// <summary>Lost a pairing without fault; is served before everybody else.</summary>
    NeedsRematch,

    /// <summary>In a pairing that nobody outside the committee knows of.</summary>
    Proposed,

    /// <summary>In a pairing that has been announced.</summary>
    Placed,

    /// <summary>The year of mentoring was completed.</summary>
    Finished,

    /// <summary>There was no place.</summary>
    NotPlaced,

    /// <summary>Left the program.</summary>
    Left,
}
