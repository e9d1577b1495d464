using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>How many people of the other side each rule takes away from somebody, counted by classes instead of pair by pair.</summary>
internal sealed class RuleCounts
{
    private readonly IReadOnlyList<ClassRule> _rules;
    private readonly (PairRule Rule, ILookup<int, Pair> OfMentee, ILookup<int, Pair> OfMentor)[] _apart;

    /// <param name="input">An input without problems; people are numbered as they stand in it.</param>
    public RuleCounts(MatchInput input)
    {
        var apart = new KeptApart(input);
        _rules = new PlanRules(input).All();
        _apart = [.. new[] { (PairRule.SamePerson, Pairs: apart.SamePerson()), (PairRule.Excluded, Pairs: apart.Excluded()) }
            .Select(rule => (rule.Item1, rule.Pairs.ToLookup(pair => pair.Mentee), rule.Pairs.ToLookup(pair => pair.Mentor)))];
    }

    /// <summary>The strictest rule first.</summary>
    public RuleCount[] OfMentee(int mentee) =>
        Sorted([.. _apart.Select(rule => new RuleCount(rule.Rule, rule.OfMentee[mentee].Count())), .. _rules.Select(rule => new RuleCount(rule.Rule, rule.CountForMentee(mentee)))]);

    /// <inheritdoc cref="OfMentee"/>
    public RuleCount[] OfMentor(int mentor) =>
        Sorted([.. _apart.Select(rule => new RuleCount(rule.Rule, rule.OfMentor[mentor].Count())), .. _rules.Select(rule => new RuleCount(rule.Rule, rule.CountForMentor(mentor)))]);

    private static RuleCount[] Sorted(IEnumerable<RuleCount> counts) =>
        [.. counts.Where(count => count.Count > 0).OrderByDescending(count => count.Count).ThenBy(count => count.Rule)];
}
