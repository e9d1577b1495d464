using static Mentoring.Domain.Matching.CriterionKind;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>
/// What a plan says of one pair, read from the people as they are and in words. Slow, and the measure of everything faster: a pair's
/// score is that of its breakdown.
/// </summary>
public sealed class PairScoring(MatchInput input)
{
    private readonly PairRules _rules = new(input);

    /// <summary>What each criterion says, in the plan's order.</summary>
    public IReadOnlyList<CriterionResult> Criteria(MatchPerson mentee, MatchPerson mentor) =>
        [.. input.Plan.Criteria.Select(criterion => Result(criterion, Judge(criterion, mentee, mentor)))];

    /// <summary>The rules that the two break, those of the exclusions included; empty where they may be paired.</summary>
    public IReadOnlyList<PairRule> Broken(MatchPerson mentee, MatchPerson mentor) => _rules.Broken(mentee, mentor);

    /// <summary>How well two fit, 0-1000: the mean of the values, each counted by its weight, rounded half up.</summary>
    public static int Score(IReadOnlyList<CriterionResult> criteria) => Rounding.HalfUp(criteria.Sum(c => c.Weight * c.Value), criteria.Sum(c => c.Weight));

    private static CriterionResult Result(Criterion criterion, Judgement judged) => new(
        criterion.Key, criterion.Name, criterion.Weight, judged.Value ?? criterion.WhenUnknown,
        judged.Value is null ? $"{judged.Sentence}, which counts as {criterion.WhenUnknown}." : $"{judged.Sentence}.");

    private Judgement Judge(Criterion criterion, MatchPerson mentee, MatchPerson mentor) => criterion.Kind switch
    {
        TopicOverlap => ChoiceCriteria.Topics(input, mentee, mentor),
        SameAnswer => ChoiceCriteria.SameAnswer(input, criterion, mentee, mentor),
        AnswerOverlap => ChoiceCriteria.Overlap(input, criterion, mentee, mentor),
        LibraryTypePreference => ChoiceCriteria.LibraryType(input, criterion, mentee, mentor),
        ExperienceGap => PersonCriteria.Gap(input, criterion, mentee, mentor),
        Distance => PersonCriteria.Distance(criterion, mentee, mentor),
        RankedPreference => PersonCriteria.Named(criterion, mentee, mentor),
        CommitteeScore => PersonCriteria.Committee(mentee, mentor),
        Priority => PersonCriteria.Urgency(mentee, mentor),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion.Kind, null),
    };
}
