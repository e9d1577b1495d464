namespace Mentoring.Domain.Matching.Running;

/// <summary>The people of a match, numbered in the order of their keys, so that no other order has an influence.</summary>
internal sealed class MatchPeople
{
    private readonly Dictionary<string, int> _mentees, _mentors;

    public MatchPeople(MatchInput input)
    {
        Mentees = [.. input.Mentees.OrderBy(person => person.Key, StringComparer.Ordinal)];
        Mentors = [.. input.Mentors.OrderBy(person => person.Key, StringComparer.Ordinal)];
        (_mentees, _mentors) = (Numbers(Mentees), Numbers(Mentors));
    }

    public IReadOnlyList<MatchPerson> Mentees { get; }

    public IReadOnlyList<MatchPerson> Mentors { get; }

    /// <summary>The number of a mentee; nothing for somebody else.</summary>
    public int? Mentee(string key) => _mentees.TryGetValue(key, out var number) ? number : null;

    /// <summary>The number of a mentor; nothing for somebody else.</summary>
    public int? Mentor(string key) => _mentors.TryGetValue(key, out var number) ? number : null;

    /// <summary>Of a pair of people of the match.</summary>
    public Solving.Pair Pair(MatchPair pair) => new(_mentees[pair.Mentee], _mentors[pair.Mentor]);

    private static Dictionary<string, int> Numbers(IReadOnlyList<MatchPerson> people)
    {
        var numbers = new Dictionary<string, int>(people.Count, StringComparer.Ordinal);
        for (var i = 0; i < people.Count; i++)
            numbers[people[i].Key] = i;
        return numbers;
    }
}
