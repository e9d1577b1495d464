namespace Mentoring.Domain.Matching;

/// <summary>
/// What no pair may break. Questions are named by their key, which the rule reads on both forms; null switches a rule off. A missing
/// answer breaks no rule: who must answer is said by the form. Not oneself, and nobody excluded, always hold.
/// </summary>
public sealed record MatchingRules
{
    public const int MaxEqualAnswers = 10;

    /// <summary>Two of the same institution, as the roster names it, are not paired.</summary>
    public bool OtherInstitution { get; init; }

    /// <summary>Two with the same answer are not paired: their unit. A text counts without regard to case, marks and spaces.</summary>
    public string? UnitQuestion { get; init; }

    /// <inheritdoc cref="UnitQuestion"/>
    public string? ReportingLineQuestion { get; init; }

    /// <summary>The mentor is ahead by <see cref="MinGap"/> at least, in this number or rising choice.</summary>
    public string? GapQuestion { get; init; }

    /// <summary>Years or steps; 0 asks that the mentor is not below the mentee.</summary>
    public int MinGap { get; init; }

    /// <summary>Both chose at least one of the same languages: a question of several choices, one for each language.</summary>
    public string? LanguagesQuestion { get; init; }

    /// <summary>Both chose at least one of the same ways of contact.</summary>
    public string? ModesQuestion { get; init; }

    /// <summary>The clocks are at most <see cref="MaxHoursApart"/> apart: a question of a time zone.</summary>
    public string? TimeZoneQuestion { get; init; }

    /// <summary>0-12.</summary>
    public int MaxHoursApart { get; init; } = 12;

    /// <summary>Questions of one choice, or yes or no, to which both must have given the same answer.</summary>
    public IReadOnlyList<string> EqualAnswers { get; init; } = [];
}

/// <summary>A rule, as it is named to a committee.</summary>
public enum PairRule
{
    /// <summary>Nobody mentors themselves.</summary>
    SamePerson,

    /// <summary>The two must not be paired, or not again, or are paired already.</summary>
    Excluded,

    /// <summary>They are of the same institution.</summary>
    SameInstitution,

    /// <summary>They are of the same unit.</summary>
    SameUnit,

    /// <summary>They are in one reporting line.</summary>
    SameReportingLine,

    /// <summary>The mentor is not far enough ahead.</summary>
    ExperienceGap,

    /// <summary>They have no language in common.</summary>
    NoCommonLanguage,

    /// <summary>They have no way of contact in common.</summary>
    NoCommonMode,

    /// <summary>Their clocks are too far apart.</summary>
    TimeZonesApart,

    /// <summary>They differ where the answers must be equal.</summary>
    DifferentAnswers,
}
