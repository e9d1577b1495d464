using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>What people answered, in the form in which criteria and rules compare it; nothing where they did not.</summary>
internal static class Reading
{
    public const string Yes = "yes", No = "no";

    /// <summary>The keys of what somebody chose; yes and no are choices too.</summary>
    public static IReadOnlyList<string> Chosen(MatchPerson person, string? question) => Answer(person, question) switch
    {
        null => [],
        { YesNo: { } yes } => [yes ? Yes : No],
        var answer => answer.Choices,
    };

    /// <summary>The only thing that somebody chose.</summary>
    public static string? Choice(MatchPerson person, string? question) => Chosen(person, question) is [var choice, ..] ? choice : null;

    /// <summary>A number, or the place of the choice among those that the form offers in rising order.</summary>
    public static int? Level(MatchPerson person, IReadOnlyList<Question> form, string? question)
    {
        if (Answer(person, question) is not { } answer)
            return null;
        if (answer.Number is { } number)
            return number;
        return answer.Choices is [var choice, ..] && Place(BothForms.Find(form, question)?.Choices ?? [], choice) is >= 0 and var place ? place : null;
    }

    /// <summary>Minutes from UTC.</summary>
    public static int? Offset(MatchPerson person, string? question) => Answer(person, question)?.UtcOffset;

    /// <summary>What must differ or be the same, whatever the question's kind: a choice, a number, or a text without regard to case, marks and spaces.</summary>
    public static string? Comparable(MatchPerson person, string? question) =>
        Choice(person, question) is { } choice ? choice : Answer(person, question) switch
        {
            { Number: { } number } => $"{number}",
            { Text: { } text } when Words.Fold(text).Replace(" ", "", StringComparison.Ordinal) is { Length: > 0 } folded => folded,
            _ => null,
        };

    /// <summary>Minutes between two clocks: the time of day counts, so never more than twelve hours.</summary>
    public static int MinutesApart(int one, int other)
    {
        const int Day = 24 * 60;
        var apart = (int)(Math.Abs((long)one - other) % Day);
        return Math.Min(apart, Day - apart);
    }

    /// <summary>At which place, from 1, somebody names a person; nothing where they do not.</summary>
    public static int? PlaceOf(string person, IReadOnlyList<IReadOnlyList<string>> named)
    {
        for (var i = 0; i < named.Count; i++)
            if (named[i].Contains(person))
                return i + 1;
        return null;
    }

    private static MatchAnswer? Answer(MatchPerson person, string? question) => person.Answers.FirstOrDefault(answer => answer.Question == question);

    private static int Place(IReadOnlyList<Choice> choices, string key)
    {
        for (var i = 0; i < choices.Count; i++)
            if (choices[i].Key == key)
                return i;
        return -1;
    }
}
