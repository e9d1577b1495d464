using Mentoring.Domain.Assessments;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Pairings;

namespace Mentoring.UseCases.Cohorts;

/// <summary>A cohort in figures, from the applications to the assessment. For the committee and staff.</summary>
public sealed record CohortReportView
{
    /// <summary>The cohort.</summary>
    public required CohortId Cohort { get; init; }

    /// <summary>Applications that were handed in.</summary>
    public required int Applied { get; init; }

    /// <summary>Those of them, withdrawn ones included, that were not declined as not eligible.</summary>
    public required int Eligible { get; init; }

    /// <summary>Applications that were accepted in at least one role, and not withdrawn since.</summary>
    public required int Accepted { get; init; }

    /// <summary>Applications that were declined in every role.</summary>
    public required int Declined { get; init; }

    /// <summary>Applications that were withdrawn after they were handed in.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>Roles of accepted applications that have, or had, an announced pairing.</summary>
    public required int Placed { get; init; }

    /// <summary>Roles that wait for a place or for a new partner.</summary>
    public required int Waitlisted { get; init; }

    /// <summary>Roles for which there was no place.</summary>
    public required int NotPlaced { get; init; }

    /// <summary>Pairings that were announced.</summary>
    public required int Pairings { get; init; }

    /// <summary>Pairings that ended early, by reason, the most frequent first.</summary>
    public required IReadOnlyList<EndedEarlyView> EndedEarly { get; init; }

    /// <summary>Pairings in whose place another one was announced.</summary>
    public required int Replaced { get; init; }

    /// <summary>Pairings that reached their end.</summary>
    public required int Completed { get; init; }

    /// <summary>Completed pairings of two who go on on their own.</summary>
    public required int GoingOn { get; init; }

    /// <summary>Sides of announced pairings that attended the orientation or watched its recording.</summary>
    public required int OrientationAttended { get; init; }

    /// <summary>The assessments in the order in which they opened, each with its figures once it is closed.</summary>
    public required IReadOnlyList<AssessmentReportView> Assessments { get; init; }
}

/// <summary>How many pairings ended early for one reason.</summary>
public sealed record EndedEarlyView
{
    /// <summary>Why.</summary>
    public required EndReason Reason { get; init; }

    /// <summary>How many.</summary>
    public required int Count { get; init; }
}

/// <summary>An assessment in figures.</summary>
public sealed record AssessmentReportView
{
    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>What it is for.</summary>
    public required AssessmentKind Kind { get; init; }

    /// <summary>How many parts are asked for, without those that were excused or voided.</summary>
    public required int Asked { get; init; }

    /// <summary>How many of them were handed in.</summary>
    public required int Submitted { get; init; }

    /// <summary>Those that were handed in of those that are asked for, from 0 to 1; null while nobody is asked.</summary>
    public required double? ResponseRate { get; init; }

    /// <summary>The figures of each question, once the assessment is closed; until then none, so that nobody learns an answer from a difference.</summary>
    public required IReadOnlyList<QuestionReportView> Questions { get; init; }
}

/// <summary>The answers to a question in figures. What rests on fewer than five answers is null.</summary>
public sealed record QuestionReportView
{
    /// <summary>The question's key.</summary>
    public required string Key { get; init; }

    /// <summary>What was asked.</summary>
    public required string Text { get; init; }

    /// <summary>What an answer is made of.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>How many answered; null for fewer than five.</summary>
    public required int? Count { get; init; }

    /// <summary>The mean of a number; null for fewer than five answers and for other kinds.</summary>
    public required double? Average { get; init; }

    /// <summary>How often each choice or number was given, and yes and no; null for fewer than five answers and for texts.</summary>
    public required IReadOnlyList<AnswerCountView>? Distribution { get; init; }

    /// <summary>A few texts whose authors share them, without their names.</summary>
    public required IReadOnlyList<string> Statements { get; init; }
}

/// <summary>How often one answer was given.</summary>
public sealed record AnswerCountView
{
    /// <summary>The choice's key, the number, or <c>yes</c> or <c>no</c>.</summary>
    public required string Answer { get; init; }

    /// <summary>What people read for it.</summary>
    public required string Text { get; init; }

    /// <summary>How often.</summary>
    public required int Count { get; init; }
}
