namespace Mentoring.Domain.Matching.Solving;

/// <summary>The few pairs of one mentee that exceed a limit by most, best first; among equals the first of the mentee's own order.</summary>
internal sealed class Violators(int most)
{
    private readonly (long Excess, int Turn, int Mentor, ushort Gain)[] _best = new (long, int, int, ushort)[most];

    public int Count { get; private set; }

    /// <summary>By how much a pair must exceed its limit to have a chance.</summary>
    public long Least => Count < _best.Length ? 1 : _best[^1].Excess;

    public void Clear() => Count = 0;

    public void Offer(long excess, int turn, int mentor, ushort gain)
    {
        if (Count == _best.Length && !Before(excess, turn, _best[^1]))
            return;
        var at = Count < _best.Length ? Count++ : Count - 1;
        for (; at > 0 && Before(excess, turn, _best[at - 1]); at--)
            _best[at] = _best[at - 1];
        _best[at] = (excess, turn, mentor, gain);
    }

    public Violators Copy()
    {
        var copy = new Violators(Count) { Count = Count };
        Array.Copy(_best, copy._best, Count);
        return copy;
    }

    public void CopyTo(Arcs arcs, int at)
    {
        for (var x = 0; x < Count; x++)
            (arcs.Mentor[at + x], arcs.Gain[at + x]) = (_best[x].Mentor, _best[x].Gain);
    }

    private static bool Before(long excess, int turn, (long Excess, int Turn, int Mentor, ushort Gain) other) =>
        excess > other.Excess || (excess == other.Excess && turn < other.Turn);
}
