namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// The matching of greatest weight on stored pairs, with prices that prove it: successive shortest augmenting paths (Jonker and Volgenant
/// 1987; with seats as in Ahuja, Magnanti and Orlin, Network Flows, 1993, ch. 12). A mentee may stay without a mentor at weight 0.
/// At the end no pair weighs more than its two prices, a pair that is made weighs exactly them, and who is without a partner costs nothing; on the
/// way only the last does not hold. So it goes on from any prices and from what an earlier solution had: first each mentee who is left out and would gain is
/// inserted, then each seat that is empty and has a price is released.
/// </summary>
internal sealed partial class SparseMatching
{
    private readonly Arcs _arcs;
    private readonly long[] _weight;
    private readonly int[] _seats, _taken, _firstOf, _next, _before;

    public SparseMatching(Arcs arcs, long[] weight, int[] seats)
    {
        (_arcs, _weight, _seats) = (arcs, weight, seats);
        int mentees = arcs.Mentees, mentors = seats.Length;
        (MenteePrice, MentorPrice, MentorOf) = (new long[mentees], new long[mentors], new int[mentees]);
        (_taken, _firstOf, _next, _before) = (new int[mentors], new int[mentors], new int[mentees], new int[mentees]);
        (_distance, _from, _to, _state) = (new long[mentors], new int[mentors], new int[mentors], new State[mentors]);
        Array.Fill(MentorOf, -1);
        Array.Fill(_firstOf, -1);
    }

    public long[] MenteePrice { get; }

    public long[] MentorPrice { get; }

    public int[] MentorOf { get; }

    /// <summary>Solves from any prices of mentors, and keeps what it can of an earlier solution.</summary>
    public void Solve(long[] prices, int[]? earlier, RunControl control)
    {
        Array.Copy(prices, MentorPrice, prices.Length);
        for (var i = 0; i < MentorOf.Length; i++)
            MenteePrice[i] = BestNet(i);
        for (var i = 0; i < MentorOf.Length && earlier is not null; i++)
            if (earlier[i] >= 0)
                SeatIfTight(i, earlier[i]);
        for (var i = 0; i < MentorOf.Length; i++)
            for (var e = _arcs.Start[i]; e < _arcs.Start[i + 1] && MentorOf[i] < 0 && MenteePrice[i] > 0; e++)
                if (MenteePrice[i] + MentorPrice[_arcs.Mentor[e]] == _weight[e])
                    SeatIfTight(i, _arcs.Mentor[e]);
        for (var i = 0; i < MentorOf.Length; i++)
            if (MentorOf[i] < 0 && MenteePrice[i] > 0)
            {
                control.Tell(MatchStage.Improving, i + 1, MentorOf.Length);
                Insert(i);
            }

        for (var j = 0; j < _seats.Length; j++)
            while (MentorPrice[j] > 0 && _taken[j] < _seats[j])
            {
                control.Tell(MatchStage.Improving, j + 1, _seats.Length);
                Release(j);
            }
    }

    private long BestNet(int mentee)
    {
        long best = 0;
        for (var e = _arcs.Start[mentee]; e < _arcs.Start[mentee + 1]; e++)
            best = Math.Max(best, _weight[e] - MentorPrice[_arcs.Mentor[e]]);
        return best;
    }

    private void SeatIfTight(int mentee, int mentor)
    {
        if (_taken[mentor] >= _seats[mentor])
            return;
        for (var e = _arcs.Start[mentee]; e < _arcs.Start[mentee + 1]; e++)
            if (_arcs.Mentor[e] == mentor && MenteePrice[mentee] + MentorPrice[mentor] == _weight[e])
            {
                Seat(mentee, mentor);
                return;
            }
    }

    private void Seat(int mentee, int mentor)
    {
        var second = _firstOf[mentor];
        (_next[mentee], _before[mentee], _firstOf[mentor], MentorOf[mentee]) = (second, -1, mentee, mentor);
        if (second >= 0)
            _before[second] = mentee;
        _taken[mentor]++;
    }

    private void Unseat(int mentee)
    {
        var (mentor, before, next) = (MentorOf[mentee], _before[mentee], _next[mentee]);
        if (before >= 0)
            _next[before] = next;
        else
            _firstOf[mentor] = next;
        if (next >= 0)
            _before[next] = before;
        _taken[mentor]--;
        MentorOf[mentee] = -1;
    }
}
