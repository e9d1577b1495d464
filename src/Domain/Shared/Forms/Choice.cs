namespace Mentoring.Domain.Forms;

/// <summary>One of the answers offered by a question of choices, or one of a cohort's topics.</summary>
public sealed record Choice(string Key, string Text)
{
    public const int Max = 60;
    public const int MaxKey = 40;

    /// <summary>What is wrong with what is offered, each with its path below <paramref name="field"/>.</summary>
    public static Error? Check(IReadOnlyList<Choice> choices, string field) => choices.Count > Max
        ? new TooMany(Max).At(field)
        : Problems.Of(choices.Select((choice, i) => Problems.Of([
            Texts.Check(choice.Key, MaxKey, "key"),
            Texts.Check(choice.Text, Texts.MaxLine, "text"),
            choices.Take(i).Any(c => c.Key == choice.Key) ? new Duplicate(Texts.Excerpt(choice.Key)).At("key") : null,
        ])?.Under($"{i}").Under(field)));
}
