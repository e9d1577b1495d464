using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>The rules of a plan as traits and lists of pairs that forbid.</summary>
internal sealed class CompiledRules
{
    private readonly MatchInput _input;
    private readonly MatchSides _sides;

    public CompiledRules(MatchInput input)
    {
        (_input, _sides) = (input, new(input.Mentees, input.Mentors));
        Pairs.Add(PairPoints.Of(_sides.Mentees.Count, new KeptApart(input).Pairs().Distinct().Select(pair => (pair, Trait.Forbidden))));
        var rules = input.Plan.Rules;
        if (rules.OtherInstitution)
            Pairs.Add(PairPoints.Forbidding(_sides, person => person.Institution.Length > 0 ? person.Institution : null));
        foreach (var question in new[] { rules.UnitQuestion, rules.ReportingLineQuestion }.OfType<string>())
            Pairs.Add(PairPoints.Forbidding(_sides, person => Reading.Comparable(person, question)));
        foreach (var question in new[] { rules.LanguagesQuestion, rules.ModesQuestion }.OfType<string>())
            NothingShared(question);
        foreach (var question in rules.EqualAnswers)
            Forbid(person => Reading.Comparable(person, question), person => Reading.Comparable(person, question), (one, other) => one is not null && other is not null && one != other);
        if (rules.GapQuestion is { } level)
            Forbid(person => Reading.Level(person, input.MenteeForm, level), person => Reading.Level(person, input.MentorForm, level),
                (from, to) => from is not null && to is not null && (long)to - from < rules.MinGap);
        if (rules.TimeZoneQuestion is { } zone)
            Forbid(person => Reading.Offset(person, zone), person => Reading.Offset(person, zone),
                (one, other) => one is not null && other is not null && Reading.MinutesApart(one.Value, other.Value) > rules.MaxHoursApart * 60);
    }

    public List<Trait> Traits { get; } = [];

    public List<PairPoints> Pairs { get; } = [];

    /// <summary>Pins that may break rules, with their scores plus one.</summary>
    public IEnumerable<(Pair Pair, int Score)> Overridden()
    {
        var (scoring, keys) = (new PairScoring(_input), new KeptApart(_input));
        return _input.Ask.Pins.Where(pin => pin.Override is not null).Select(pin => keys.Number(pin.Pair)).OfType<Pair>().Distinct()
            .Select(pair => (pair, PairScoring.Score(scoring.Criteria(_sides.Mentees[pair.Mentee], _sides.Mentors[pair.Mentor])) + 1));
    }

    private void Forbid<T>(Func<MatchPerson, T> mentee, Func<MatchPerson, T> mentor, Func<T, T, bool> breaks) =>
        Traits.Add(Trait.Of(Classes<T>.By(_sides.Mentees, mentee), Classes<T>.By(_sides.Mentors, mentor), (one, other) => breaks(one, other) ? Trait.Forbidden : 0));

    private void NothingShared(string question)
    {
        var (mentees, mentors) = ChoiceSet.Classes(_sides, question, question);
        Traits.Add(Trait.Of(mentees, mentors, (one, other) => !one.IsEmpty && !other.IsEmpty && !one.Meets(other) ? Trait.Forbidden : 0));
    }
}
