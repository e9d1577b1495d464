using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Explaining;

/// <summary>
/// The pairs that each mentee has left, from the best on and among equals in the seeded order of mentors. A few are kept; looking up more
/// leaves out the mentors whose seats are gone, and looks for twice as many each time, as far as memory is meant to go.
/// </summary>
internal sealed class BestLeft(MatchProblem problem, SeededOrder order, int[] seats)
{
    private const int First = 16, MostKept = 8_000_000;

    private readonly Gains _gains = new(problem, problem.Objective == MatchObjective.AboveFloor ? problem.Floor : 0, 0);
    private readonly (int[] Places, ushort[] Gains, int At)[] _kept = new (int[], ushort[], int)[problem.Scores.Mentees];
    private readonly Scratch _scratch = new(problem);

    /// <summary>Looks up the best of many mentees at once.</summary>
    public void LookUp(int[] mentees, RunControl control)
    {
        var done = 0;
        _ = Parallel.For(
            0, mentees.Length, new ParallelOptions { MaxDegreeOfParallelism = control.Parallelism, CancellationToken = control.Cancellation },
            () => new Scratch(problem),
            (x, _, scratch) =>
            {
                _kept[mentees[x]] = Look(mentees[x], (int.MaxValue, -1), First, scratch);
                control.Tell(MatchStage.Explaining, Interlocked.Increment(ref done), mentees.Length);
                return scratch;
            },
            _ => { });
    }

    /// <summary>The best pair that a mentee has left, or nothing.</summary>
    public (int Mentor, int Gain)? Next(int mentee)
    {
        ref var kept = ref _kept[mentee];
        if (kept.At == kept.Places.Length && kept.At > 0)
        {
            var most = Math.Clamp(2 * kept.At, First, Math.Max(First, MostKept / _kept.Length));
            kept = Look(mentee, (kept.Gains[^1], kept.Places[^1]), most, _scratch);
        }

        return kept.At == kept.Places.Length ? null : (order.MentorAt[kept.Places[kept.At]], kept.Gains[kept.At]);
    }

    /// <summary>The mentee does not have that pair any more.</summary>
    public void Skip(int mentee) => _kept[mentee].At++;

    /// <summary>The best pairs behind one, by counting how many there are of each gain.</summary>
    private (int[] Places, ushort[] Gains, int At) Look(int mentee, (int Gain, int Place) behind, int most, Scratch scratch)
    {
        var (row, at) = (scratch.Row, scratch.At);
        _gains.Fill(mentee, row);
        Array.Clear(at);
        for (var place = 0; place < seats.Length; place++)
            if (IsLeft(row, place, behind))
                at[row[order.MentorAt[place]]]++;
        var (found, least) = (0, at.Length - 1);
        for (; least > 0 && found < most; least--)
            (at[least], found) = (found, found + at[least]);
        found = Math.Min(found, most);
        var (places, gains) = (new int[found], new ushort[found]);
        for (var place = 0; place < seats.Length && found > 0; place++)
            if (row[order.MentorAt[place]] is var gain && gain > least && IsLeft(row, place, behind) && at[gain]++ is var to && to < found)
                (places[to], gains[to]) = (place, gain);
        return (places, gains, 0);
    }

    private bool IsLeft(ushort[] row, int place, (int Gain, int Place) behind)
    {
        var gain = row[order.MentorAt[place]];
        return gain > 0 && (gain < behind.Gain || (gain == behind.Gain && place > behind.Place)) && seats[order.MentorAt[place]] > 0;
    }

    /// <summary>What one thread needs to look up: a row, and a counter for each gain.</summary>
    private sealed class Scratch(MatchProblem problem)
    {
        public ushort[] Row { get; } = new ushort[new Gains(problem, 0, 0).Width];

        public int[] At { get; } = new int[1002];
    }
}
