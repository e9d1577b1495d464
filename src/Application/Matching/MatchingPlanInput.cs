using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>How the committee of a cohort wants people matched. It replaces the whole plan; what is left out takes its default.</summary>
/// <param name="Criteria">What speaks for a pair, at most 20, at least one with a weight above 0.</param>
/// <param name="Rules">What no pair may break; by default no more than always holds.</param>
/// <param name="Objective">What a run aims at unless it says otherwise; FAIREST by default.</param>
/// <param name="Floor">The least score, 0 to 1000, of a pair under ABOVE_FLOOR unless a run says otherwise; 0 by default.</param>
/// <param name="Stability">What keeping a pair of an earlier run adds to its score, 0 to 1000, unless a run says otherwise; 0 by default.</param>
public sealed record MatchingPlanInput(
    IReadOnlyList<MatchingCriterionInput> Criteria, MatchingRulesInput? Rules, MatchObjective? Objective, int? Floor, int? Stability)
{
    internal MatchingPlan Value => new()
    {
        Criteria = [.. Criteria.Select(criterion => criterion.Value)],
        Rules = Rules?.Value ?? new(),
        Objective = Objective ?? default,
        Floor = Floor ?? 0,
        Stability = Stability ?? 0,
    };
}

/// <summary>One aim of the committee with its weight.</summary>
/// <param name="Key">Names it for good within its plan; at most 40 characters.</param>
/// <param name="Name">What the committee calls it; at most 200 characters.</param>
/// <param name="Kind">What it looks at.</param>
/// <param name="Weight">How much it counts beside the others, 0 to 1000; 0 shows it without counting it.</param>
/// <param name="WhenUnknown">The value, 0 to 1000, of a pair for which an answer is missing; 500 by default.</param>
/// <param name="MenteeQuestion">Key of the question of the mentee's form that it reads; for SAME_ANSWER, ANSWER_OVERLAP, EXPERIENCE_GAP, DISTANCE and LIBRARY_TYPE_PREFERENCE alone. Never a sensitive one.</param>
/// <param name="MentorQuestion">Key of the question of the mentor's form that it reads; likewise.</param>
/// <param name="Table">Values by gap, distance or place, at most 20, in rising order; below the first the value is 0. For EXPERIENCE_GAP, DISTANCE and RANKED_PREFERENCE alone.</param>
public sealed record MatchingCriterionInput(
    string Key, string Name, CriterionKind Kind, int Weight, int? WhenUnknown, string? MenteeQuestion, string? MentorQuestion, IReadOnlyList<TableStepInput>? Table)
{
    internal Criterion Value
    {
        get
        {
            var criterion = new Criterion
            {
                Key = Key,
                Name = Name,
                Kind = Kind,
                Weight = Weight,
                MenteeQuestion = MenteeQuestion,
                MentorQuestion = MentorQuestion,
                Table = [.. (Table ?? []).Select(step => new TableStep(step.From, step.Value))],
            };
            return criterion with { WhenUnknown = WhenUnknown ?? criterion.WhenUnknown };
        }
    }
}

/// <summary>From here on, up to the next step, this value counts.</summary>
/// <param name="From">A gap in years or steps, a distance in hours or a place, of which 1 is the first; from -1000 to 1000.</param>
/// <param name="Value">0 to 1000.</param>
public sealed record TableStepInput(int From, int Value);
