namespace Mentoring.Domain.Matching.Scoring;

/// <summary>Points of few pairs each: lists of mentors, and which list each mentee has.</summary>
internal sealed class PairPoints
{
    private readonly int[] _listOf, _start, _mentor, _points;

    private PairPoints(int[] listOf, IEnumerable<(int List, int Mentor, int Points)> entries)
    {
        var sorted = entries.Order().ToArray();
        (_listOf, _mentor, _points) = (listOf, [.. sorted.Select(entry => entry.Mentor)], [.. sorted.Select(entry => entry.Points)]);
        _start = new int[(sorted is [.., var last] ? last.List : -1) + 2];
        foreach (var entry in sorted)
            _start[entry.List + 1]++;
        for (var list = 1; list < _start.Length; list++)
            _start[list] += _start[list - 1];
    }

    /// <summary>Points pair by pair; those of the same pair add up.</summary>
    public static PairPoints Of(int mentees, IEnumerable<(Solving.Pair Pair, int Points)> pairs) =>
        new([.. Enumerable.Range(0, mentees)], pairs.Select(pair => (pair.Pair.Mentee, pair.Pair.Mentor, pair.Points)));

    /// <summary>Forbids the pairs whose two have the same value; nothing is nobody's.</summary>
    public static PairPoints Forbidding(Classes<string?> mentees, Classes<string?> mentors)
    {
        var lists = Enumerable.Range(0, mentors.Values.Length).Where(list => mentors.Values[list] is not null).ToDictionary(list => mentors.Values[list]!, StringComparer.Ordinal);
        int[] listOf = [.. mentees.Values.Select(value => value is null ? -1 : lists.GetValueOrDefault(value, -1))];
        return new(
            [.. mentees.Of.Select(own => listOf[own])],
            mentors.Of.Select((list, mentor) => (list, mentor, Trait.Forbidden)).Where(entry => mentors.Values[entry.list] is not null));
    }

    /// <summary>Adds to the sums of the mentors from one on.</summary>
    public void Add(int mentee, int firstMentor, Span<int> sums)
    {
        for (var (at, end) = Range(mentee, firstMentor, sums.Length); at < end; at++)
            sums[_mentor[at] - firstMentor] += _points[at];
    }

    /// <summary>Puts the points in the place of what is in the row.</summary>
    public void Set(int mentee, int firstMentor, Span<ushort> row)
    {
        for (var (at, end) = Range(mentee, firstMentor, row.Length); at < end; at++)
            row[_mentor[at] - firstMentor] = (ushort)_points[at];
    }

    private (int At, int End) Range(int mentee, int firstMentor, int count)
    {
        var list = _listOf[mentee];
        if (list < 0 || list + 1 >= _start.Length)
            return (0, 0);
        return (Find(list, firstMentor), Find(list, firstMentor + count));
    }

    /// <summary>The first entry of a list from a mentor on.</summary>
    private int Find(int list, int mentor)
    {
        var (low, high) = (_start[list], _start[list + 1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentor[middle] < mentor ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
