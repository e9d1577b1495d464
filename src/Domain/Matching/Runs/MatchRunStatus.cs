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

/// <summary>Why a match run came to nothing.</summary>
public enum MatchFailure
{
    /// <summary>The result did not stand its proof and was thrown away; please tell whoever runs the program.</summary>
    NotProved,

    /// <summary>Those who are there now have no match by what was asked, for example because of a pin of somebody who has left since.</summary>
    NotPossible,

    /// <summary>It was begun several times and never finished.</summary>
    GaveUp,

    /// <summary>It was worked out for as long as the host allows, and was not done.</summary>
    TookTooLong,

    /// <summary>Something broke; please tell whoever runs the program.</summary>
    Unexpected,
}
