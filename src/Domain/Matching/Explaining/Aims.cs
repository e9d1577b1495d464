using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Explaining;

/// <summary>How far a match meets each aim by itself.</summary>
internal sealed class Aims
{
    public Aims(MatchProblem problem, IReadOnlyList<int> mentorOf)
    {
        var pinned = problem.Pins.Select(pin => pin.Mentee).ToHashSet();
        var worst = int.MaxValue;
        foreach (var tier in problem.MenteeTiers.Concat(problem.MentorTiers).Where(tier => tier > 0 && problem.Objective == MatchObjective.PriorityFirst))
            Tiers[tier] = 0;
        Span<ushort> one = stackalloc ushort[1];
        for (var i = 0; i < mentorOf.Count; i++)
        {
            if (mentorOf[i] is not (>= 0 and var mentor))
                continue;
            problem.Scores.Fill(i, mentor, one);
            Placed++;
            Total += one[0] - 1;
            Kept += problem.Previous.Count > 0 && problem.Previous[i] == mentor ? problem.Stability : 0;
            if (!pinned.Contains(i))
                worst = Math.Min(worst, one[0] - 1);
            foreach (var tier in new[] { problem.TierOfMentee(i), problem.TierOfMentor(mentor) }.Where(tier => tier > 0))
                Tiers[tier]++;
        }

        Worst = worst == int.MaxValue ? 0 : worst;
    }

    public int Placed { get; }

    public int Worst { get; }

    public long Total { get; }

    public long Kept { get; }

    /// <summary>Mentees and seats that are placed of each tier above 0.</summary>
    public SortedDictionary<int, int> Tiers { get; } = [];
}
