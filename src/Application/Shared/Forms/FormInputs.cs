using Mentoring.Domain.Forms;

namespace Mentoring.UseCases;

/// <summary>One of the answers that a question offers.</summary>
/// <param name="Key">Names it for good within its question; at most 40 characters.</param>
/// <param name="Text">What people read; at most 200 characters.</param>
public sealed record ChoiceInput(string Key, string Text);

/// <summary>A question of a form or an assessment.</summary>
/// <param name="Key">Names it for good within its form; at most 40 characters.</param>
/// <param name="Text">What people are asked; at most 500 characters.</param>
/// <param name="Kind">What an answer is made of.</param>
/// <param name="Audience">Who may read the answers.</param>
/// <param name="Mandatory">Whether nothing can be handed in without an answer; false by default.</param>
/// <param name="Choices">What is offered by a question of choices; at most 60, and none for the rest.</param>
/// <param name="Min">The least number, itself included; for a number alone.</param>
/// <param name="Max">The greatest number, itself included; for a number alone.</param>
public sealed record QuestionInput(
    string Key, string Text, QuestionKind Kind, Audience Audience, bool? Mandatory, IReadOnlyList<ChoiceInput>? Choices, int? Min, int? Max)
{
    internal Question Value => new()
    {
        Key = Key,
        Text = Text,
        Kind = Kind,
        Audience = Audience,
        Mandatory = Mandatory ?? false,
        Choices = [.. (Choices ?? []).Select(c => new Choice(c.Key, c.Text))],
        Min = Min,
        Max = Max,
    };
}

/// <summary>An answer; exactly the part that the question's kind asks for is given.</summary>
/// <param name="Question">The question's key.</param>
/// <param name="Choices">Keys of what is chosen, in order of preference where the question is ranked.</param>
/// <param name="Text">A text: at most 200 characters for a short one, 5,000 for a long one; for a time zone its IANA name, such as America/Chicago.</param>
/// <param name="Number">A whole number within the limits of the question.</param>
/// <param name="YesNo">Yes or no.</param>
/// <param name="Shared">The partner may read it; counts only where the question is shareable.</param>
public sealed record AnswerInput(string Question, IReadOnlyList<string>? Choices, string? Text, int? Number, bool? YesNo, bool? Shared)
{
    internal Answer Value => new()
    {
        Question = Question,
        Choices = Choices,
        Text = Text,
        Number = Number,
        YesNo = YesNo,
        Shared = Shared ?? false,
    };
}
