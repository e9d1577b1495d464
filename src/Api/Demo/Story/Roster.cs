using Mentoring.Api.Demo.Story.People;
using Mentoring.UseCases;
using Mentoring.UseCases.Members;

namespace Mentoring.Api.Demo.Story;

/// <summary>The demo's members, put on the association's roster by staff.</summary>
internal sealed class Roster(Stage stage)
{
    private const int FirstNumber = 1001;

    private readonly Dictionary<string, MemberId> _ids = [];

    /// <summary>Members without a part in any program.</summary>
    public static IReadOnlyList<Person> Others { get; } =
    [
        new("Edmund Farrow", "Reference Librarian", Libraries.LakeSterling, 6),
        new("Odette Renard", "Outreach Librarian", Libraries.Eastfield, 9),
        new("Vincent Sorrel", "Library Trainee", Libraries.Wexford, 1),
    ];

    /// <summary>The very first entry: where it is, the play has begun.</summary>
    public static Person First => Page.Chair;

    /// <summary>The very last act of the play: where this one is on the roster, the demo is complete.</summary>
    public static Person Last => Others[^1];

    public MemberId this[Person person] => _ids[person.Name];

    public Viewer Viewer(Person person) => new() { Member = this[person], Name = person.Name, IsSignedIn = true, SeesPublicFacts = true };

    public async Task RegisterAsync(IEnumerable<Person> people)
    {
        foreach (var person in people)
            _ids[person.Name] = await stage.DoAsync(Stage.Staff, new RegisterMember($"A-{FirstNumber + _ids.Count}", Entry(person)));
    }

    /// <summary>Takes over new titles and institutions of those who are there, and registers the others.</summary>
    public async Task BringUpToDateAsync(IReadOnlyList<Person> people)
    {
        foreach (var person in people.Where(p => _ids.ContainsKey(p.Name)))
            await stage.DoAsync(Stage.Staff, new UpdateMember(this[person], Entry(person), null));
        await RegisterAsync(people.Where(p => !_ids.ContainsKey(p.Name)));
    }

    private static MemberInput Entry(Person person) => new(person.Name, person.Email, person.Title, person.Library.Name, null, null);
}
