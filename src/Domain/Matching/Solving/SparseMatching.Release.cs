namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// An empty seat may have no price. Either somebody else takes it, whose seat another takes in turn, or its price falls to nothing: what costs least,
/// found by Dijkstra as for a newcomer, but from the seat on.
/// </summary>
internal sealed partial class SparseMatching
{
    private readonly int[] _to;
    private PairsByMentor? _wanting;

    private void Release(int mentor)
    {
        _wanting ??= new(_arcs, _seats.Length);
        // The least that is lost so far: the price falls to nothing.
        Begin(MentorPrice[mentor], mentor, -1);
        Open(mentor, 0);
        while (Settle() is >= 0 and var next)
        {
            if (_reached + MentorPrice[next] < _shortest)
                (_shortest, _lastMentor, _lastMentee) = (_reached + MentorPrice[next], next, -1);
            Draw(next, _reached);
        }

        foreach (var settled in _settled)
            LowerBy(settled, _shortest - _distance[settled]);
        Refill(mentor);
    }

    /// <summary>Who could come to a seat, and from where.</summary>
    private void Draw(int mentor, long distance)
    {
        foreach (var (mentee, arc) in _wanting!.Of(mentor))
        {
            var there = distance + MenteePrice[mentee] + MentorPrice[mentor] - _weight[arc];
            if (there >= _shortest)
                continue;
            if (MentorOf[mentee] is not (>= 0 and var left))
            {
                (_shortest, _lastMentor, _lastMentee) = (there, mentor, mentee);
                continue;
            }

            if (_state[left] == State.Settled || (_state[left] == State.Open && there >= _distance[left]))
                continue;
            (_from[left], _to[left]) = (mentee, mentor);
            Open(left, there);
        }
    }

    private void LowerBy(int mentor, long fall)
    {
        if (fall <= 0)
            return;
        MentorPrice[mentor] -= fall;
        for (var seated = _firstOf[mentor]; seated >= 0; seated = _next[seated])
            MenteePrice[seated] += fall;
    }

    private void Refill(int mentor)
    {
        var empty = _lastMentor;
        if (_lastMentee >= 0)
            Seat(_lastMentee, empty);
        while (empty != mentor)
        {
            var (mover, to) = (_from[empty], _to[empty]);
            Unseat(mover);
            Seat(mover, to);
            empty = to;
        }
    }
}
