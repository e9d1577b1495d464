namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// Everything that a solver knows. Each mentee takes at most one seat. The solution depends on what is here and not on the order of the
/// rows, as long as keys differ within a side.
/// </summary>
public sealed record MatchProblem
{
    /// <summary>The scores of all pairs.</summary>
    public required IPairScores Scores { get; init; }

    /// <summary>How many mentees each mentor can take; 0 is allowed.</summary>
    public required IReadOnlyList<int> Seats { get; init; }

    /// <summary>A lasting number of each mentee; with the seed it decides among equally good solutions.</summary>
    public required IReadOnlyList<ulong> MenteeKeys { get; init; }

    /// <summary>A lasting number of each mentor.</summary>
    public required IReadOnlyList<ulong> MentorKeys { get; init; }

    /// <summary>What the match aims at.</summary>
    public MatchObjective Objective { get; init; } = MatchObjective.Fairest;

    /// <summary>The lowest score of a pair under <see cref="MatchObjective.AboveFloor"/>, 0-1000; pins may be below.</summary>
    public int Floor { get; init; }

    /// <summary>Decides among equally good solutions.</summary>
    public ulong Seed { get; init; }

    /// <summary>The tier of each mentee under <see cref="MatchObjective.PriorityFirst"/>: 0 for none, higher goes first. Empty for nobody.</summary>
    public IReadOnlyList<int> MenteeTiers { get; init; } = [];

    /// <summary>The tier of each mentor, as <see cref="MenteeTiers"/>.</summary>
    public IReadOnlyList<int> MentorTiers { get; init; } = [];

    /// <summary>Who each mentee is, so that it is known who is both; negative for nobody else. Empty where nobody is both.</summary>
    public IReadOnlyList<int> MenteePersons { get; init; } = [];

    /// <summary>Who each mentor is, as <see cref="MenteePersons"/>.</summary>
    public IReadOnlyList<int> MentorPersons { get; init; } = [];

    /// <summary>Whether two may be each other's mentor.</summary>
    public bool MutualAllowed { get; init; }

    /// <summary>Pairs that are made whatever their score and the aims; the rest is solved around them.</summary>
    public IReadOnlyList<Pair> Pins { get; init; } = [];

    /// <summary>Pairs that may not be made although they have a score.</summary>
    public IReadOnlyList<Pair> Forbidden { get; init; } = [];

    /// <summary>The mentor of each mentee in an earlier match, -1 for none. Empty without an earlier match.</summary>
    public IReadOnlyList<int> Previous { get; init; } = [];

    /// <summary>What keeping a pair of <see cref="Previous"/> adds to its score in the total, 0-1000.</summary>
    public int Stability { get; init; }

    /// <summary>
    /// A solution of nearly the same problem, with the same people, to start from; nothing for none. It saves time, and changes little where little has
    /// to change. Among equally good solutions another one may be found than without, so it belongs to what a repeat is given.
    /// </summary>
    public MatchResult? Near { get; init; }

    internal int TierOfMentee(int mentee) => Objective == MatchObjective.PriorityFirst && MenteeTiers.Count > 0 ? MenteeTiers[mentee] : 0;

    internal int TierOfMentor(int mentor) => Objective == MatchObjective.PriorityFirst && MentorTiers.Count > 0 ? MentorTiers[mentor] : 0;

    /// <summary>Seats beyond the number of mentees are no use.</summary>
    internal int SeatsOf(int mentor) => Math.Min(Seats[mentor], Scores.Mentees);
}
