namespace Mentoring.Domain.Matching.Scoring;

/// <summary>What a criterion says of two people before its weight.</summary>
/// <param name="Value">0-1000; null where an answer is missing.</param>
/// <param name="Sentence">Why, naming people and choices, and never the text of an answer.</param>
internal readonly record struct Judgement(int? Value, string Sentence)
{
    public static Judgement Yes(string sentence) => new(Criterion.MaxValue, sentence);

    public static Judgement No(string sentence) => new(0, sentence);

    /// <summary>Somebody did not say what the criterion asks for.</summary>
    public static Judgement Unknown(string who, string what) => new(null, $"{who} {what}");
}
