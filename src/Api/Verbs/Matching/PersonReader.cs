using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;
using Column = Mentoring.Api.Verbs.Matching.PeopleColumns;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>Makes somebody of a line.</summary>
internal sealed class PersonReader(PlanFile plan)
{
    private const int MostNames = 60;

    private readonly AnswerCoding _coding = new(plan.Timeline.MentoringFrom ?? default);
    private readonly AnswerCells _topics = new(new() { Key = Column.Topics, Text = Column.Topics, Kind = QuestionKind.Ranked, Choices = plan.Topics });
    private readonly Dictionary<Role, AnswerCells[]> _answers = new[] { Role.Mentee, Role.Mentor }
        .ToDictionary(role => role, role => plan.QuestionsOf(role).Select(question => new AnswerCells(question)).ToArray());

    // Read on one form alone; who fills in the other one has nothing to say there.
    private readonly Dictionary<Role, string[]> _others = new[] { (Role.Mentee, Role.Mentor), (Role.Mentor, Role.Mentee) }
        .ToDictionary(roles => roles.Item1, roles => plan.QuestionsOf(roles.Item2).Select(question => question.Key).Except(plan.FormOf(roles.Item1).Select(question => question.Key)).ToArray());

    /// <summary>Null for a line that names nobody.</summary>
    public FilePerson? Read(PeopleLine line)
    {
        var (id, role) = (line.Text(Column.Id), line.OneOf(Column.Role, ("mentor", Role.Mentor), ("mentee", Role.Mentee)));
        foreach (var needed in PeopleColumns.Needed.Where(line.IsEmpty))
            line.Refuse(needed, FileProblems.Sentence(new Missing(needed)));

        var person = Read(line, id, role ?? Role.Mentee);
        return id.Length > 0 && role is not null ? person : null;
    }

    private FilePerson Read(PeopleLine line, string id, Role role)
    {
        foreach (var other in _others[role].Where(other => !line.IsEmpty(other)))
            line.Refuse(other, $"A {(role is Role.Mentor ? "mentor" : "mentee")} is not asked this.");
        var previous = line.Text(Column.PreviousMentor);
        if (previous.Length > 0 && role is Role.Mentor)
            line.Refuse(Column.PreviousMentor, "A mentor has none.");

        return new(line.Number, role, new()
        {
            Key = id,
            Person = Or(line.Text(Column.Person), id),
            Name = Or(line.Text(Column.Name), id),
            Institution = Words.Fold(line.Text(Column.Institution)),
            Seats = Seats(line, role),
            Topics = _topics.Read(line)?.Choices ?? [],
            Answers = [.. _answers[role].Select(cells => cells.Read(line) is { } answer ? _coding.Of(cells.Question, answer) : null).OfType<MatchAnswer>()],
            Prefers = [.. line.List(Column.Prefers, MostNames).Select(name => (string[])[name])],
            NotWith = line.List(Column.NotWith, MostNames),
            Priority = line.OneOf(Column.Priority, ("none", MatchPriority.None), ("waitlisted", MatchPriority.Waitlisted), ("needsRematch", MatchPriority.NeedsRematch)) ?? MatchPriority.None,
            CommitteeScore = line.Whole(Column.CommitteeScore, 0, Criterion.MaxValue),
        }, previous.Length > 0 && role is Role.Mentee ? previous : null);
    }

    private static int Seats(PeopleLine line, Role role)
    {
        var seats = line.Whole(Column.Seats, 0, MatchPerson.MaxSeats) ?? 1;
        if (role is Role.Mentee && seats != 1)
            line.Refuse(Column.Seats, "A mentee takes one seat.");
        return seats;
    }

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
