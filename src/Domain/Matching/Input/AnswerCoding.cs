using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Matching;

/// <summary>Answers in the form in which a match compares them: of a text no more than what can be compared, of a time zone what it is on one day.</summary>
/// <param name="day">The first day of mentoring.</param>
public sealed class AnswerCoding(DateOnly day)
{
    private readonly Dictionary<string, int?> _offsets = [];

    /// <summary>Of an answer that fits its question.</summary>
    public MatchAnswer Of(Question question, Answer answer) => new()
    {
        Question = question.Key,
        Choices = answer.Choices ?? [],
        Number = answer.Number,
        YesNo = answer.YesNo,
        Text = question.Kind is QuestionKind.ShortText && answer.Text is { } text ? Words.Fold(text) : null,
        UtcOffset = question.Kind is QuestionKind.TimeZone && answer.Text is { } zone ? Offset(zone) : null,
    };

    private int? Offset(string zone)
    {
        if (!_offsets.TryGetValue(zone, out var offset))
            _offsets[zone] = offset = CohortZone.Find(zone) is { } known ? (int)known.StartOf(day).Offset.TotalMinutes : null;
        return offset;
    }
}
