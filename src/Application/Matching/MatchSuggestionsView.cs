using Mentoring.Domain.Matching;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Matching;

/// <summary>Whom somebody could be paired with as things are now; made of scores alone, without a match.</summary>
public sealed record MatchSuggestionsView
{
    /// <summary>How many people of the other role have a seat and break no rule, the viewer apart.</summary>
    public required int Allowed { get; init; }

    /// <summary>Those of them who fit best, the best first.</summary>
    public required IReadOnlyList<MatchSuggestionView> Candidates { get; init; }

    /// <summary>Those who would fit best if no rule stood against them, the best first.</summary>
    public required IReadOnlyList<ForbiddenSuggestionView> Forbidden { get; init; }

    internal static MatchSuggestionsView Of(MatchSuggestions suggestions) => new()
    {
        Allowed = suggestions.Allowed,
        Candidates = [.. suggestions.Candidates.Select(one => new MatchSuggestionView
        {
            Placement = MatchKeys.Placement(one.Key), Score = one.Score, Rank = one.Rank, Criteria = CriterionResultView.Of(one.Criteria),
        })],
        Forbidden = [.. suggestions.Forbidden.Select(one => new ForbiddenSuggestionView { Placement = MatchKeys.Placement(one.Key), Score = one.Score, Rules = one.Rules })],
    };
}

/// <summary>Somebody to be paired with.</summary>
public sealed record MatchSuggestionView
{
    /// <summary>The person's placement.</summary>
    [Relates(typeof(PlacementView))]
    public required PlacementId Placement { get; init; }

    /// <summary>How well the two fit, 0 to 1000.</summary>
    public required int Score { get; init; }

    /// <summary>How many candidates fit better, plus one.</summary>
    public required int Rank { get; init; }

    /// <summary>What each criterion says of the two, in the committee's order.</summary>
    public required IReadOnlyList<CriterionResultView> Criteria { get; init; }
}

/// <summary>Somebody who would fit, if the rules allowed it.</summary>
public sealed record ForbiddenSuggestionView
{
    /// <summary>The person's placement.</summary>
    [Relates(typeof(PlacementView))]
    public required PlacementId Placement { get; init; }

    /// <summary>How well the two fit, 0 to 1000.</summary>
    public required int Score { get; init; }

    /// <summary>The rules that stand against it.</summary>
    public required IReadOnlyList<PairRule> Rules { get; init; }
}
