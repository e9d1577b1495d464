using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>
/// What no pair may break. Questions are named by their key, which the rule reads on both forms; left out, the rule is off. A missing answer
/// breaks no rule. Not oneself, and nobody who is excluded, always hold.
/// </summary>
/// <param name="OtherInstitution">Two of the same institution, as the roster names it, are not paired; false by default.</param>
/// <param name="UnitQuestion">Two with the same answer are not paired: their unit. A text counts without regard to case, marks and spaces.</param>
/// <param name="ReportingLineQuestion">Two with the same answer are not paired: their reporting line; likewise.</param>
/// <param name="GapQuestion">The mentor is ahead by minGap at least, in this number or this choice, whose choices are offered in rising order.</param>
/// <param name="MinGap">Years or steps, 0 to 70; 0, the default, asks that the mentor is not below the mentee.</param>
/// <param name="LanguagesQuestion">Both chose at least one of the same languages: a question of choices, one for each language.</param>
/// <param name="ModesQuestion">Both chose at least one of the same ways of contact.</param>
/// <param name="TimeZoneQuestion">The clocks are at most maxHoursApart apart, on the first day of mentoring.</param>
/// <param name="MaxHoursApart">0 to 12; 12, the default, lets everybody through.</param>
/// <param name="EqualAnswers">Questions of one choice, or yes or no, to which both gave the same answer; at most 10.</param>
public sealed record MatchingRulesInput(
    bool? OtherInstitution, string? UnitQuestion, string? ReportingLineQuestion, string? GapQuestion, int? MinGap, string? LanguagesQuestion,
    string? ModesQuestion, string? TimeZoneQuestion, int? MaxHoursApart, IReadOnlyList<string>? EqualAnswers)
{
    private static readonly MatchingRules Default = new();

    internal MatchingRules Value => new()
    {
        OtherInstitution = OtherInstitution ?? Default.OtherInstitution,
        UnitQuestion = UnitQuestion,
        ReportingLineQuestion = ReportingLineQuestion,
        GapQuestion = GapQuestion,
        MinGap = MinGap ?? Default.MinGap,
        LanguagesQuestion = LanguagesQuestion,
        ModesQuestion = ModesQuestion,
        TimeZoneQuestion = TimeZoneQuestion,
        MaxHoursApart = MaxHoursApart ?? Default.MaxHoursApart,
        EqualAnswers = EqualAnswers ?? Default.EqualAnswers,
    };
}
