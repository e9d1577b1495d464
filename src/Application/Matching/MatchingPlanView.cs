using Mapster;
using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>How the committee of a cohort wants people matched.</summary>
public sealed record MatchingPlanView
{
    /// <summary>Rises with each change, so that a run can say by which it was made; 1 is the default, which follows forms and topics.</summary>
    public required int Revision { get; init; }

    /// <summary>What speaks for a pair.</summary>
    public required IReadOnlyList<MatchingCriterionView> Criteria { get; init; }

    /// <summary>What no pair may break.</summary>
    public required MatchingRulesView Rules { get; init; }

    /// <summary>What a run aims at unless it says otherwise.</summary>
    public required MatchObjective Objective { get; init; }

    /// <summary>The least score, 0 to 1000, of a pair under ABOVE_FLOOR unless a run says otherwise.</summary>
    public required int Floor { get; init; }

    /// <summary>What keeping a pair of an earlier run adds to its score, 0 to 1000, unless a run says otherwise.</summary>
    public required int Stability { get; init; }

    internal static MatchingPlanView Of(MatchingPlan plan) => plan.Adapt<MatchingPlanView>();
}

/// <summary>One aim of the committee with its weight. The score of a pair is the mean of its values by weight, rounded half up.</summary>
public sealed record MatchingCriterionView
{
    /// <summary>Names it for good within its plan.</summary>
    public required string Key { get; init; }

    /// <summary>What the committee calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What it looks at.</summary>
    public required CriterionKind Kind { get; init; }

    /// <summary>How much it counts beside the others, 0 to 1000; 0 shows it without counting it.</summary>
    public required int Weight { get; init; }

    /// <summary>The value, 0 to 1000, of a pair for which an answer is missing.</summary>
    public required int WhenUnknown { get; init; }

    /// <summary>Key of the question of the mentee's form that it reads; null for a kind that reads none.</summary>
    public required string? MenteeQuestion { get; init; }

    /// <summary>Key of the question of the mentor's form that it reads; null for a kind that reads none.</summary>
    public required string? MentorQuestion { get; init; }

    /// <summary>Values by gap, distance or place, in rising order; below the first the value is 0. Empty for a kind without one.</summary>
    public required IReadOnlyList<TableStepView> Table { get; init; }
}

/// <summary>From here on, up to the next step, this value counts.</summary>
public sealed record TableStepView
{
    /// <summary>A gap in years or steps, a distance in hours or a place, of which 1 is the first.</summary>
    public required int From { get; init; }

    /// <summary>0 to 1000.</summary>
    public required int Value { get; init; }
}

/// <summary>
/// What no pair may break. Questions are named by their key, which the rule reads on both forms; null where the rule is off. A missing answer
/// breaks no rule. Not oneself, and nobody who is excluded, always hold.
/// </summary>
public sealed record MatchingRulesView
{
    /// <summary>Two of the same institution, as the roster names it, are not paired.</summary>
    public required bool OtherInstitution { get; init; }

    /// <summary>Two with the same answer are not paired: their unit. A text counts without regard to case, marks and spaces.</summary>
    public required string? UnitQuestion { get; init; }

    /// <summary>Two with the same answer are not paired: their reporting line; likewise.</summary>
    public required string? ReportingLineQuestion { get; init; }

    /// <summary>The mentor is ahead by minGap at least, in this number or this choice, whose choices are offered in rising order.</summary>
    public required string? GapQuestion { get; init; }

    /// <summary>Years or steps; 0 asks that the mentor is not below the mentee.</summary>
    public required int MinGap { get; init; }

    /// <summary>Both chose at least one of the same languages.</summary>
    public required string? LanguagesQuestion { get; init; }

    /// <summary>Both chose at least one of the same ways of contact.</summary>
    public required string? ModesQuestion { get; init; }

    /// <summary>The clocks are at most maxHoursApart apart, on the first day of mentoring.</summary>
    public required string? TimeZoneQuestion { get; init; }

    /// <summary>0 to 12.</summary>
    public required int MaxHoursApart { get; init; }

    /// <summary>Questions of one choice, or yes or no, to which both gave the same answer.</summary>
    public required IReadOnlyList<string> EqualAnswers { get; init; }
}
