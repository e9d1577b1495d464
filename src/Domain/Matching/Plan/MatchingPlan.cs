using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Matching;

/// <summary>How the committee of a cohort wants people matched.</summary>
public sealed record MatchingPlan
{
    public const int MaxCriteria = 20;

    /// <summary>Rises with each change, so that a run can say by which it was made; 1 is the default.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Whether nobody has set it yet.</summary>
    public bool IsDefault => Revision == 1;

    public IReadOnlyList<Criterion> Criteria { get; init; } = [];
    public MatchingRules Rules { get; init; } = new();

    /// <summary>What a run aims at unless it says otherwise.</summary>
    public MatchObjective Objective { get; init; }

    /// <summary>The least score, 0-1000, of a pair under <see cref="MatchObjective.AboveFloor"/>.</summary>
    public int Floor { get; init; }

    /// <summary>What keeping a pair of an earlier run adds to its score unless a run says otherwise, 0-1000.</summary>
    public int Stability { get; init; }

    /// <summary>What is wrong with the plan for these forms and topics: every problem, each with its path.</summary>
    public Error? Check(IReadOnlyList<Question> menteeForm, IReadOnlyList<Question> mentorForm, IReadOnlyList<Choice> topics)
    {
        if (Criteria.Count > MaxCriteria)
            return new TooMany(MaxCriteria).At("criteria");

        var forms = new BothForms(menteeForm, mentorForm);
        return Problems.Of([
            Criteria.All(criterion => criterion.Weight == 0) ? new NothingCounts().At("criteria") : null,
            .. Criteria.Select((criterion, i) => Problems.Of([
                CriterionCheck.Of(criterion, forms, topics.Count > 0),
                Criteria.Take(i).Any(other => other.Key == criterion.Key) ? new Duplicate(Texts.Excerpt(criterion.Key)).At("key") : null,
            ])?.Under($"{i}").Under("criteria")),
            RulesCheck.Of(Rules, forms)?.Under("rules"),
            Floor is < 0 or > Criterion.MaxValue ? new OutOfRange("0", "1000").At("floor") : null,
            Stability is < 0 or > Criterion.MaxValue ? new OutOfRange("0", "1000").At("stability") : null,
        ]);
    }

    /// <summary>Where it does not fit these forms and topics: the paths of its problems.</summary>
    public IReadOnlyList<string> Misfits(IReadOnlyList<Question> menteeForm, IReadOnlyList<Question> mentorForm, IReadOnlyList<Choice> topics) =>
        [.. Check(menteeForm, mentorForm, topics)?.All.Select(problem => string.Join('.', problem.Path)) ?? []];
}
