namespace Mentoring;

/// <summary>There is no such thing, or the viewer may not know of it; both read the same.</summary>
/// <param name="Kind">The type of what was looked for, such as Pairing.</param>
public sealed record NotFound(string Kind) : Error($"There is no such {Kind.ToLowerInvariant()}.");

/// <summary>The viewer sees it, and may not do this with it.</summary>
/// <param name="Needed">Who may, in words that go on from "only".</param>
public sealed record NotAllowed(string Needed) : Error($"Only {Needed} may do this.");

/// <summary>Two changed it at once, or the version that came along is not the present one.</summary>
public sealed record Conflict() : Error("Someone else changed this first. Reload and try again.");

/// <summary>The state it is in does not allow this.</summary>
/// <param name="State">The state it is in.</param>
/// <param name="Allowed">The states in which this is possible.</param>
public sealed record WrongState(string State, IReadOnlyList<string> Allowed)
    : Error($"Not possible while it is {State}; only {string.Join(" or ", Allowed)}.")
{
    public static WrongState Of<TState>(TState state, params TState[] allowed) where TState : struct, Enum =>
        new(Words.Upper(state.ToString()), [.. allowed.Select(s => Words.Upper(s.ToString()))]);
}

/// <summary>The cohort's phase does not allow this.</summary>
/// <param name="Phase">The cohort's phase.</param>
/// <param name="Allowed">The phases in which this is possible.</param>
public sealed record WrongPhase(string Phase, IReadOnlyList<string> Allowed)
    : Error($"Not possible while the cohort is in {Phase}; only in {string.Join(" or ", Allowed)}.")
{
    public static WrongPhase Of<TState>(TState phase, params TState[] allowed) where TState : struct, Enum =>
        new(Words.Upper(phase.ToString()), [.. allowed.Select(s => Words.Upper(s.ToString()))]);
}

/// <summary>Not before, or not after, a date.</summary>
/// <param name="NotBefore">The first moment at which it is possible.</param>
/// <param name="NotAfter">The moment from which it is no longer possible.</param>
public sealed record WrongTime(DateTimeOffset? NotBefore, DateTimeOffset? NotAfter)
    : Error(NotBefore is { } start ? $"Not before {start:yyyy-MM-dd HH:mm zzz}." : $"Not after {NotAfter:yyyy-MM-dd HH:mm zzz}.");

/// <summary>A value that is needed is not there.</summary>
/// <param name="What">What is missing, as the field is called or in words.</param>
public sealed record Missing(string What) : Error($"{What} is missing.");

/// <summary>A text is longer than it may be, in characters.</summary>
/// <param name="Max">The most characters it may have.</param>
public sealed record TooLong(int Max) : Error($"At most {Max} characters.");

/// <summary>A list is longer than it may be.</summary>
/// <param name="Max">The most there may be.</param>
public sealed record TooMany(int Max) : Error($"At most {Max}.");

/// <summary>A number or date outside its limits, both included.</summary>
/// <param name="Min">The least allowed: a number, or a day as 2027-03-17.</param>
/// <param name="Max">The greatest allowed: a number, or a day as 2027-03-17.</param>
public sealed record OutOfRange(string Min, string Max) : Error($"From {Min} to {Max}.");

/// <summary>A later date is before an earlier one.</summary>
/// <param name="Earlier">The field of what must come first.</param>
/// <param name="Later">The field of what must not come before it.</param>
public sealed record OutOfOrder(string Earlier, string Later) : Error($"{Later} must not be before {Earlier}.");

/// <summary>A value that is not among those offered.</summary>
/// <param name="Value">What was given, at most forty characters of it.</param>
public sealed record NotOffered(string Value) : Error("This is not among what is offered.");

/// <summary>The same thing twice where once is allowed.</summary>
/// <param name="Value">What is there twice, at most forty characters of it.</param>
public sealed record Duplicate(string Value) : Error("This is there already.");

/// <summary>The value is of another kind than the one asked for.</summary>
/// <param name="Needed">The kind of value that is needed, in words that go on from "needs".</param>
public sealed record WrongKind(string Needed) : Error($"Needs {Needed}.");

/// <summary>The name of a time zone that the system does not know.</summary>
public sealed record UnknownTimeZone() : Error("Needs the IANA name of a time zone, such as America/Chicago.");
