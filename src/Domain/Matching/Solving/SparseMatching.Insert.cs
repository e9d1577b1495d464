namespace Mentoring.Domain.Matching.Solving;

/// <summary>Finds a place for one more mentee, whoever has to move for it, at the least loss: a shortest path by Dijkstra over what each move costs.</summary>
internal sealed partial class SparseMatching
{
    private readonly long[] _distance;
    private readonly int[] _from;
    private readonly State[] _state;
    private readonly PriorityQueue<int, long> _open = new();
    private readonly Queue<int> _level = new();
    private readonly List<int> _touched = [], _settled = [];
    private long _reached, _shortest;
    private int _lastMentor, _lastMentee;

    private enum State : byte { New, Open, Settled }

    private void Insert(int mentee)
    {
        // The least that is lost so far: staying without a mentor.
        Begin(MenteePrice[mentee], -1, mentee);
        Relax(mentee, 0);
        while (Settle() is >= 0 and var mentor)
        {
            var distance = _reached;
            for (var seated = _firstOf[mentor]; seated >= 0; seated = _next[seated])
            {
                if (distance + MenteePrice[seated] < _shortest)
                    (_shortest, _lastMentor, _lastMentee) = (distance + MenteePrice[seated], -1, seated);
                Relax(seated, distance);
            }
        }

        Reprice(mentee);
        Move(mentee);
    }

    private void Relax(int mentee, long distance)
    {
        var reach = distance + MenteePrice[mentee];
        for (var e = _arcs.Start[mentee]; e < _arcs.Start[mentee + 1]; e++)
        {
            var mentor = _arcs.Mentor[e];
            var there = reach + MentorPrice[mentor] - _weight[e];
            if (there >= _shortest || _state[mentor] == State.Settled || (_state[mentor] == State.Open && there >= _distance[mentor]))
                continue;
            _from[mentor] = mentee;
            if (_taken[mentor] < _seats[mentor])
                (_shortest, _lastMentor) = (there, mentor);
            else
                Open(mentor, there);
        }
    }

    /// <summary>Moves along the path cost nothing afterwards, and none costs less than nothing.</summary>
    private void Reprice(int mentee)
    {
        foreach (var mentor in _settled)
        {
            var rise = _shortest - _distance[mentor];
            if (rise <= 0)
                continue;
            MentorPrice[mentor] += rise;
            for (var seated = _firstOf[mentor]; seated >= 0; seated = _next[seated])
                MenteePrice[seated] -= rise;
        }

        MenteePrice[mentee] -= _shortest;
    }

    private void Move(int newcomer)
    {
        var (mentor, mover) = (_lastMentor, _lastMentee);
        if (mentor < 0)
        {
            if (mover == newcomer)
                return;
            mentor = MentorOf[mover];
            Unseat(mover);
        }

        do
        {
            mover = _from[mentor];
            var left = MentorOf[mover];
            if (left >= 0)
                Unseat(mover);
            Seat(mover, mentor);
            mentor = left;
        }
        while (mover != newcomer);
    }
}
