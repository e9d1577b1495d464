namespace Mentoring.Domain.Matching;

/// <summary>How far a match run has come.</summary>
public enum MatchRunStatus
{
    /// <summary>Waits for its turn: a cohort has one run at a time.</summary>
    Queued,

    /// <summary>Is being worked out.</summary>
    Running,

    /// <summary>Its proposals are there, and proved to be the best there are.</summary>
    Succeeded,

    /// <summary>Came to nothing; the failure says why.</summary>
    Failed,

    /// <summary>Was called off before it was done.</summary>
    Cancelled,
}

/// <summary>What a match run is doing, in the words of a committee.</summary>
public enum MatchStage
{
    /// <summary>Waits for its turn.</summary>
    Waiting,

    /// <summary>Reads who is to be paired, with their answers and what keeps two apart.</summary>
    Reading,

    /// <summary>Looks for the most pairs.</summary>
    PlacingPeople,

    /// <summary>Makes the worst pair as good as it can be.</summary>
    RaisingTheWorst,

    /// <summary>Makes all pairs together as good as they can be.</summary>
    ImprovingAll,

    /// <summary>Proves that no other pairing would be better.</summary>
    Proving,

    /// <summary>Writes down the reasons of each pair, and why somebody has none.</summary>
    Explaining,

    /// <summary>Is over.</summary>
    Done,
}

/// <summary>Why a match run came to nothing.</summary>
public enum MatchFailure
{
    /// <summary>The result did not stand its proof and was thrown away; please tell whoever runs the program.</summary>
    NotProved,

    /// <summary>A pin that held when the run was asked for does not hold any more.</summary>
    PinsDoNotHold,

    /// <summary>It was begun several times and never finished.</summary>
    GaveUp,

    /// <summary>Something broke; please tell whoever runs the program.</summary>
    Unexpected,
}
