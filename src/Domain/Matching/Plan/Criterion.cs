namespace Mentoring.Domain.Matching;

/// <summary>What a criterion looks at. Each gives a pair a whole number from 0 (speaks against it) to 1000 (speaks for it).</summary>
public enum CriterionKind
{
    /// <summary>
    /// The topics that the mentee wants, found among those that the mentor offers. Of n wishes the first weighs n, the last 1;
    /// 1000 points are shared out among them in that proportion, in whole points.
    /// </summary>
    TopicOverlap,

    /// <summary>Both chose the same: 1000, otherwise 0. Questions of one choice, or yes or no.</summary>
    SameAnswer,

    /// <summary>The choices of the mentee that the mentor made too; 1000 points are shared out evenly among the mentee's choices.</summary>
    AnswerOverlap,

    /// <summary>
    /// By how much the mentor is ahead, through the table: years of a number, or steps between the choices of a question of one choice,
    /// whose choices are offered in rising order.
    /// </summary>
    ExperienceGap,

    /// <summary>
    /// The hours between the clocks of the two, through the table; 23 hours apart is 1, for the time of day is what counts. Questions of a
    /// time zone; it counts as it is on the first day of mentoring.
    /// </summary>
    Distance,

    /// <summary>One named the other as a partner, through the table by the place in the list (the better place, where both did); not named: 0.</summary>
    RankedPreference,

    /// <summary>The mentor's kind of institution is among those that the mentee prefers: 1000, otherwise 0.</summary>
    LibraryTypePreference,

    /// <summary>What the reviewers thought of the two, their mean, rounded half up.</summary>
    CommitteeScore,

    /// <summary>The more urgent of the two: 1000 for who lost a partner without fault, 500 for who waits on the list, otherwise 0.</summary>
    Priority,
}

/// <summary>One aim of the committee with its weight.</summary>
public sealed record Criterion
{
    public const int MaxWeight = 1000;
    public const int MaxValue = 1000;

    /// <summary>Names it for good within its plan.</summary>
    public required string Key { get; init; }

    /// <summary>What the committee calls it.</summary>
    public required string Name { get; init; }

    public required CriterionKind Kind { get; init; }

    /// <summary>How much it counts beside the others, 0-1000; 0 shows it without counting it.</summary>
    public required int Weight { get; init; }

    /// <summary>The value, 0-1000, of a pair for which an answer is missing.</summary>
    public int WhenUnknown { get; init; } = 500;

    /// <summary>Key of the question of the mentee's form that it reads; null for a kind that reads none.</summary>
    public string? MenteeQuestion { get; init; }

    /// <summary>Key of the question of the mentor's form that it reads; null for a kind that reads none.</summary>
    public string? MentorQuestion { get; init; }

    /// <summary>Values by gap, distance or place, in rising order; below the first step the value is 0. Empty for a kind without one.</summary>
    public IReadOnlyList<TableStep> Table { get; init; } = [];

    /// <summary>Whether the kind reads an answer of either side.</summary>
    public bool ReadsAnswers => Kind is CriterionKind.SameAnswer or CriterionKind.AnswerOverlap or CriterionKind.ExperienceGap
        or CriterionKind.Distance or CriterionKind.LibraryTypePreference;

    /// <summary>Whether the kind goes through a table.</summary>
    public bool HasTable => Kind is CriterionKind.ExperienceGap or CriterionKind.Distance or CriterionKind.RankedPreference;

    /// <summary>The table's value for a gap or a place.</summary>
    public int Step(long at)
    {
        var step = Table.Count - 1;
        while (step >= 0 && Table[step].From > at)
            step--;
        return step >= 0 ? Table[step].Value : 0;
    }
}

/// <summary>From this gap (years or steps), distance (hours) or place (1 is the first) on, up to the next step, this value counts.</summary>
/// <param name="From">Where the step begins, from -1000 to 1000.</param>
/// <param name="Value">0-1000.</param>
public sealed record TableStep(int From, int Value)
{
    public const int Max = 20;
    public const int Farthest = 1000;
}
