namespace Mentoring.Domain.Applications;

/// <summary>The call is not open, or closed at this moment in the cohort's time zone.</summary>
/// <param name="ClosedAt">The moment at which it closed; null while it has not opened.</param>
public sealed record CallClosed(DateTimeOffset? ClosedAt)
    : Error(ClosedAt is { } at ? $"The call closed on {at:yyyy-MM-dd HH:mm zzz}." : "The call is not open.");

/// <summary>What was agreed to is no longer what the guidelines say.</summary>
/// <param name="Version">The version that is published now.</param>
public sealed record GuidelinesChanged(int Version) : Error("The guidelines have changed. Agree to them as they are now.");

/// <summary>One application per member and cohort.</summary>
public sealed record AlreadyApplied() : Error("There is an application to this cohort already.");

/// <summary>The program is open to members of the association alone.</summary>
public sealed record NotAMember() : Error("The program is open to members of the association.");

/// <summary>Who has a conflict of interest, or is concerned, neither reviews nor decides.</summary>
public sealed record Recused() : Error("Recused: this is about oneself, or a conflict of interest is recorded.");

/// <summary>The application does not ask for this role.</summary>
/// <param name="Role">The role.</param>
public sealed record RoleNotAppliedFor(Role Role) : Error($"The application is not for {Words.Upper(Role.ToString())}.");

/// <summary>A decision to decline needs its coded reason.</summary>
public sealed record ReasonNeeded() : Error("Declining needs a reason.");

/// <summary>Never fewer seats than mentees who have been told of this mentor.</summary>
/// <param name="Taken">How many are taken.</param>
public sealed record SeatsAreTaken(int Taken) : Error($"{Taken} seat(s) are taken.");
