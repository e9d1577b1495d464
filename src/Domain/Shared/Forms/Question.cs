namespace Mentoring.Domain.Forms;

/// <summary>What an answer to a question is made of.</summary>
public enum QuestionKind
{
    /// <summary>One of those offered.</summary>
    SingleChoice,

    /// <summary>Any number of those offered.</summary>
    MultipleChoice,

    /// <summary>Any number of those offered, the best first.</summary>
    Ranked,

    /// <summary>At most 200 characters.</summary>
    ShortText,

    /// <summary>At most 5,000 characters.</summary>
    LongText,

    /// <summary>A whole number within the question's limits.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>The IANA name of a time zone, such as America/Chicago, as a text.</summary>
    TimeZone,
}

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

/// <summary>A question of a form or an assessment. <see cref="Key"/> names it for good within its form.</summary>
public sealed record Question
{
    public const int MaxQuestions = 60;

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

    /// <summary>What is wrong with the questions themselves, each with its path below <paramref name="field"/>.</summary>
    public static Error? Check(IReadOnlyList<Question> questions, string field = "questions") => questions.Count > MaxQuestions
        ? new TooMany(MaxQuestions).At(field)
        : Problems.Of(questions.Select((question, i) => Problems.Of([
            question.Check(),
            questions.Take(i).Any(q => q.Key == question.Key) ? new Duplicate(Texts.Excerpt(question.Key)).At("key") : null,
        ])?.Under($"{i}").Under(field)));

    private Error? Check() => Problems.Of([
        Texts.Check(Key, Choice.MaxKey, "key"),
        Texts.Check(Text, 500, "text"),
        OffersChoices && Choices.Count == 0 ? new Missing("choices").At("choices") : null,
        !OffersChoices && Choices.Count > 0 ? new WrongKind("no choices").At("choices") : null,
        Choice.Check(Choices, "choices"),
        Kind is not QuestionKind.Number && Min is not null ? new WrongKind("no limit").At("min") : null,
        Kind is not QuestionKind.Number && Max is not null ? new WrongKind("no limit").At("max") : null,
        Min > Max ? new OutOfOrder("min", "max").At("max") : null,
    ]);
}
