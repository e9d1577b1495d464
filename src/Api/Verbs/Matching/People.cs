using Mentoring.Domain.Matching;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>Somebody of the file, in one role.</summary>
/// <param name="Line">Where.</param>
/// <param name="Role">In which role.</param>
/// <param name="Match">What the match reads of them.</param>
/// <param name="PreviousMentor">Id of the mentor whom a mentee had in an earlier match, if any.</param>
internal sealed record FilePerson(long Line, Role Role, MatchPerson Match, string? PreviousMentor);

/// <summary>Everybody of the file, each once in a role.</summary>
internal sealed class People
{
    private readonly List<FilePerson> _everybody = [];
    private readonly Dictionary<(Role Role, string Id), FilePerson> _byId = [];
    private readonly Dictionary<(Role Role, string Person), FilePerson> _byPerson = [];
    private readonly HashSet<string> _persons = new(StringComparer.Ordinal);

    public IReadOnlyList<MatchPerson> Mentees => [.. In(Role.Mentee).Select(person => person.Match)];

    public IReadOnlyList<MatchPerson> Mentors => [.. In(Role.Mentor).Select(person => person.Match)];

    public IReadOnlyList<MatchPair> Previous =>
        [.. In(Role.Mentee).Where(person => person.PreviousMentor is not null).Select(person => new MatchPair(person.Match.Key, person.PreviousMentor!))];

    /// <summary>What somebody is called.</summary>
    public string NameOf(Role role, string id) => _byId[(role, id)].Match.Name;

    public void Add(FilePerson person, PeopleLine line)
    {
        var (id, who) = (person.Match.Key, person.Match.Person);
        if (!_byId.TryAdd((person.Role, id), person))
            line.Refuse(PeopleColumns.Id, Already(id, _byId[(person.Role, id)]));
        else if (!_byPerson.TryAdd((person.Role, who), person))
            line.Refuse(PeopleColumns.Person, Already(who, _byPerson[(person.Role, who)]));
        else if (_byPerson.TryGetValue((person.Role is Role.Mentor ? Role.Mentee : Role.Mentor, who), out var other) && AreTwo(person.Match, other.Match))
            line.Refuse(PeopleColumns.Person, $"{Already(who, other)} If the two are not the same person, name both in this column.");
        _everybody.Add(person);
        _ = _persons.Add(who);
    }

    /// <summary>Whoever names somebody names somebody of the file.</summary>
    public void CheckNames(PeopleLine line)
    {
        foreach (var person in _everybody)
        {
            foreach (var named in person.Match.Prefers.SelectMany(names => names).Where(name => !_persons.Contains(name)))
                line.Refuse(person.Line, PeopleColumns.Prefers, Nobody(named));
            foreach (var named in person.Match.NotWith.Where(name => !_persons.Contains(name)))
                line.Refuse(person.Line, PeopleColumns.NotWith, Nobody(named));
            if (person.PreviousMentor is { } mentor && !_byId.ContainsKey((Role.Mentor, mentor)))
                line.Refuse(person.Line, PeopleColumns.PreviousMentor, $"There is no mentor \"{Texts.Excerpt(mentor)}\".");
        }
    }

    private static string Already(string name, FilePerson other) => $"\"{Texts.Excerpt(name)}\" is there already as {(other.Role is Role.Mentor ? "mentor" : "mentee")}, in line {other.Line}.";

    /// <summary>Whoever numbers mentors and mentees each from 1 does not mean that those of the same number are one.</summary>
    private static bool AreTwo(MatchPerson one, MatchPerson other) => one.Person == one.Key && other.Person == other.Key && Words.Fold(one.Name) != Words.Fold(other.Name);

    /// <summary>Says how somebody is to be called who is there by the id of one role.</summary>
    private string Nobody(string named) => $"There is nobody called \"{Texts.Excerpt(named)}\""
        + ((_byId.GetValueOrDefault((Role.Mentor, named)) ?? _byId.GetValueOrDefault((Role.Mentee, named))) is { Match.Person: var person }
            ? $": who has this id is called \"{Texts.Excerpt(person)}\" in the column person."
            : " in the columns id or person.");

    private IEnumerable<FilePerson> In(Role role) => _everybody.Where(person => person.Role == role);
}
