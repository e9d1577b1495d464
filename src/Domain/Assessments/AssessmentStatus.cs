namespace Mentoring.Domain.Assessments;

/// <summary>What an assessment is for.</summary>
public enum AssessmentKind
{
    /// <summary>Whether the two fit, early on.</summary>
    FitCheck,

    /// <summary>How it goes, half-way.</summary>
    MidPoint,

    /// <summary>The assessment of the program at its end.</summary>
    Final,

    /// <summary>Why a pairing ended early.</summary>
    Exit,

    /// <summary>What became of it, later.</summary>
    FollowUp,
}

/// <summary>How far an assessment has come.</summary>
public enum AssessmentStatus
{
    /// <summary>Being set up; it may lack what its schedule needs, and no day opens it.</summary>
    Draft,

    /// <summary>Waits for its first day.</summary>
    Scheduled,

    /// <summary>Answers are taken.</summary>
    Open,

    /// <summary>Only what is overdue is taken, late.</summary>
    Closed,

    /// <summary>Final.</summary>
    Published,

    /// <summary>Called off.</summary>
    Cancelled,
}

/// <summary>How far one person's response has come.</summary>
public enum ResponseStatus
{
    /// <summary>Asked.</summary>
    Invited,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Handed in.</summary>
    Submitted,

    /// <summary>Not handed in when the last day was over; it may still be, late.</summary>
    Overdue,

    /// <summary>Need not answer.</summary>
    Excused,

    /// <summary>Nothing is asked any more.</summary>
    Voided,
}
