using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;

namespace Mentoring.Tests.Matching;

/// <summary>
/// Cohorts as they are, of any size, the same for the same seed: people gather around a few fields, and mentees around others than mentors do, so that
/// some mentors are scarce; institutions of all sizes; answers left out; people in both roles, who name each other, or want nothing of each other.
/// The plan is the one that a cohort starts from.
/// </summary>
internal sealed class Crowds
{
    private const int TopicsOfAField = 5, PeopleOfAnInstitution = 8, LargeFrom = 1000;

    private static readonly int[] Zones = [-300, -300, -300, -360, -360, -420, -480, -480, 0, 60, 60, 330, 600];

    private readonly Random _random;
    private readonly Choice[] _topics;
    private readonly int[][] _fields;
    private readonly int _mentees, _mentors;

    private Crowds(int mentors, int mentees, int seed)
    {
        (_mentors, _mentees, _random) = (mentors, mentees, new(seed));
        _topics = mentors < LargeFrom ? [.. DefaultForms.Topics] : [.. Enumerable.Range(0, 36).Select(i => new Choice($"topic{i}", $"Topic {i}"))];
        _fields = [.. Enumerable.Range(0, _topics.Length / 3).Select(_ => Draw(TopicsOfAField, _topics.Length))];
    }

    /// <summary>So many mentors and mentees. Of ten mentors one has three seats and two have two.</summary>
    public static MatchInput Of(int mentors, int mentees, int seed = 1) => new Crowds(mentors, mentees, seed).Input();

    private MatchInput Input() => new()
    {
        Plan = DefaultMatching.Plan, Ask = new(), Topics = _topics, MenteeForm = DefaultForms.Mentee, MentorForm = DefaultForms.Mentor,
        Mentees = [.. Enumerable.Range(0, _mentees).Select(Mentee)], Mentors = [.. Enumerable.Range(0, _mentors).Select(Mentor)],
    };

    private MatchPerson Mentee(int i) => Person(Skewed(_fields.Length), _random.Next(2, 5)) with
    {
        Key = $"e{i:d6}", Person = PersonOf(i, mentee: true), Name = $"Mentee {i}",
        Answers = Answers(_random.Next(0, 10)),
        Prefers = Chance(6) ? [.. Draw(_random.Next(1, 4), _mentors).Select(mentor => new[] { PersonOf(mentor, mentee: false) })] : [],
        NotWith = Chance(1) ? [PersonOf(_random.Next(_mentors), mentee: false)] : [],
        Priority = Chance(1) ? MatchPriority.NeedsRematch : Chance(4) ? MatchPriority.Waitlisted : MatchPriority.None,
    };

    private MatchPerson Mentor(int j) => Person(_fields.Length - 1 - Skewed(_fields.Length), _random.Next(2, 8)) with
    {
        Key = $"r{j:d6}", Person = PersonOf(j, mentee: false), Name = $"Mentor {j}",
        Answers = Answers(_random.Next(4, 36)),
        Seats = _random.Next(10) switch { 0 => 3, 1 or 2 => 2, _ => 1 },
        Prefers = Chance(3) ? [[PersonOf(_random.Next(_mentees), mentee: true)]] : [],
        NotWith = Chance(1) ? [PersonOf(_random.Next(_mentees), mentee: true)] : [],
    };

    /// <summary>Topics mostly of one's field, the first the most wanted.</summary>
    private MatchPerson Person(int field, int topics) => new()
    {
        Key = "", Person = "", Name = "", CommitteeScore = Chance(80) ? 125 * _random.Next(2, 9) : null,
        Institution = Chance(90) ? $"institution {Skewed(1 + (_mentors + _mentees) / PeopleOfAnInstitution)}" : "",
        Topics = Chance(4) ? [] : [.. Enumerable.Range(0, topics).Select(_ => Chance(80) ? _fields[field][_random.Next(TopicsOfAField)] : _random.Next(_topics.Length)).Distinct()
            .Select(topic => _topics[topic].Key)],
    };

    private MatchAnswer[] Answers(int years) =>
    [
        .. Given(97, new() { Question = "years", Number = years }),
        .. Given(92, new() { Question = "libraryType", Choices = [Key("libraryType", Skewed(6))] }),
        .. Given(90, new() { Question = "modes", Choices = [.. Draw(_random.Next(1, 5), 4).Select(mode => Key("modes", mode))] }),
        .. Given(85, new() { Question = "frequency", Choices = [Key("frequency", _random.Next(3))] }),
        .. Given(95, new() { Question = "languages", Choices = [.. Enumerable.Range(0, 4).Where(language => Chance(language == 0 ? 97 : 6)).Select(language => Key("languages", language))] }),
        .. Given(88, new() { Question = "timeZone", UtcOffset = Zones[_random.Next(Zones.Length)] }),
    ];

    private IEnumerable<MatchAnswer> Given(int percent, MatchAnswer answer) => Chance(percent) ? [answer] : [];

    /// <summary>One in fifty is in both roles.</summary>
    private static string PersonOf(int number, bool mentee) => number % 50 == 7 ? $"both{number}" : mentee ? $"mentee{number}" : $"mentor{number}";

    private static string Key(string question, int choice) => DefaultForms.Mentor.Single(asked => asked.Key == question).Choices[choice].Key;

    private bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>A number below a limit, small ones far more often.</summary>
    private int Skewed(int below) => Math.Min(_random.Next(below), _random.Next(below));

    private int[] Draw(int count, int below) => [.. Enumerable.Range(0, 4 * count).Select(_ => _random.Next(below)).Distinct().Take(count)];
}
