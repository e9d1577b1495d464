namespace Mentoring.Api.Verbs.Matching;

/// <summary>Where a file of people has what: columns of every file, and one for each question that the plan reads.</summary>
internal sealed class PeopleColumns
{
    public const string Id = "id", Role = "role", Person = "person", Name = "name", Institution = "institution", Seats = "seats", Topics = "topics", Prefers = "prefers",
        NotWith = "notWith", Priority = "priority", CommitteeScore = "committeeScore", PreviousMentor = "previousMentor";

    /// <summary>No question can have one of these names.</summary>
    public static readonly string[] Fixed = [Id, Role, Person, Name, Institution, Seats, Topics, Prefers, NotWith, Priority, CommitteeScore, PreviousMentor];

    public static readonly string[] Needed = [Id, Role];

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private PeopleColumns(IReadOnlyList<string> headers)
    {
        for (var i = 0; i < headers.Count; i++)
            _ = _places.TryAdd(headers[i], i);
        Count = headers.Count;
    }

    public int Count { get; }

    /// <summary>The place of a column, from 0; nothing where the file has none of this name.</summary>
    public int? this[string name] => _places.TryGetValue(name, out var place) ? place : null;

    /// <summary>Null where nothing can be read by them.</summary>
    public static PeopleColumns? Of(IReadOnlyList<string> headers, PlanFile plan, Action<string> refuse)
    {
        if (headers.Any(header => header.AsSpan().ContainsAny('\0', '\uFFFD')))
        {
            refuse("These are no names in UTF-8; save the file as CSV in UTF-8.");
            return null;
        }

        var columns = new PeopleColumns(headers);
        var asked = new[] { Mentoring.Role.Mentee, Mentoring.Role.Mentor }.SelectMany(plan.QuestionsOf).Select(question => question.Key).ToHashSet();
        var known = plan.MenteeForm.Concat(plan.MentorForm).Select(question => question.Key).Concat(Fixed).ToHashSet();
        foreach (var missing in Needed.Concat(asked).Where(name => columns[name] is null))
            refuse(asked.Contains(missing) ? $"The column {missing} is missing, whose question the plan reads." : $"The column {missing} is missing.");
        foreach (var unknown in headers.Where(header => !known.Contains(header)))
            refuse(unknown.Length == 0 ? "A column has no name." : $"There is no column {Texts.Excerpt(unknown)}: it is neither one of {string.Join(", ", Fixed)} nor the key of a question.");
        foreach (var twice in headers.GroupBy(header => header).Where(same => same.Count() > 1))
            refuse($"The column {Texts.Excerpt(twice.Key)} is there {twice.Count()} times.");
        return Needed.All(name => columns[name] is not null) ? columns : null;
    }
}
