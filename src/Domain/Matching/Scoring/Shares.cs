namespace Mentoring.Domain.Matching.Scoring;

/// <summary>
/// 1000 points shared out among wishes in whole points: each gets what the rounded sum grows by with it, so that together they are always 1000.
/// </summary>
internal static class Shares
{
    /// <summary>Of n wishes the first weighs n, the last 1.</summary>
    public static int[] ByPlace(int wishes) => Of(wishes, place => wishes - place);

    /// <summary>All weigh the same.</summary>
    public static int[] Even(int wishes) => Of(wishes, _ => 1);

    private static int[] Of(int wishes, Func<int, int> weight)
    {
        var (shares, whole, sum, given) = (new int[wishes], Enumerable.Range(0, wishes).Sum(place => (long)weight(place)), 0L, 0);
        for (var place = 0; place < wishes; place++)
        {
            sum += weight(place);
            var rounded = Rounding.HalfUp(Criterion.MaxValue * sum, whole);
            (shares[place], given) = (rounded - given, rounded);
        }

        return shares;
    }
}
