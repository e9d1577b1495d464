namespace Mentoring.Domain.Matching;

/// <summary>Somebody in one role: what the criteria and rules may read of them.</summary>
public sealed record MatchPerson
{
    public const int MaxSeats = 1000;

    /// <summary>Names the person in this role for good: the id of a placement, or what a file calls it.</summary>
    public required string Key { get; init; }

    /// <summary>Names the person in both roles.</summary>
    public required string Person { get; init; }

    /// <summary>What the person is called in reasons.</summary>
    public required string Name { get; init; }

    /// <summary>The employer, folded (<see cref="Words.Fold"/>); empty where it is not known.</summary>
    public string Institution { get; init; } = "";

    /// <summary>Free places of a mentor; a mentee takes one.</summary>
    public int Seats { get; init; } = 1;

    /// <summary>Keys of topics: those a mentor offers, or those a mentee wants, the most wanted first.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The answers to the questions that the plan reads.</summary>
    public IReadOnlyList<MatchAnswer> Answers { get; init; } = [];

    /// <summary>Whom the person would like as partner, the most wanted first: persons, several where a name is that of several.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Prefers { get; init; } = [];

    /// <summary>With whom the person must not be paired: persons.</summary>
    public IReadOnlyList<string> NotWith { get; init; } = [];

    /// <summary>What the reviewers thought, 0-1000; null where nobody said.</summary>
    public int? CommitteeScore { get; init; }

    public MatchPriority Priority { get; init; }
}

/// <summary>Who goes first.</summary>
public enum MatchPriority
{
    None,

    /// <summary>Waits on the list.</summary>
    Waitlisted,

    /// <summary>Lost a partner without fault.</summary>
    NeedsRematch,
}

/// <summary>One answer as a match reads it; the part that the question's kind asks for is filled.</summary>
public sealed record MatchAnswer
{
    /// <summary>Key of the question.</summary>
    public required string Question { get; init; }

    /// <summary>Keys of what was chosen; in order of preference for a ranked question.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
    public int? Number { get; init; }
    public bool? YesNo { get; init; }
    public string? Text { get; init; }

    /// <summary>Minutes from UTC of a time zone on the first day of mentoring.</summary>
    public int? UtcOffset { get; init; }
}
