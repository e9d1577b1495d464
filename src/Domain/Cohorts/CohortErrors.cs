namespace Mentoring.Domain.Cohorts;

/// <summary>A committee has exactly one chair.</summary>
public sealed record NoChair() : Error("A chair must be appointed first.");

/// <summary>Applications still wait for a decision; the chair may go on regardless, which is recorded.</summary>
/// <param name="Count">How many.</param>
public sealed record UndecidedApplications(int Count)
    : Error($"{Count} application(s) still wait for a decision. Decide them, or override.");

/// <summary>The announcement needs every pairing approved.</summary>
/// <param name="Count">How many.</param>
public sealed record UnapprovedPairings(int Count)
    : Error($"{Count} pairing(s) are proposed and not approved. Approve or void them first.");

/// <summary>The program ends when its assessment is closed.</summary>
public sealed record AssessmentNotClosed() : Error("The assessment is not closed yet.");

/// <summary>The name of a time zone that the system does not know.</summary>
public sealed record UnknownTimeZone() : Error("Needs the IANA name of a time zone, such as America/Chicago.");
