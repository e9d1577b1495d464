using System.Numerics;
using System.Runtime.CompilerServices;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>
/// Points for each wish of a mentee that a mentor meets, where mentors meet too many different ones for classes: for each wish a column
/// that says who meets it.
/// </summary>
internal sealed class Wishes
{
    private static readonly int Lanes = Vector<short>.Count;

    private readonly List<short[]> _meets = [];
    private readonly (int Column, short Share)[][] _wishes;
    private readonly int _weight;

    /// <param name="wishes">Each mentee's wishes, by their keys.</param>
    /// <param name="offers">What each mentor offers.</param>
    /// <param name="shares">Of so many wishes, what each is worth; together 1000.</param>
    /// <param name="weight">By which the points count.</param>
    public Wishes(IEnumerable<IReadOnlyList<string>> wishes, IReadOnlyList<IReadOnlyList<string>> offers, Func<int, int[]> shares, int weight)
    {
        _weight = weight;
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var j = 0; j < offers.Count; j++)
            foreach (var key in offers[j])
                _meets[ColumnOf(columns, key, offers.Count)][j] = -1;
        _wishes = [.. wishes.Select(keys => keys.Zip(shares(keys.Count)).Where(wish => columns.ContainsKey(wish.First))
            .Select(wish => (columns[wish.First], (short)wish.Second)).ToArray())];
    }

    /// <summary>Adds to the sums of the mentors from one on what they meet of a mentee's wishes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int mentee, int firstMentor, Span<int> sums)
    {
        var wishes = _wishes[mentee];
        if (wishes.Length == 0)
            return;

        var weight = new Vector<int>(_weight);
        var j = 0;
        for (; j <= sums.Length - Lanes; j += Lanes)
        {
            var met = Vector<short>.Zero;
            foreach (var (column, share) in wishes)
                met += new Vector<short>(_meets[column], firstMentor + j) & new Vector<short>(share);
            Vector.Widen(met, out var low, out var high);
            (new Vector<int>(sums[j..]) + low * weight).CopyTo(sums[j..]);
            (new Vector<int>(sums[(j + Lanes / 2)..]) + high * weight).CopyTo(sums[(j + Lanes / 2)..]);
        }

        for (; j < sums.Length; j++)
            foreach (var (column, share) in wishes)
                sums[j] += (_meets[column][firstMentor + j] & share) * _weight;
    }

    private int ColumnOf(Dictionary<string, int> columns, string key, int mentors)
    {
        if (!columns.TryGetValue(key, out var column))
        {
            columns[key] = column = _meets.Count;
            _meets.Add(new short[mentors]);
        }

        return column;
    }
}
