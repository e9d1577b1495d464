using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>Pairs that never are, whatever the plan. Who is not in the match is left out.</summary>
internal sealed class KeptApart(MatchInput input)
{
    private readonly Dictionary<string, int> _mentees = Numbers(input.Mentees, person => person.Key), _mentors = Numbers(input.Mentors, person => person.Key);
    private readonly Dictionary<string, int> _wanting = Numbers(input.Mentees, person => person.Person), _offering = Numbers(input.Mentors, person => person.Person);

    public IReadOnlyCollection<Pair> SamePerson() => [.. _wanting.Where(own => _offering.ContainsKey(own.Key)).Select(own => new Pair(own.Value, _offering[own.Key]))];

    /// <summary>Of people who want nothing of each other, of those who were paired, and what the chair excludes; each once.</summary>
    public IReadOnlyCollection<Pair> Excluded() =>
    [
        .. input.Mentees.SelectMany((mentee, number) => mentee.NotWith.Where(_offering.ContainsKey).Select(other => new Pair(number, _offering[other])))
            .Concat(input.Mentors.SelectMany((mentor, number) => mentor.NotWith.Where(_wanting.ContainsKey).Select(other => new Pair(_wanting[other], number))))
            .Concat(input.Apart.Concat(input.Ask.Exclusions).Select(Number).OfType<Pair>()).Distinct(),
    ];

    /// <summary>The numbers of two; nothing where one is not in the match.</summary>
    public Pair? Number(MatchPair pair) => _mentees.TryGetValue(pair.Mentee, out var mentee) && _mentors.TryGetValue(pair.Mentor, out var mentor) ? new(mentee, mentor) : null;

    private static Dictionary<string, int> Numbers(IReadOnlyList<MatchPerson> people, Func<MatchPerson, string> key) =>
        people.Select((person, number) => (Key: key(person), number)).ToDictionary(one => one.Key, one => one.number, StringComparer.Ordinal);
}
