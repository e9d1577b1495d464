namespace Mentoring.Domain.Matching.Scoring;

/// <summary>A rule of a plan, between classes of people.</summary>
internal abstract class ClassRule(PairRule rule)
{
    public PairRule Rule => rule;

    /// <summary>How many mentors the rule takes away from a mentee.</summary>
    public abstract int CountForMentee(int mentee);

    /// <summary>How many mentees the rule takes away from a mentor.</summary>
    public abstract int CountForMentor(int mentor);

    /// <summary>Forbids the pairs that break the rule.</summary>
    public abstract void CompileTo(List<Trait> traits, List<PairPoints> pairs);
}

/// <inheritdoc/>
internal class ClassRule<T>(PairRule rule, Classes<T> mentees, Classes<T> mentors, Func<T, T, bool> breaks) : ClassRule(rule)
{
    private readonly Counts _forMentees = new(mentees, mentors, breaks), _forMentors = new(mentors, mentees, (mentor, mentee) => breaks(mentee, mentor));

    public override int CountForMentee(int mentee) => _forMentees.Of(mentee);

    public override int CountForMentor(int mentor) => _forMentors.Of(mentor);

    public override void CompileTo(List<Trait> traits, List<PairPoints> pairs) =>
        traits.Add(Trait.Of(mentees, mentors, (mentee, mentor) => breaks(mentee, mentor) ? Trait.Forbidden : 0));

    /// <summary>Counts of one side, each class once.</summary>
    private sealed class Counts(Classes<T> own, Classes<T> others, Func<T, T, bool> breaks)
    {
        private readonly int?[] _counts = new int?[own.Values.Length];
        private readonly Lazy<int[]> _sizes = new(() =>
        {
            var sizes = new int[others.Values.Length];
            foreach (var member in others.Of)
                sizes[member]++;
            return sizes;
        });

        public int Of(int person) => _counts[own.Of[person]] ??= Count(own.Values[own.Of[person]]);

        private int Count(T value)
        {
            var count = 0;
            for (var other = 0; other < others.Values.Length; other++)
                if (breaks(value, others.Values[other]))
                    count += _sizes.Value[other];
            return count;
        }
    }
}

/// <summary>Two with the same value are not paired; nothing is nobody's value.</summary>
internal sealed class SameValueRule(PairRule rule, Classes<string?> mentees, Classes<string?> mentors)
    : ClassRule<string?>(rule, mentees, mentors, (one, other) => one is not null && one == other)
{
    private readonly Classes<string?> _mentees = mentees, _mentors = mentors;

    /// <summary>A list for each value: there are many values, and few people have the same.</summary>
    public override void CompileTo(List<Trait> traits, List<PairPoints> pairs) => pairs.Add(PairPoints.Forbidding(_mentees, _mentors));
}

/// <summary>Two who answered one of these questions differently are not paired.</summary>
internal sealed class EqualAnswersRule(MatchSides sides, IReadOnlyList<string> questions)
    : ClassRule<Values<string?>>(PairRule.DifferentAnswers, All(sides.Mentees, questions), All(sides.Mentors, questions), Differ)
{
    /// <summary>A trait for each question: of all answers together there may be as many classes as people.</summary>
    public override void CompileTo(List<Trait> traits, List<PairPoints> pairs) => traits.AddRange(questions.Select(question => Trait.Of(
        One(sides.Mentees, question), One(sides.Mentors, question), (one, other) => Differ(one, other) ? Trait.Forbidden : 0)));

    private static Classes<string?> One(IReadOnlyList<MatchPerson> people, string question) => Classes<string?>.By(people, person => Reading.Comparable(person, question));

    private static Classes<Values<string?>> All(IReadOnlyList<MatchPerson> people, IReadOnlyList<string> questions) =>
        Classes<Values<string?>>.By(people, person => new([.. questions.Select(question => Reading.Comparable(person, question))]));

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;

    private static bool Differ(Values<string?> one, Values<string?> other)
    {
        for (var question = 0; question < one.All.Length; question++)
            if (Differ(one.All[question], other.All[question]))
                return true;
        return false;
    }
}
