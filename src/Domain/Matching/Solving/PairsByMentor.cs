namespace Mentoring.Domain.Matching.Solving;

/// <summary>Stored pairs looked up by their mentor.</summary>
internal sealed class PairsByMentor
{
    private readonly int[] _start;
    private readonly (int Mentee, int Arc)[] _pairs;

    public PairsByMentor(Arcs arcs, int mentors)
    {
        _start = new int[mentors + 1];
        _pairs = new (int, int)[arcs.Count];
        foreach (var mentor in arcs.Mentor)
            _start[mentor + 1]++;
        for (var j = 0; j < mentors; j++)
            _start[j + 1] += _start[j];
        var at = _start.ToArray();
        for (var i = 0; i < arcs.Mentees; i++)
            for (var e = arcs.Start[i]; e < arcs.Start[i + 1]; e++)
                _pairs[at[arcs.Mentor[e]]++] = (i, e);
    }

    public ReadOnlySpan<(int Mentee, int Arc)> Of(int mentor) => _pairs.AsSpan(_start[mentor].._start[mentor + 1]);
}
