namespace Mentoring.Domain.Assessments;

/// <summary>An assessment without questions asks nothing.</summary>
public sealed record NoQuestions() : Error("An assessment needs at least one question.");

/// <summary>One assessment of each kind in a cohort.</summary>
public sealed record AssessmentExists() : Error("The cohort has an assessment of this kind already.");
