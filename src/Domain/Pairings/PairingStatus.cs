namespace Mentoring.Domain.Pairings;

/// <summary>How far a pairing has come.</summary>
public enum PairingStatus
{
    /// <summary>Known to the committee alone, and takes a seat.</summary>
    Proposed,

    /// <summary>Ready to be announced; still known to the committee alone.</summary>
    Approved,

    /// <summary>Both know of it; waits for the answers that the cohort asks for.</summary>
    Announced,

    /// <summary>Everybody who was asked has accepted; waits for the start.</summary>
    Confirmed,

    /// <summary>Mentoring goes on.</summary>
    Active,

    /// <summary>Rests until a day.</summary>
    Paused,

    /// <summary>Reached its end.</summary>
    Completed,

    /// <summary>Taken back before anybody was told.</summary>
    Voided,

    /// <summary>One side said no.</summary>
    Declined,

    /// <summary>Nobody answered in time.</summary>
    Expired,

    /// <summary>Ended before its time.</summary>
    EndedEarly,
}

/// <summary>What one side said to an announced pairing.</summary>
public enum SideResponse
{
    /// <summary>The cohort does not ask this side, or not yet.</summary>
    NotAsked,

    /// <summary>Asked, and not answered.</summary>
    Pending,

    /// <summary>Said yes.</summary>
    Accepted,

    /// <summary>Said no.</summary>
    Declined,

    /// <summary>Did not answer in time.</summary>
    NoResponse,
}

/// <summary>How one side came by the orientation.</summary>
public enum Orientation
{
    /// <summary>Not yet.</summary>
    None,

    /// <summary>Took part.</summary>
    Attended,

    /// <summary>Watched the recording.</summary>
    Recorded,

    /// <summary>Need not.</summary>
    Waived,
}

/// <summary>Why a pairing ended before its time.</summary>
public enum EndReason
{
    /// <summary>The other one could not be reached.</summary>
    NoResponse,

    /// <summary>No time any more.</summary>
    Time,

    /// <summary>The two do not fit.</summary>
    Mismatch,

    /// <summary>A change of job.</summary>
    JobChange,

    /// <summary>A conflict of interest.</summary>
    ConflictOfInterest,

    /// <summary>The conduct of the other one.</summary>
    Conduct,

    /// <summary>They reached what they wanted.</summary>
    GoalsMet,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>Why one side said no.</summary>
public enum RefusalReason
{
    /// <summary>No time.</summary>
    NoTime,

    /// <summary>The other one does not fit.</summary>
    NotSuitable,

    /// <summary>A conflict of interest.</summary>
    ConflictOfInterest,

    /// <summary>Does not want to take part any more.</summary>
    LeavingProgram,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>What two do after the formal end, on their own.</summary>
public enum Continuation
{
    /// <summary>Nothing is known.</summary>
    NotAsked,

    /// <summary>They go on on their own.</summary>
    Informal,

    /// <summary>They do not go on.</summary>
    None,
}

/// <summary>How far two are with a goal.</summary>
public enum GoalStatus
{
    /// <summary>Not reached yet.</summary>
    Open,

    /// <summary>Reached.</summary>
    Achieved,

    /// <summary>Given up.</summary>
    Dropped,
}
