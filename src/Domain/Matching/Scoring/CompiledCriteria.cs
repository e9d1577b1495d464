using Mentoring.Domain.Matching.Solving;
using static Mentoring.Domain.Matching.CriterionKind;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>The criteria of a plan as traits, wishes and points of few pairs.</summary>
internal sealed class CompiledCriteria
{
    /// <summary>Up to so many combinations of choices are worked out one by one; beyond, each choice is looked at by itself.</summary>
    private const int MostCombinations = 1 << 16;

    private readonly MatchInput _input;
    private readonly MatchSides _sides;

    public CompiledCriteria(MatchInput input, CancellationToken cancellation)
    {
        (_input, _sides) = (input, new(input.Mentees, input.Mentors));
        foreach (var criterion in input.Plan.Criteria.Where(criterion => criterion.Weight > 0))
        {
            cancellation.ThrowIfCancellationRequested();
            Compile(criterion);
        }
    }

    public List<Trait> Traits { get; } = [];

    public List<Wishes> Wishes { get; } = [];

    public List<PairPoints> Pairs { get; } = [];

    private void Compile(Criterion criterion)
    {
        switch (criterion.Kind)
        {
            case TopicOverlap:
                Wish(criterion, mentee => mentee.Topics, mentor => mentor.Topics, Shares.ByPlace);
                break;
            case SameAnswer:
                Add(criterion, person => Reading.Choice(person, criterion.MenteeQuestion), person => Reading.Choice(person, criterion.MentorQuestion),
                    (one, other) => one is null || other is null ? null : one == other ? Criterion.MaxValue : 0);
                break;
            case AnswerOverlap:
                Overlap(criterion);
                break;
            case LibraryTypePreference:
                var (preferred, kinds) = ChoiceSet.Classes(_sides, criterion.MenteeQuestion, criterion.MentorQuestion);
                Add(criterion, preferred, kinds, (one, other) => one.IsEmpty || other.IsEmpty ? null : one.Meets(other) ? Criterion.MaxValue : 0);
                break;
            case ExperienceGap:
                Add(criterion, person => Reading.Level(person, _input.MenteeForm, criterion.MenteeQuestion), person => Reading.Level(person, _input.MentorForm, criterion.MentorQuestion),
                    (from, to) => from is null || to is null ? null : criterion.Step((long)to - from.Value));
                break;
            case Distance:
                Add(criterion, person => Reading.Offset(person, criterion.MenteeQuestion), person => Reading.Offset(person, criterion.MentorQuestion),
                    (one, other) => one is null || other is null ? null : criterion.Step(Reading.MinutesApart(one.Value, other.Value) / 60));
                break;
            case RankedPreference:
                Add(criterion, person => person.Prefers.Count > 0, person => person.Prefers.Count > 0, (one, other) => one || other ? 0 : null);
                Pairs.Add(Named(criterion));
                break;
            case CommitteeScore:
                Add(criterion, person => person.CommitteeScore, person => person.CommitteeScore,
                    (one, other) => one is null || other is null ? null : PersonCriteria.Mean(one.Value, other.Value));
                break;
            case Priority:
                Add(criterion, person => person.Priority, person => person.Priority, (one, other) => PersonCriteria.Urgency(one > other ? one : other));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(criterion), criterion.Kind, null);
        }
    }

    private void Add<T>(Criterion criterion, Func<MatchPerson, T> mentee, Func<MatchPerson, T> mentor, Func<T, T, int?> value) =>
        Add(criterion, Classes<T>.By(_sides.Mentees, mentee), Classes<T>.By(_sides.Mentors, mentor), value);

    private void Add<T>(Criterion criterion, Classes<T> mentees, Classes<T> mentors, Func<T, T, int?> value) =>
        Traits.Add(Trait.Of(mentees, mentors, (one, other) => criterion.Weight * (value(one, other) ?? criterion.WhenUnknown)));

    /// <summary>A share for each wish that is met, and nothing known where one side is empty.</summary>
    private void Wish(Criterion criterion, Func<MatchPerson, IReadOnlyList<string>> wishes, Func<MatchPerson, IReadOnlyList<string>> offers, Func<int, int[]> shares)
    {
        Add(criterion, mentee => wishes(mentee).Count > 0, mentor => offers(mentor).Count > 0, (wants, gives) => wants && gives ? 0 : null);
        Wishes.Add(new(_sides.Mentees.Select(wishes), [.. _sides.Mentors.Select(offers)], shares, criterion.Weight));
    }

    private void Overlap(Criterion criterion)
    {
        var (mentees, mentors) = ChoiceSet.Classes(_sides, criterion.MenteeQuestion, criterion.MentorQuestion);
        if ((long)mentees.Values.Length * mentors.Values.Length > MostCombinations)
            Wish(criterion, mentee => Reading.Chosen(mentee, criterion.MenteeQuestion), mentor => Reading.Chosen(mentor, criterion.MentorQuestion), Shares.Even);
        else
            Add(criterion, mentees, mentors, (wishes, offers) => wishes.IsEmpty || offers.IsEmpty ? null : wishes.Share(offers));
    }

    /// <summary>Who named the other; all others have 0 or are not known already.</summary>
    private PairPoints Named(Criterion criterion)
    {
        var (mentees, mentors) = (Numbers(_sides.Mentees), Numbers(_sides.Mentors));
        var named = _sides.Mentees.SelectMany((person, mentee) => Places(person, mentors).Select(place => (Pair: new Pair(mentee, place.Number), place.Place)))
            .Concat(_sides.Mentors.SelectMany((person, mentor) => Places(person, mentees).Select(place => (Pair: new Pair(place.Number, mentor), place.Place))));
        return PairPoints.Of(_sides.Mentees.Count, named.GroupBy(one => one.Pair, one => one.Place).Select(places => (places.Key, criterion.Weight * criterion.Step(places.Min()))));
    }

    private static IEnumerable<(int Number, int Place)> Places(MatchPerson person, Dictionary<string, int> others) =>
        person.Prefers.SelectMany((persons, i) => persons.Where(others.ContainsKey).Select(other => (others[other], i + 1)));

    private static Dictionary<string, int> Numbers(IReadOnlyList<MatchPerson> people) =>
        people.Select((person, number) => (person.Person, number)).ToDictionary(one => one.Person, one => one.number);
}
