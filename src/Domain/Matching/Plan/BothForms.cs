using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Matching;

/// <summary>The questions that a criterion or a rule may read.</summary>
internal sealed record BothForms(IReadOnlyList<Question> Mentee, IReadOnlyList<Question> Mentor)
{
    public static readonly QuestionKind[] OneAnswer = [QuestionKind.SingleChoice, QuestionKind.YesNo];
    public static readonly QuestionKind[] Choices = [QuestionKind.SingleChoice, QuestionKind.MultipleChoice, QuestionKind.Ranked];
    public static readonly QuestionKind[] Rising = [QuestionKind.Number, QuestionKind.SingleChoice];
    public static readonly QuestionKind[] Zone = [QuestionKind.TimeZone];
    public static readonly QuestionKind[] Comparable = [QuestionKind.SingleChoice, QuestionKind.ShortText, QuestionKind.Number];

    public static Question? Find(IReadOnlyList<Question> form, string? key) => form.FirstOrDefault(question => question.Key == key);

    /// <summary>What a committee may not read, it may not learn from a match and its reasons either.</summary>
    public static Error? Check(IReadOnlyList<Question> form, string? key, QuestionKind[] kinds, string field) =>
        key is null ? new Missing(field).At(field) :
        Find(form, key) is not { } question ? new NotOffered(Texts.Excerpt(key)).At(field) :
        question.Audience is Audience.Sensitive or Audience.Aggregate ? new WrongKind("a question whose answers the committee reads as such, not a sensitive one").At(field) :
        kinds.Contains(question.Kind) ? null : new WrongKind($"a question of {string.Join(" or ", kinds.Select(kind => Words.Upper(kind.ToString())))}").At(field);

    /// <summary>Whether two questions of allowed kinds can be compared, and have an answer in common where they must.</summary>
    public Error? Comparison(string? mentee, string? mentor, bool sameOrder, string field) =>
        (Find(Mentee, mentee), Find(Mentor, mentor)) is not ({ } one, { } other) ? null :
        one.OffersChoices != other.OffersChoices || !one.OffersChoices && one.Kind != other.Kind
            ? new WrongKind("questions of the same kind on both forms").At(field) :
        !one.OffersChoices ? null :
        sameOrder
            ? one.Choices.Select(choice => choice.Key).SequenceEqual(other.Choices.Select(choice => choice.Key)) ? null : new NoPossibleValue(one.Key).At(field)
            : one.Choices.Any(choice => other.Choices.Any(same => same.Key == choice.Key)) ? null : new NoPossibleValue(one.Key).At(field);
}
