using Mapster;
using Mentoring.Domain.Forms;

namespace Mentoring.UseCases.Applications;

/// <summary>An answer to a question of the cohort's form; exactly the part that the question's kind asks for is there.</summary>
public sealed record AnswerView
{
    /// <summary>The question's key.</summary>
    public required string Question { get; init; }

    /// <summary>Keys of what is chosen, in order of preference where the question is ranked.</summary>
    public required IReadOnlyList<string>? Choices { get; init; }

    /// <summary>A text.</summary>
    public required string? Text { get; init; }

    /// <summary>A whole number.</summary>
    public required int? Number { get; init; }

    /// <summary>Yes or no.</summary>
    public required bool? YesNo { get; init; }

    /// <summary>The author lets the partner read it; counts only where the question is shareable.</summary>
    public required bool Shared { get; init; }

    /// <summary>The author reads all of them.</summary>
    internal static IReadOnlyList<AnswerView> ForAuthor(IReadOnlyList<Answer> answers) => [.. answers.Select(Of)];

    /// <summary>Committee, staff and liaison: neither what is sensitive nor what only counts in figures.</summary>
    internal static IReadOnlyList<AnswerView> ForCommittee(IReadOnlyList<Answer> answers, IReadOnlyList<Question> form) =>
        Where(answers, form, (_, audience) => audience is Audience.Partner or Audience.Committee or Audience.Shareable);

    internal static IReadOnlyList<AnswerView> ForPartner(IReadOnlyList<Answer> answers, IReadOnlyList<Question> form) =>
        Where(answers, form, (answer, audience) => audience is Audience.Partner || (audience is Audience.Shareable && answer.Shared));

    private static IReadOnlyList<AnswerView> Where(IReadOnlyList<Answer> answers, IReadOnlyList<Question> form, Func<Answer, Audience, bool> may)
    {
        var audiences = form.ToDictionary(q => q.Key, q => q.Audience);
        return [.. answers.Where(a => audiences.TryGetValue(a.Question, out var audience) && may(a, audience)).Select(Of)];
    }

    private static AnswerView Of(Answer answer) => answer.Adapt<AnswerView>();
}
