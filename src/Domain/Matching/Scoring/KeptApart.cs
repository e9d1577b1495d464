using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>Pairs that never are: of one person, of people who want nothing of each other, of those who were paired, and what the chair excludes.</summary>
internal sealed class KeptApart(MatchInput input)
{
    private readonly Dictionary<string, int> _mentees = Numbers(input.Mentees, person => person.Key), _mentors = Numbers(input.Mentors, person => person.Key);

    public IEnumerable<Pair> Pairs()
    {
        var (mentees, mentors) = (Numbers(input.Mentees, person => person.Person), Numbers(input.Mentors, person => person.Person));
        return [
            .. input.Mentees.SelectMany((mentee, number) => mentee.NotWith.Append(mentee.Person).Where(mentors.ContainsKey).Select(other => new Pair(number, mentors[other]))),
            .. input.Mentors.SelectMany((mentor, number) => mentor.NotWith.Where(mentees.ContainsKey).Select(other => new Pair(mentees[other], number))),
            .. input.Apart.Concat(input.Ask.Exclusions).Select(Number).OfType<Pair>(),
        ];
    }

    /// <summary>The numbers of two; nothing where one is not in the match.</summary>
    public Pair? Number(MatchPair pair) => _mentees.TryGetValue(pair.Mentee, out var mentee) && _mentors.TryGetValue(pair.Mentor, out var mentor) ? new(mentee, mentor) : null;

    private static Dictionary<string, int> Numbers(IReadOnlyList<MatchPerson> people, Func<MatchPerson, string> key) =>
        people.Select((person, number) => (Key: key(person), number)).ToDictionary(one => one.Key, one => one.number, StringComparer.Ordinal);
}
