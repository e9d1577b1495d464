namespace Mentoring.Domain.Matching;

/// <summary>What comes of a match, proved to be the best there is.</summary>
public sealed record MatchOutcome
{
    /// <summary>The pairs, in the order of the mentees' keys.</summary>
    public required IReadOnlyList<MatchedPair> Pairs { get; init; }

    /// <summary>Mentees without a mentor and mentors with no mentee, mentees first, each in the order of keys.</summary>
    public required IReadOnlyList<Unplaced> Unplaced { get; init; }

    public required MatchReport Report { get; init; }

    /// <summary>SHA-256, in hexadecimal, of the pairs with their scores and of those without one.</summary>
    public required string Hash { get; init; }
}

/// <summary>Two people whom a match brings together.</summary>
public sealed record MatchedPair
{
    public required MatchPair Pair { get; init; }

    /// <summary>How well the two fit, 0 to 1000.</summary>
    public required int Score { get; init; }

    /// <summary>How many mentors whom the mentee could have would fit better, plus one.</summary>
    public required int RankForMentee { get; init; }

    /// <summary>How many mentees whom the mentor could have would fit better, plus one.</summary>
    public required int RankForMentor { get; init; }

    public bool IsPinned { get; init; }

    /// <summary>The earlier match had the same pair.</summary>
    public bool IsKept { get; init; }

    /// <summary>What each criterion says of the two, in the plan's order.</summary>
    public required IReadOnlyList<CriterionResult> Criteria { get; init; }
}

/// <summary>What one criterion says of a pair.</summary>
/// <param name="Key">The criterion's key.</param>
/// <param name="Name">What the committee calls it.</param>
/// <param name="Weight">How much it counts, 0 to 1000.</param>
/// <param name="Value">How well the two fit by it, 0 to 1000.</param>
/// <param name="Sentence">Why, in words.</param>
public sealed record CriterionResult(string Key, string Name, int Weight, int Value, string Sentence);

/// <summary>Why a match has no partner for somebody.</summary>
public enum UnplacedReason
{
    /// <summary>The rules leave nobody.</summary>
    NobodyAllowed,

    /// <summary>Everybody whom the rules leave is below the floor.</summary>
    BelowFloor,

    /// <summary>There are fewer seats than people, and those who could serve serve others.</summary>
    SeatsScarce,

    /// <summary>A mentor whom no mentee needs.</summary>
    NotNeeded,
}

/// <summary>Somebody for whom a match has no partner.</summary>
public sealed record Unplaced
{
    public required Role Role { get; init; }

    /// <summary>The person's key.</summary>
    public required string Key { get; init; }

    public required UnplacedReason Reason { get; init; }

    /// <summary>How many people of the other role each rule takes away, alone or with others; the strictest first.</summary>
    public IReadOnlyList<RuleCount> Rules { get; init; } = [];

    /// <summary>Key of the mentor whose seat would have fitted a mentee best.</summary>
    public string? BestSeat { get; init; }

    /// <summary>Key of the mentee whom that seat serves instead; of several, the one who fits least.</summary>
    public string? ServesInstead { get; init; }
}

/// <summary>How many people a rule takes away from somebody's choice.</summary>
public sealed record RuleCount(PairRule Rule, int Count);
