using System.Globalization;
using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>Pieces of the sentences that a committee reads.</summary>
internal static class Phrases
{
    private static readonly string[] First = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static string Ordinal(int place) => place <= First.Length ? First[place - 1] : string.Create(CultureInfo.InvariantCulture, $"as number {place}");

    public static string Count(long count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    /// <summary>One; one and two; one, two and three.</summary>
    public static string List(IEnumerable<string> items) => items.ToList() switch
    {
        [var only] => only,
        [.. var before, var last] => $"{string.Join(", ", before)} and {last}",
        [] => "",
    };

    /// <summary>What a key stands for among those that are offered.</summary>
    public static string Text(IReadOnlyList<Choice> choices, string key) => choices.FirstOrDefault(choice => choice.Key == key)?.Text ?? key;
}
