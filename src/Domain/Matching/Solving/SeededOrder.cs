namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// The order in which people are looked at: by a hash of the seed and their key. Whatever the solver decides by order it decides by this one,
/// so that of equally good solutions the same is found however the rows come. (Equal keys fall back to the row.)
/// </summary>
internal sealed class SeededOrder
{
    public SeededOrder(MatchProblem problem)
    {
        MenteeAt = Sorted(problem.MenteeKeys, problem.Seed);
        MentorAt = Sorted(problem.MentorKeys, ~problem.Seed);
        MentorPlace = new int[MentorAt.Length];
        for (var place = 0; place < MentorAt.Length; place++)
            MentorPlace[MentorAt[place]] = place;
    }

    public int[] MenteeAt { get; }

    public int[] MentorAt { get; }

    /// <summary>The place of each mentor in the order.</summary>
    public int[] MentorPlace { get; }

    private static int[] Sorted(IReadOnlyList<ulong> keys, ulong seed) =>
        [.. Enumerable.Range(0, keys.Count).OrderBy(row => Mix(Mix(seed) ^ keys[row])).ThenBy(row => keys[row]).ThenBy(row => row)];

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014): every bit of the input moves every bit of the output.</summary>
    private static ulong Mix(ulong x)
    {
        x += 0x9E3779B97F4A7C15;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
