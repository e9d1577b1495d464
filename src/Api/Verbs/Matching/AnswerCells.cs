using System.Globalization;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>Cells of one question: what is chosen stands there by its key or as people read it.</summary>
internal sealed class AnswerCells(Question question)
{
    private readonly Question[] _form = [question];
    private readonly Dictionary<string, string> _keys = question.Choices
        .Select(choice => (Said: Words.Fold(choice.Text), choice.Key)).Concat(question.Choices.Select(choice => (Said: choice.Key, choice.Key)))
        .GroupBy(said => said.Said).ToDictionary(said => said.Key, said => said.Last().Key, StringComparer.Ordinal);

    public Question Question => question;

    /// <summary>Null where nothing is said, or nothing that fits the question.</summary>
    public Answer? Read(PeopleLine line)
    {
        if (Said(line) is not { IsEmpty: false } answer)
            return null;
        if (Answer.Check(_form, [answer], complete: false) is not { } wrong)
            return answer;

        foreach (var reason in wrong.All)
            line.Refuse(question.Key, FileProblems.Sentence(reason));
        return null;
    }

    private Answer? Said(PeopleLine line) => question.Kind switch
    {
        QuestionKind.SingleChoice or QuestionKind.MultipleChoice or QuestionKind.Ranked => new() { Question = question.Key, Choices = [.. line.List(question.Key, Choice.Max).Select(KeyOf)] },
        QuestionKind.Number => new() { Question = question.Key, Number = line.Whole(question.Key, question.Min ?? int.MinValue, question.Max ?? int.MaxValue) },
        QuestionKind.YesNo => new() { Question = question.Key, YesNo = line.OneOf(question.Key, ("yes", true), ("no", false), ("true", true), ("false", false)) },
        QuestionKind.ShortText or QuestionKind.TimeZone => new() { Question = question.Key, Text = line.Text(question.Key) },
        QuestionKind.LongText => new() { Question = question.Key, Text = line.Text(question.Key, Answer.MaxLongText) },
        _ => throw new ArgumentOutOfRangeException(nameof(line), question.Kind, null),
    };

    private string KeyOf(string said) => _keys.GetValueOrDefault(said) ?? _keys.GetValueOrDefault(Words.Fold(said)) ?? said;
}
