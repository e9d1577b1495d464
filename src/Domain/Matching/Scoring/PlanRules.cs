namespace Mentoring.Domain.Matching.Scoring;

/// <summary>The rules of a plan that are switched on, compiled to classes of people.</summary>
internal sealed class PlanRules(MatchInput input)
{
    private readonly MatchingRules _rules = input.Plan.Rules;
    private readonly MatchSides _sides = new(input.Mentees, input.Mentors);

    public IReadOnlyList<ClassRule> All() =>
    [
        .. _rules.OtherInstitution ? [Same(PairRule.SameInstitution, person => person.Institution.Length > 0 ? person.Institution : null)] : Array.Empty<ClassRule>(),
        .. On(_rules.UnitQuestion, question => Same(PairRule.SameUnit, person => Reading.Comparable(person, question))),
        .. On(_rules.ReportingLineQuestion, question => Same(PairRule.SameReportingLine, person => Reading.Comparable(person, question))),
        .. On(_rules.GapQuestion, Gap),
        .. On(_rules.LanguagesQuestion, question => Shared(PairRule.NoCommonLanguage, question)),
        .. On(_rules.ModesQuestion, question => Shared(PairRule.NoCommonMode, question)),
        .. On(_rules.TimeZoneQuestion, Zone),
        .. _rules.EqualAnswers.Count > 0 ? [Equal()] : Array.Empty<ClassRule>(),
    ];

    private static IEnumerable<ClassRule> On(string? question, Func<string, ClassRule> rule) => question is null ? [] : [rule(question)];

    private SameValueRule Same(PairRule rule, Func<MatchPerson, string?> value) =>
        new(rule, Classes<string?>.By(_sides.Mentees, value), Classes<string?>.By(_sides.Mentors, value));

    private ClassRule<int?> Gap(string question) => new(
        PairRule.ExperienceGap,
        Classes<int?>.By(_sides.Mentees, person => Reading.Level(person, input.MenteeForm, question)),
        Classes<int?>.By(_sides.Mentors, person => Reading.Level(person, input.MentorForm, question)),
        (from, to) => from is not null && to is not null && (long)to - from < _rules.MinGap);

    private ClassRule<ChoiceSet> Shared(PairRule rule, string question)
    {
        var (mentees, mentors) = ChoiceSet.Classes(_sides, question, question);
        return new(rule, mentees, mentors, (one, other) => !one.IsEmpty && !other.IsEmpty && !one.Meets(other));
    }

    private ClassRule<int?> Zone(string question) => new(
        PairRule.TimeZonesApart,
        Classes<int?>.By(_sides.Mentees, person => Reading.Offset(person, question)),
        Classes<int?>.By(_sides.Mentors, person => Reading.Offset(person, question)),
        (one, other) => one is not null && other is not null && Reading.MinutesApart(one.Value, other.Value) > _rules.MaxHoursApart * 60);

    private EqualAnswersRule Equal() => new(_sides, _rules.EqualAnswers);
}
