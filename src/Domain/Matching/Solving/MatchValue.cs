namespace Mentoring.Domain.Matching.Solving;

/// <summary>How good a solution is, comparable between solutions of one problem.</summary>
/// <param name="Placed">How many mentees have a mentor, pinned ones too.</param>
/// <param name="Worst">The score of the worst pair that is not pinned; 0 where there is none.</param>
/// <param name="Total">The scores of all pairs, pinned ones too.</param>
/// <param name="Weight">All aims but the worst pair in one number, pins left out: what the prices add up to.</param>
/// <param name="Objective">What it was aimed at.</param>
public readonly record struct MatchValue(int Placed, int Worst, long Total, Int128 Weight, MatchObjective Objective) : IComparable<MatchValue>
{
    /// <inheritdoc/>
    public int CompareTo(MatchValue other)
    {
        if (Objective == MatchObjective.Fairest && Placed == other.Placed && Worst != other.Worst)
            return Worst.CompareTo(other.Worst);
        return Weight.CompareTo(other.Weight);
    }

    public static bool operator <(MatchValue left, MatchValue right) => left.CompareTo(right) < 0;

    public static bool operator >(MatchValue left, MatchValue right) => left.CompareTo(right) > 0;

    public static bool operator <=(MatchValue left, MatchValue right) => left.CompareTo(right) <= 0;

    public static bool operator >=(MatchValue left, MatchValue right) => left.CompareTo(right) >= 0;

    internal static MatchValue Of(MatchProblem problem, Weights weights, IReadOnlyList<int> mentorOf)
    {
        var pinned = problem.Pins.Select(p => p.Mentee).ToHashSet();
        var (placed, worst, total, weight) = (0, int.MaxValue, 0L, (Int128)0);
        Span<ushort> one = stackalloc ushort[1];
        for (var i = 0; i < mentorOf.Count; i++)
        {
            if (mentorOf[i] is not (>= 0 and var mentor))
                continue;
            problem.Scores.Fill(i, mentor, one);
            var score = one[0] - 1;
            placed++;
            total += score;
            if (pinned.Contains(i))
                continue;
            worst = Math.Min(worst, score);
            var kept = problem.Previous.Count > 0 && problem.Previous[i] == mentor ? problem.Stability : 0;
            weight += weights.Mentee[i] + weights.Mentor[mentor] + score + kept;
        }

        return new(placed, worst == int.MaxValue ? 0 : worst, total, weight, problem.Objective);
    }
}
