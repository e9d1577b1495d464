using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Matching;

/// <summary>What is wrong with the rules of a plan.</summary>
internal static class RulesCheck
{
    private const int MaxGap = 70;
    private const int HalfADay = 12;

    public static Error? Of(MatchingRules rules, BothForms forms) => Problems.Of([
        Check(rules.UnitQuestion, BothForms.Comparable, forms, "unitQuestion"),
        Check(rules.ReportingLineQuestion, BothForms.Comparable, forms, "reportingLineQuestion"),
        Check(rules.GapQuestion, BothForms.Rising, forms, "gapQuestion", sameOrder: true),
        rules.MinGap is < 0 or > MaxGap ? new OutOfRange("0", $"{MaxGap}").At("minGap") : Gap(rules, forms),
        Check(rules.LanguagesQuestion, BothForms.Choices, forms, "languagesQuestion"),
        Check(rules.ModesQuestion, BothForms.Choices, forms, "modesQuestion"),
        Check(rules.TimeZoneQuestion, BothForms.Zone, forms, "timeZoneQuestion"),
        rules.MaxHoursApart is < 0 or > HalfADay ? new OutOfRange("0", $"{HalfADay}").At("maxHoursApart") : null,
        rules.EqualAnswers.Count > MatchingRules.MaxEqualAnswers ? new TooMany(MatchingRules.MaxEqualAnswers).At("equalAnswers")
            : Problems.Of(rules.EqualAnswers.Select((key, i) => Equal(rules, forms, key, i)?.Under("equalAnswers"))),
    ]);

    private static Error? Check(string? key, QuestionKind[] kinds, BothForms forms, string field, bool sameOrder = false) => key is null
        ? null
        : BothForms.Check(forms.Mentee, key, kinds, field) ?? BothForms.Check(forms.Mentor, key, kinds, field) ?? forms.Comparison(key, key, sameOrder, field);

    /// <summary>Refuses a distance that no two answers have: between choices, or between the limits of a number.</summary>
    private static Error? Gap(MatchingRules rules, BothForms forms) =>
        (BothForms.Find(forms.Mentee, rules.GapQuestion), BothForms.Find(forms.Mentor, rules.GapQuestion)) is ({ } lower, { } upper)
        && rules.MinGap > (upper.OffersChoices ? upper.Choices.Count - 1 : (long)(upper.Max ?? int.MaxValue) - (lower.Min ?? int.MinValue))
            ? new NoPossibleValue(upper.Key).At("minGap")
            : null;

    private static Error? Equal(MatchingRules rules, BothForms forms, string key, int i)
    {
        var field = $"{i}";
        if (rules.EqualAnswers.Take(i).Contains(key))
            return new Duplicate(Texts.Excerpt(key)).At(field);

        // Equal by one rule and different by another: no pair is left.
        return key == rules.UnitQuestion || key == rules.ReportingLineQuestion || (key == rules.GapQuestion && rules.MinGap > 0)
            ? new NoPossibleValue(Texts.Excerpt(key)).At(field)
            : Check(key, BothForms.OneAnswer, forms, field);
    }
}
