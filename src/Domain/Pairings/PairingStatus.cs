namespace Mentoring.Domain.Pairings;

public enum PairingStatus { Proposed, Approved, Announced, Confirmed, Active, Paused, Completed, Voided, Declined, Expired, EndedEarly }

/// <summary>What one side said to an announced pairing.</summary>
public enum SideResponse { NotAsked, Pending, Accepted, Declined, NoResponse }

public enum Orientation { None, Attended, Recorded, Waived }

/// <summary>Why a pairing ended before its time.</summary>
public enum EndReason { NoResponse, Time, Mismatch, JobChange, ConflictOfInterest, Conduct, GoalsMet, Other }

/// <summary>Why one side said no.</summary>
public enum RefusalReason { NoTime, NotSuitable, ConflictOfInterest, LeavingProgram, Other }

/// <summary>What two do after the formal end, on their own.</summary>
public enum Continuation { NotAsked, Informal, None }

public enum GoalStatus { Open, Achieved, Dropped }

/// <summary>
/// The groups of states that the rules speak of. As arrays, so that queries and indexes use the same words.
/// </summary>
public static class PairingStates
{
    /// <summary>Takes a seat of the mentor and is the mentee's one pairing.</summary>
    public static readonly PairingStatus[] Live =
        [PairingStatus.Proposed, PairingStatus.Approved, PairingStatus.Announced, PairingStatus.Confirmed, PairingStatus.Active, PairingStatus.Paused];

    /// <summary>Known to the committee alone.</summary>
    public static readonly PairingStatus[] Silent = [PairingStatus.Proposed, PairingStatus.Approved, PairingStatus.Voided];
}
