using System.Numerics;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Explaining;

/// <summary>
/// The pairs that each mentee has left, from the best on and among equals in the seeded order of mentors. A few are kept; looking up more
/// leaves out the mentors whose seats are gone, and looks for twice as many each time, as far as memory is meant to go.
/// </summary>
internal sealed class BestLeft
{
    private const int First = 16, MostKept = 8_000_000;

    private readonly SeededOrder _order;
    private readonly Gains _gains;
    private readonly (int[] Mentors, ushort[] Gains, int At)[] _kept;
    private readonly ushort[] _open;
    private readonly Scratch _scratch;

    public BestLeft(MatchProblem problem, SeededOrder order, int[] seats)
    {
        (_order, _gains) = (order, new(problem, problem.Objective == MatchObjective.AboveFloor ? problem.Floor : 0, 0));
        (_kept, _open, _scratch) = (new (int[], ushort[], int)[problem.Scores.Mentees], new ushort[_gains.Width], new(_gains.Width));
        for (var j = 0; j < seats.Length; j++)
            _open[j] = seats[j] > 0 ? ushort.MaxValue : (ushort)0;
    }

    /// <summary>Looks up the best of many mentees at once.</summary>
    public void LookUp(int[] mentees, RunControl control)
    {
        var done = 0;
        _ = Parallel.For(
            0, mentees.Length, new ParallelOptions { MaxDegreeOfParallelism = control.Parallelism, CancellationToken = control.Cancellation },
            () => new Scratch(_gains.Width),
            (x, _, scratch) =>
            {
                _kept[mentees[x]] = Look(mentees[x], (ushort.MaxValue, -1), First, scratch);
                control.Tell(MatchStage.Explaining, Interlocked.Increment(ref done), mentees.Length);
                return scratch;
            },
            _ => { });
    }

    /// <summary>The best pair that a mentee has left, or nothing.</summary>
    public (int Mentor, int Gain)? Next(int mentee)
    {
        ref var kept = ref _kept[mentee];
        if (kept.At == kept.Mentors.Length && kept.At > 0)
        {
            var most = Math.Clamp(2 * kept.At, First, Math.Max(First, MostKept / _kept.Length));
            kept = Look(mentee, (kept.Gains[^1], _order.MentorPlace[kept.Mentors[^1]]), most, _scratch);
        }

        return kept.At == kept.Mentors.Length ? null : (kept.Mentors[kept.At], kept.Gains[kept.At]);
    }

    /// <summary>The mentee does not have that pair any more.</summary>
    public void Skip(int mentee) => _kept[mentee].At++;

    /// <summary>A mentor's last seat is taken.</summary>
    public void Close(int mentor) => _open[mentor] = 0;

    /// <summary>The best pairs behind one: counting how many there are of each gain says from which on to gather.</summary>
    private (int[] Mentors, ushort[] Gains, int At) Look(int mentee, (ushort Gain, int Place) behind, int most, Scratch scratch)
    {
        _gains.Fill(mentee, scratch.Row);
        Leave(scratch.Row, behind);
        var least = scratch.LeastOf(most);
        scratch.Begin(most);
        for (var x = 0; x < scratch.Row.Length; x += Vector<ushort>.Count)
            if (Vector.GreaterThanOrEqualAny(new Vector<ushort>(scratch.Row, x), new Vector<ushort>(least)))
                for (var j = x; j < x + Vector<ushort>.Count; j++)
                    if (scratch.Row[j] >= least)
                        scratch.Offer((ushort.MaxValue - scratch.Row[j], _order.MentorPlace[j]));
        var best = scratch.Best();
        return ([.. best.Select(one => _order.MentorAt[one.Place])], [.. best.Select(one => (ushort)(ushort.MaxValue - one.Below))], 0);
    }

    /// <summary>Leaves of a row the pairs behind one that have a seat.</summary>
    private void Leave(ushort[] row, (ushort Gain, int Place) behind)
    {
        var last = new Vector<ushort>(behind.Gain);
        for (var x = 0; x < row.Length; x += Vector<ushort>.Count)
        {
            var gains = new Vector<ushort>(row, x) & new Vector<ushort>(_open, x);
            Vector.AndNot(gains, Vector.GreaterThan(gains, last)).CopyTo(row, x);
            if (!Vector.EqualsAny(gains, last))
                continue;
            for (var j = x; j < x + Vector<ushort>.Count; j++)
                if (row[j] == behind.Gain && _order.MentorPlace[j] <= behind.Place)
                    row[j] = 0;
        }
    }

    /// <summary>What one thread needs to look up.</summary>
    private sealed class Scratch(int width)
    {
        private readonly int[] _count = new int[1002];
        private readonly List<(int Below, int Place)> _found = [];
        private (int Below, int Place) _limit;
        private int _most;

        public ushort[] Row { get; } = new ushort[width];

        /// <summary>The gain from which on there are so many in the row; 1 where there are fewer.</summary>
        public ushort LeastOf(int most)
        {
            Array.Clear(_count);
            foreach (var gain in Row)
                _count[gain]++;
            var (found, least) = (0, _count.Length);
            while (least > 1 && found < most)
                found += _count[--least];
            return (ushort)least;
        }

        public void Begin(int most)
        {
            _found.Clear();
            (_most, _limit) = (most, (int.MaxValue, 0));
        }

        /// <summary>Kept if it may be among the best: where all are equally good, sorting all of them for a few would take longer than solving.</summary>
        public void Offer((int Below, int Place) one)
        {
            if (one.CompareTo(_limit) >= 0)
                return;
            _found.Add(one);
            if (_found.Count == 2 * _most)
                _limit = Best()[^1];
        }

        /// <summary>Of those that were offered the best so many, in order.</summary>
        public IReadOnlyList<(int Below, int Place)> Best()
        {
            _found.Sort();
            if (_found.Count > _most)
                _found.RemoveRange(_most, _found.Count - _most);
            return _found;
        }
    }
}
