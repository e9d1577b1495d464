using System.Runtime.CompilerServices;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>
/// Several traits in one: mentors who are of the same class in all of them have the same code. A mentee's points by code are worked out once for a
/// row, and each pair then costs one look into them.
/// </summary>
internal sealed class Column
{
    /// <summary>Codes up to here take a byte.</summary>
    private const int Narrow = 256;

    /// <summary>A mentee's points by code should be worked out for far fewer codes than there are mentors.</summary>
    private const int MentorsPerCode = 16;

    private readonly List<(Trait Trait, int[] Classes)> _parts = [];
    private int[] _codes;
    private byte[]? _narrow;

    private Column(Trait trait)
    {
        (_codes, Codes) = (trait.ClassOfMentor, trait.MentorClasses);
        _parts.Add((trait, [.. Enumerable.Range(0, Codes)]));
    }

    public int Codes { get; private set; }

    /// <summary>As few columns as can be without too many codes.</summary>
    public static Column[] Of(IEnumerable<Trait> traits)
    {
        var columns = new List<Column>();
        foreach (var trait in traits.OrderBy(trait => trait.MentorClasses))
            if (!columns.Any(column => column.Joins(trait)))
                columns.Add(new(trait));
        foreach (var column in columns.Where(column => column.Codes <= Narrow))
            column._narrow = Array.ConvertAll(column._codes, code => (byte)code);
        return [.. columns];
    }

    /// <summary>A mentee's points by code.</summary>
    public void Points(int mentee, Span<int> points)
    {
        points.Clear();
        foreach (var (trait, classes) in _parts)
            trait.Add(mentee, classes, points);
    }

    /// <summary>Adds to the sums of the mentors from one on their points by code.</summary>
    public void Add(ReadOnlySpan<int> points, int firstMentor, Span<int> sums)
    {
        if (_narrow is not null)
            Add(points, _narrow.AsSpan(firstMentor, sums.Length), sums);
        else
            Add(points, _codes.AsSpan(firstMentor, sums.Length), sums);
    }

    // Compiled in full at once: a match of one cohort may be over before the runtime has seen that these loops are hot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<int> points, ReadOnlySpan<byte> codes, Span<int> sums)
    {
        for (var j = 0; j < sums.Length; j++)
            sums[j] += points[codes[j]];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<int> points, ReadOnlySpan<int> codes, Span<int> sums)
    {
        for (var j = 0; j < sums.Length; j++)
            sums[j] += points[codes[j]];
    }

    /// <summary>Takes a trait in, unless that makes too many codes.</summary>
    private bool Joins(Trait trait)
    {
        var most = Math.Min(Narrow, _codes.Length / MentorsPerCode);
        var (numbers, pairs, codes) = (new Dictionary<(int, int), int>(), new List<(int Own, int Other)>(), new int[_codes.Length]);
        for (var j = 0; j < codes.Length; j++)
        {
            var both = (_codes[j], trait.ClassOfMentor[j]);
            if (numbers.TryGetValue(both, out codes[j]))
                continue;
            if (pairs.Count == most)
                return false;
            numbers[both] = codes[j] = pairs.Count;
            pairs.Add(both);
        }

        for (var part = 0; part < _parts.Count; part++)
            _parts[part] = (_parts[part].Trait, [.. pairs.Select(both => _parts[part].Classes[both.Own])]);
        _parts.Add((trait, [.. pairs.Select(both => both.Other)]));
        (_codes, Codes) = (codes, pairs.Count);
        return true;
    }
}
