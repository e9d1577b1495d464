using System.Globalization;

namespace Mentoring.Domain.Forms;

/// <summary>An answer to the question of this key; exactly the part that the question's kind asks for is filled.</summary>
public sealed record Answer
{
    public const int MaxShortText = 200;
    public const int MaxLongText = 5000;

    public required string Question { get; init; }

    /// <summary>Keys of what was chosen; in order of preference for a ranked question.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    public string? Text { get; init; }
    public int? Number { get; init; }
    public bool? YesNo { get; init; }

    /// <summary>The author lets the partner read it; counts only where the question is shareable.</summary>
    public bool Shared { get; init; }

    /// <summary>Whether nothing was said.</summary>
    public bool IsEmpty => Choices is not { Count: > 0 } && string.IsNullOrWhiteSpace(Text) && Number is null && YesNo is null;

    /// <summary>What is wrong with these answers. Mandatory questions are asked for only when <paramref name="complete"/>.</summary>
    public static Error? Check(IReadOnlyList<Question> form, IReadOnlyList<Answer> answers, bool complete, params string[] path)
    {
        if (answers.Count > Forms.Question.MaxQuestions)
            return new TooMany(Forms.Question.MaxQuestions).At(path);

        var problems = new List<Error?>();
        for (var i = 0; i < answers.Count; i++)
        {
            string[] at = [.. path, i.ToString(CultureInfo.InvariantCulture)];
            if (form.FirstOrDefault(q => q.Key == answers[i].Question) is not { } question)
                problems.Add(new NotOffered(Texts.Excerpt(answers[i].Question)).At([.. at, "question"]));
            else if (answers.Take(i).Any(a => a.Question == question.Key))
                problems.Add(new Duplicate(question.Key).At([.. at, "question"]));
            else
                problems.Add(answers[i].CheckAgainst(question, at));
        }

        if (complete)
            problems.AddRange(form
                .Where(q => q.Mandatory && !answers.Any(a => a.Question == q.Key && !a.IsEmpty))
                .Select(q => new Missing(q.Text).At([.. path, q.Key])));

        return Problems.Of(problems);
    }

    private Error? CheckAgainst(Question question, string[] at)
    {
        var needed = question.Kind switch
        {
            QuestionKind.SingleChoice or QuestionKind.MultipleChoice or QuestionKind.Ranked => "choices",
            QuestionKind.ShortText or QuestionKind.LongText or QuestionKind.TimeZone => "text",
            QuestionKind.Number => "number",
            QuestionKind.YesNo => "yesNo",
        };
        var filled = new (string Part, bool Filled)[]
        {
            ("choices", Choices is { Count: > 0 }), ("text", Text is not null), ("number", Number is not null), ("yesNo", YesNo is not null),
        };
        if (filled.Any(f => f.Filled && f.Part != needed))
            return new WrongKind(needed).At(at);

        return question.Kind switch
        {
            QuestionKind.SingleChoice when Choices is { Count: > 1 } => new TooMany(1).At([.. at, "choices"]),
            _ when question.OffersChoices => CheckChoices(question, [.. at, "choices"]),
            QuestionKind.ShortText => Text is null ? null : Texts.CheckLength(Text, MaxShortText, [.. at, "text"]),
            QuestionKind.LongText => Text is null ? null : Texts.CheckLength(Text, MaxLongText, [.. at, "text"]),
            QuestionKind.TimeZone => string.IsNullOrWhiteSpace(Text) || Zones.Find(Text) is not null ? null : new UnknownTimeZone().At([.. at, "text"]),
            QuestionKind.Number when Number < (question.Min ?? int.MinValue) || Number > (question.Max ?? int.MaxValue) =>
                new OutOfRange($"{question.Min ?? int.MinValue}", $"{question.Max ?? int.MaxValue}").At([.. at, "number"]),
            _ => null,
        };
    }

    private Error? CheckChoices(Question question, string[] at)
    {
        var chosen = Choices ?? [];
        return chosen.Count > Choice.Max ? new TooMany(Choice.Max).At(at) : Problems.Of(chosen.Select((choice, i) =>
            question.Choices.All(c => c.Key != choice) ? new NotOffered(Texts.Excerpt(choice)).At([.. at, $"{i}"]) :
            chosen.Take(i).Contains(choice) ? new Duplicate(choice).At([.. at, $"{i}"]) :
            (Error?)null));
    }
}
