namespace Mentoring.Domain.Pairings;

/// <summary>
/// The groups of states that the rules speak of. As arrays, so that queries and indexes use the same words.
/// </summary>
public static class PairingStates
{
    /// <summary>Takes a seat of each of the two.</summary>
    public static readonly PairingStatus[] Live =
        [PairingStatus.Proposed, PairingStatus.Approved, PairingStatus.Announced, PairingStatus.Confirmed, PairingStatus.Active, PairingStatus.Paused];

    /// <summary>
    /// Reasons that are about the circumstances and no person: the partner may read them. Silence is none, as it names the one
    /// who did not answer.
    /// </summary>
    public static readonly EndReason[] NeutralEnds = [EndReason.Time, EndReason.JobChange, EndReason.GoalsMet, EndReason.Other];

    /// <inheritdoc cref="NeutralEnds"/>
    public static readonly RefusalReason[] NeutralRefusals = [RefusalReason.NoTime, RefusalReason.LeavingProgram, RefusalReason.Other];
}
