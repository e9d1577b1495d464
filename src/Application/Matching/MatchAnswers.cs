using System.Text.RegularExpressions;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>Answers in one role as a match reads them: those to the questions of its plan alone, and time zones as what they are on one day.</summary>
internal sealed partial class MatchAnswers(Cohort cohort, MatchingPlan plan, Role role, DateOnly day)
{
    private readonly Dictionary<string, int?> _offsets = [];

    /// <summary>The questions that the plan reads, in the order of their keys.</summary>
    public IReadOnlyList<Question> Questions { get; } =
        [.. cohort.FormOf(role).Where(question => plan.QuestionsOf(role).Contains(question.Key)).OrderBy(question => question.Key, StringComparer.Ordinal)];

    public IReadOnlyList<MatchAnswer> Of(ApplicationContent content)
    {
        var given = content.AnswersOf(role);
        return [.. from question in Questions
                   let answer = given.FirstOrDefault(a => a.Question == question.Key)
                   where answer is { IsEmpty: false }
                   select Coded(question, answer)];
    }

    // Of a text no more than what can be compared.
    private MatchAnswer Coded(Question question, Answer answer) => new()
    {
        Question = question.Key,
        Choices = answer.Choices ?? [],
        Number = answer.Number,
        YesNo = answer.YesNo,
        Text = question.Kind is QuestionKind.ShortText && answer.Text is { } text ? Words.Fold(text) : null,
        UtcOffset = question.Kind is QuestionKind.ShortText && answer.Text is { } zone ? Offset(zone.Trim()) : null,
    };

    private int? Offset(string zone)
    {
        if (!_offsets.TryGetValue(zone, out var offset))
            _offsets[zone] = offset = Name().IsMatch(zone) && CohortZone.Find(zone) is { } known ? (int)known.StartOf(day).Offset.TotalMinutes : null;
        return offset;
    }

    /// <summary>Anything else is not looked up: names of zones are names of files.</summary>
    [GeneratedRegex("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}$")]
    private static partial Regex Name();
}
