using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>The rules of a plan as traits and lists of pairs that forbid.</summary>
internal sealed class CompiledRules
{
    private readonly MatchInput _input;
    private readonly KeptApart _apart;

    public CompiledRules(MatchInput input)
    {
        (_input, _apart) = (input, new(input));
        Pairs.Add(PairPoints.Of(input.Mentees.Count, _apart.SamePerson().Union(_apart.Excluded()).Select(pair => (pair, Trait.Forbidden))));
        foreach (var rule in new PlanRules(input).All())
            rule.CompileTo(Traits, Pairs);
    }

    public List<Trait> Traits { get; } = [];

    public List<PairPoints> Pairs { get; } = [];

    /// <summary>Pins that may break rules, with their scores plus one.</summary>
    public IEnumerable<(Pair Pair, int Score)> Overridden()
    {
        var scoring = new PairScoring(_input);
        return _input.Ask.Pins.Where(pin => pin.Override is not null).Select(pin => _apart.Number(pin.Pair)).OfType<Pair>().Distinct()
            .Select(pair => (pair, PairScoring.Score(scoring.Criteria(_input.Mentees[pair.Mentee], _input.Mentors[pair.Mentor])) + 1));
    }
}
