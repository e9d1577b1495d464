namespace Mentoring.Domain.Cohorts;

/// <summary>A committee has exactly one chair.</summary>
public sealed record NoChair() : Error("A chair must be appointed first.");

/// <summary>Applications still wait for a decision; the chair may go on regardless, which is recorded.</summary>
/// <param name="Count">How many.</param>
public sealed record UndecidedApplications(int Count)
    : Error($"{Count} application(s) still wait for a decision. Decide them, or override.");

/// <summary>The announcement needs every pairing approved.</summary>
/// <param name="Count">How many of them the viewer sees; a chair who takes part does not see their own.</param>
public sealed record UnapprovedPairings(int Count)
    : Error($"Not every pairing is approved yet; of those that you see, {Count}. Each must be approved or voided first, by somebody who sees it.");

/// <summary>The plan for matching, which the chair has set, reads what this would take away; the plan is changed first.</summary>
/// <param name="Where">The places in the plan, such as <c>criteria.0.menteeQuestion</c>.</param>
public sealed record MatchingNoLongerFits(IReadOnlyList<string> Where)
    : Error("The plan for matching reads what this would take away. Change the plan first.");

/// <summary>The program ends when its assessment is closed.</summary>
public sealed record AssessmentNotClosed() : Error("The assessment is not closed yet.");
