namespace Mentoring.Domain.Matching;

/// <summary>Whom somebody could be paired with, as things are; made of scores alone, without a match.</summary>
public sealed record MatchSuggestions
{
    /// <summary>How many people of the other role have a seat and break no rule.</summary>
    public required int Allowed { get; init; }

    /// <summary>Those of them who fit best, the best first; equals in the order of keys.</summary>
    public required IReadOnlyList<Suggestion> Candidates { get; init; }

    /// <summary>Those who would fit best if no rule stood against them.</summary>
    public required IReadOnlyList<Forbidden> Forbidden { get; init; }
}

/// <summary>Somebody to be paired with.</summary>
public sealed record Suggestion
{
    /// <summary>The person's key.</summary>
    public required string Key { get; init; }

    /// <summary>How well the two fit, 0 to 1000.</summary>
    public required int Score { get; init; }

    /// <summary>How many candidates fit better, plus one.</summary>
    public required int Rank { get; init; }

    /// <summary>What each criterion says of the two, in the plan's order.</summary>
    public required IReadOnlyList<CriterionResult> Criteria { get; init; }
}

/// <summary>Somebody who would fit, if the rules allowed it.</summary>
/// <param name="Key">The person's key.</param>
/// <param name="Score">How well the two fit, 0 to 1000.</param>
/// <param name="Rules">The rules that stand against it.</param>
public sealed record Forbidden(string Key, int Score, IReadOnlyList<PairRule> Rules);
