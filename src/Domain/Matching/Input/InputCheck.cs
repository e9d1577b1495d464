namespace Mentoring.Domain.Matching;

/// <summary>What is wrong with an input by itself, before anything is scored.</summary>
internal static class InputCheck
{
    /// <summary>So many problems of people are told at once; whoever has more has the same one again.</summary>
    private const int MostOfPeople = 1000;

    public static Error? Of(MatchInput input)
    {
        var (mentees, mentors) = (Keys(input.Mentees), Keys(input.Mentors));
        return Problems.Of([
            input.Plan.Check(input.MenteeForm, input.MentorForm, input.Topics)?.Under("plan"),
            People(input.Mentees)?.Under("mentees"),
            People(input.Mentors)?.Under("mentors"),
            Ask(input.Ask, mentees, mentors)?.Under("ask"),
            Pairs(input.Apart, mentees, mentors)?.Under("apart"),
            Pairs(input.Previous, mentees, mentors)?.Under("previous"),
            Twice(input.Previous)?.Under("previous"),
        ]);
    }

    private static HashSet<string> Keys(IReadOnlyList<MatchPerson> people) => people.Select(person => person.Key).ToHashSet(StringComparer.Ordinal);

    private static Error? People(IReadOnlyList<MatchPerson> people)
    {
        var (keys, persons) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        return Problems.Of(people.Select((person, i) => Problems.Of([
            Texts.Check(person.Key, Texts.MaxLine, "key"),
            keys.Add(person.Key) ? null : new Duplicate(Texts.Excerpt(person.Key)).At("key"),
            Texts.Check(person.Person, Texts.MaxLine, "person"),
            persons.Add(person.Person) ? null : new Duplicate(Texts.Excerpt(person.Person)).At("person"),
            person.Seats is < 0 or > MatchPerson.MaxSeats ? new OutOfRange("0", $"{MatchPerson.MaxSeats}").At("seats") : null,
            person.CommitteeScore is < 0 or > Criterion.MaxValue ? new OutOfRange("0", "1000").At("committeeScore") : null,
        ])?.Under($"{i}")).OfType<Error>().Take(MostOfPeople));
    }

    private static Error? Ask(MatchAsk ask, HashSet<string> mentees, HashSet<string> mentors) => Problems.Of([
        ask.Floor is < 0 or > Criterion.MaxValue ? new OutOfRange("0", "1000").At("floor") : null,
        ask.Stability is < 0 or > Criterion.MaxValue ? new OutOfRange("0", "1000").At("stability") : null,
        ask.Pins.Count > MatchAsk.MaxPairs ? new TooMany(MatchAsk.MaxPairs).At("pins") : Pins(ask.Pins, mentees, mentors)?.Under("pins"),
        ask.Exclusions.Count > MatchAsk.MaxPairs ? new TooMany(MatchAsk.MaxPairs).At("exclusions") : Pairs(ask.Exclusions, mentees, mentors)?.Under("exclusions"),
    ]);

    private static Error? Pins(IReadOnlyList<MatchPin> pins, HashSet<string> mentees, HashSet<string> mentors) => Problems.Of([
        Pairs([.. pins.Select(pin => pin.Pair)], mentees, mentors),
        .. pins.Select((pin, i) => pin.Override is { } reason ? Texts.Check(reason, Texts.MaxLine, "override")?.Under($"{i}") : null),
    ]);

    /// <summary>Names who is not in the match.</summary>
    private static Error? Pairs(IReadOnlyList<MatchPair> pairs, HashSet<string> mentees, HashSet<string> mentors) => Problems.Of(pairs.Select((pair, i) => Problems.Of([
        mentees.Contains(pair.Mentee) ? null : new NotOffered(Texts.Excerpt(pair.Mentee)).At("mentee"),
        mentors.Contains(pair.Mentor) ? null : new NotOffered(Texts.Excerpt(pair.Mentor)).At("mentor"),
    ])?.Under($"{i}")).OfType<Error>().Take(MostOfPeople));

    /// <summary>A match gives a mentee one mentor, so an earlier one has one pair of each.</summary>
    private static Error? Twice(IReadOnlyList<MatchPair> previous)
    {
        var mentees = new HashSet<string>(StringComparer.Ordinal);
        return Problems.Of(previous.Select((pair, i) => mentees.Add(pair.Mentee) ? null : new Duplicate(Texts.Excerpt(pair.Mentee)).At($"{i}", "mentee"))
            .OfType<Error>().Take(MostOfPeople));
    }
}
