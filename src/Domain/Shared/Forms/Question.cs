namespace Mentoring.Domain.Forms;

/// <summary>What an answer to a question is made of.</summary>
public enum QuestionKind { SingleChoice, MultipleChoice, Ranked, ShortText, LongText, Number, YesNo }

/// <summary>Who may read the answers to a question.</summary>
public enum Audience
{
    /// <summary>The partner, once announced, and the committee.</summary>
    Partner,

    /// <summary>The committee and staff.</summary>
    Committee,

    /// <summary>The chair, with the person's consent; each look is recorded.</summary>
    Sensitive,

    /// <summary>The committee, and the partner where the author consents.</summary>
    Shareable,

    /// <summary>Nobody as such; only in figures of five answers and more.</summary>
    Aggregate,
}

/// <summary>One of the answers offered by a question of choices.</summary>
public sealed record Choice(string Key, string Text);

/// <summary>A question of a form or an assessment. <see cref="Key"/> names it for good within its form.</summary>
public sealed record Question
{
    public const int MaxQuestions = 60;
    public const int MaxChoices = 60;

    public required string Key { get; init; }
    public required string Text { get; init; }
    public required QuestionKind Kind { get; init; }
    public Audience Audience { get; init; } = Audience.Committee;
    public bool Mandatory { get; init; }

    /// <summary>What is offered by SingleChoice, MultipleChoice and Ranked; empty for the rest.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Limits of a Number, both included.</summary>
    public int? Min { get; init; }

    /// <inheritdoc cref="Min"/>
    public int? Max { get; init; }

    public bool OffersChoices => Kind is QuestionKind.SingleChoice or QuestionKind.MultipleChoice or QuestionKind.Ranked;

    /// <summary>What is wrong with the questions themselves, each with its path below <c>questions</c>.</summary>
    public static Error? Check(IReadOnlyList<Question> questions)
    {
        var problems = new List<Error?>();
        if (questions.Count > MaxQuestions)
            problems.Add(new TooMany(MaxQuestions).At("questions"));
        for (var i = 0; i < questions.Count; i++)
        {
            var (question, at) = (questions[i], i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            problems.Add(Texts.Check(question.Key, 40, "questions", at, "key"));
            problems.Add(Texts.Check(question.Text, 500, "questions", at, "text"));
            if (questions.Take(i).Any(q => q.Key == question.Key))
                problems.Add(new Duplicate(question.Key).At("questions", at, "key"));
            if (question.OffersChoices && question.Choices.Count == 0)
                problems.Add(new Missing("Choices").At("questions", at, "choices"));
            if (question.Choices.Count > MaxChoices)
                problems.Add(new TooMany(MaxChoices).At("questions", at, "choices"));
            if (question.Choices.GroupBy(c => c.Key).FirstOrDefault(g => g.Count() > 1) is { } twice)
                problems.Add(new Duplicate(twice.Key).At("questions", at, "choices"));
            if (question.Min > question.Max)
                problems.Add(new OutOfOrder("min", "max").At("questions", at, "max"));
        }

        return Problems.Of(problems);
    }
}
