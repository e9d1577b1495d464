using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Explaining;

/// <summary>A match as the two sides see it: what each mentee has, and what a mentor would have to be offered to change.</summary>
internal sealed class Standing
{
    private readonly ILookup<int, int> _opposites;
    private readonly int _floor;

    public Standing(MatchProblem problem, IReadOnlyList<int> mentorOf, int width)
    {
        var mutual = new MutualPairs(problem);
        _floor = problem.Objective == MatchObjective.AboveFloor ? problem.Floor : 0;
        (MentorOf, Gain, Open, Needed) = (mentorOf, new ushort[mentorOf.Count], new ushort[width], new ushort[width]);
        Array.Fill(Open, ushort.MaxValue);
        Array.Fill(Needed, ushort.MaxValue);
        Pairs = [.. mentorOf.Select((mentor, mentee) => new Pair(mentee, mentor)).Where(pair => pair.Mentor >= 0)];
        _opposites = Pairs.Select(mutual.Opposite).OfType<Pair>().ToLookup(pair => pair.Mentee, pair => pair.Mentor);
        var taken = new int[problem.Scores.Mentors];
        Span<ushort> one = stackalloc ushort[1];
        foreach (var (mentee, mentor) in Pairs)
        {
            problem.Scores.Fill(mentee, mentor, one);
            (Gain[mentee], Needed[mentor]) = (one[0], Math.Min(Needed[mentor], one[0]));
            taken[mentor]++;
        }

        for (var j = 0; j < taken.Length; j++)
            (Open[j], Needed[j]) = (problem.Seats[j] > 0 ? (ushort)0 : ushort.MaxValue, taken[j] < problem.Seats[j] ? (ushort)0 : Needed[j]);
    }

    public IReadOnlyList<int> MentorOf { get; }

    public IReadOnlyList<Pair> Pairs { get; }

    /// <summary>The gain of each mentee's pair, 0 without one.</summary>
    public ushort[] Gain { get; }

    /// <summary>By mentor: 0 with seats, otherwise more than any gain.</summary>
    public ushort[] Open { get; }

    /// <summary>By mentor: the gain that a mentee must exceed to be preferred to somebody, or to an empty seat.</summary>
    public ushort[] Needed { get; }

    /// <summary>How many mentors with a seat fit the mentee better than the one of the match.</summary>
    public int Better(int mentee, ushort[] row) => PairPass.CountAbove(row, Open, Math.Max(Gain[mentee], _floor));

    /// <summary>How many mentors the mentee would rather have who would rather have the mentee.</summary>
    public int Blocking(int mentee, ushort[] row)
    {
        var bound = Math.Max(Gain[mentee], _floor);
        // Who is the mentee's mentee cannot be the mentor too.
        return PairPass.CountAbove(row, Needed, bound) - _opposites[mentee].Count(mentor => row[mentor] > Math.Max(Needed[mentor], bound));
    }

    /// <summary>Whether the rules and the match leave this mentor to a mentee, seats aside.</summary>
    public bool CouldHave(int mentee, int mentor, ushort gain) => gain > _floor && Open[mentor] == 0 && !_opposites[mentee].Contains(mentor);

    /// <summary>The match in figures.</summary>
    public MatchFigures Figures(long blocking)
    {
        var distribution = new int[10];
        var (total, worst) = (0L, 1000);
        foreach (var pair in Pairs)
        {
            var score = Gain[pair.Mentee] - 1;
            (total, worst) = (total + score, Math.Min(worst, score));
            distribution[Math.Min(score / 100, 9)]++;
        }

        return new()
        {
            Placed = Pairs.Count,
            Total = total,
            Mean = Rounding.HalfUp(total, Pairs.Count),
            Worst = Pairs.Count == 0 ? 0 : worst,
            Distribution = distribution,
            BlockingPairs = blocking,
        };
    }
}
