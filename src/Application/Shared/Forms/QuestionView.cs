using Mapster;
using Mentoring.Domain.Forms;

namespace Mentoring.UseCases;

/// <summary>A question of a form or an assessment.</summary>
public sealed record QuestionView
{
    /// <summary>Names it for good within its form.</summary>
    public required string Key { get; init; }

    /// <summary>What people are asked.</summary>
    public required string Text { get; init; }

    /// <summary>What an answer is made of.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>Who may read the answers.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Whether nothing can be handed in without an answer.</summary>
    public required bool Mandatory { get; init; }

    /// <summary>What is offered by a question of choices; empty for the rest.</summary>
    public required IReadOnlyList<ChoiceView> Choices { get; init; }

    /// <summary>The least number, itself included.</summary>
    public required int? Min { get; init; }

    /// <summary>The greatest number, itself included.</summary>
    public required int? Max { get; init; }

    internal static IReadOnlyList<QuestionView> Of(IReadOnlyList<Question> questions) => questions.Adapt<QuestionView[]>();
}

/// <summary>One of the answers offered by a question of choices, or one of a cohort's topics.</summary>
public sealed record ChoiceView
{
    /// <summary>Names it for good within its question or cohort.</summary>
    public required string Key { get; init; }

    /// <summary>What people read.</summary>
    public required string Text { get; init; }

    internal static IReadOnlyList<ChoiceView> Of(IReadOnlyList<Choice> choices) => choices.Adapt<ChoiceView[]>();
}
