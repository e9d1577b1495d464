namespace Mentoring;

/// <summary>There is no such thing, or the viewer may not know of it; both read the same.</summary>
public sealed record NotFound(string Kind) : Error($"There is no such {Kind.ToLowerInvariant()}.");

/// <summary>The viewer sees it, and may not do this with it.</summary>
public sealed record NotAllowed(string Needed) : Error($"Only {Needed} may do this.");

/// <summary>Two changed it at once, or the version that came along is not the present one.</summary>
public sealed record Conflict() : Error("Someone else changed this first. Reload and try again.");

/// <summary>The state it is in does not allow this.</summary>
public sealed record WrongState(string State, IReadOnlyList<string> Allowed)
    : Error($"Not possible while it is {State}; only {string.Join(" or ", Allowed)}.")
{
    public static WrongState Of<TState>(TState state, params TState[] allowed) where TState : struct, Enum =>
        new(Words.Upper(state.ToString()), [.. allowed.Select(s => Words.Upper(s.ToString()))]);
}

/// <summary>The cohort's phase does not allow this.</summary>
public sealed record WrongPhase(string Phase, IReadOnlyList<string> Allowed)
    : Error($"Not possible while the cohort is in {Phase}; only in {string.Join(" or ", Allowed)}.")
{
    public static WrongPhase Of<TState>(TState phase, params TState[] allowed) where TState : struct, Enum =>
        new(Words.Upper(phase.ToString()), [.. allowed.Select(s => Words.Upper(s.ToString()))]);
}

/// <summary>Not before, or not after, a date.</summary>
public sealed record WrongTime(DateTimeOffset? NotBefore, DateTimeOffset? NotAfter)
    : Error(NotBefore is { } start ? $"Not before {start:yyyy-MM-dd HH:mm zzz}." : $"Not after {NotAfter:yyyy-MM-dd HH:mm zzz}.");

/// <summary>A value that is needed is not there.</summary>
public sealed record Missing(string What) : Error($"{What} is missing.");

/// <summary>A text is longer than it may be, in characters.</summary>
public sealed record TooLong(int Max) : Error($"At most {Max} characters.");

/// <summary>A list is longer than it may be.</summary>
public sealed record TooMany(int Max) : Error($"At most {Max}.");

/// <summary>A number or date outside its limits, both included.</summary>
public sealed record OutOfRange(string Min, string Max) : Error($"From {Min} to {Max}.");

/// <summary>A later date is before an earlier one.</summary>
public sealed record OutOfOrder(string Earlier, string Later) : Error($"{Later} must not be before {Earlier}.");

/// <summary>A value that is not among those offered.</summary>
public sealed record NotOffered(string Value) : Error("This is not among what is offered.");

/// <summary>The same thing twice where once is allowed.</summary>
public sealed record Duplicate(string Value) : Error("This is there already.");

/// <summary>The value is of another kind than the one asked for.</summary>
public sealed record WrongKind(string Needed) : Error($"Needs {Needed}.");
