namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// The search of both: mentors by their distance, those that are equally far in the order in which they were found, so that of equally short paths one
/// of few moves is taken. Moves that cost nothing, which are most, need no heap.
/// </summary>
internal sealed partial class SparseMatching
{
    private void Begin(long shortest, int lastMentor, int lastMentee)
    {
        foreach (var mentor in _touched)
            _state[mentor] = State.New;
        _open.Clear();
        _level.Clear();
        _touched.Clear();
        _settled.Clear();
        (_reached, _shortest, _lastMentor, _lastMentee) = (0, shortest, lastMentor, lastMentee);
    }

    private void Open(int mentor, long distance)
    {
        if (_state[mentor] == State.New)
            _touched.Add(mentor);
        (_state[mentor], _distance[mentor]) = (State.Open, distance);
        if (distance == _reached)
            _level.Enqueue(mentor);
        else
            _open.Enqueue(mentor, distance);
    }

    /// <summary>The nearest mentor that is not settled and nearer than the end, -1 for none.</summary>
    private int Settle()
    {
        while (_reached < _shortest)
        {
            while (_level.TryDequeue(out var mentor))
            {
                if (_state[mentor] == State.Settled || _distance[mentor] != _reached)
                    continue;
                _state[mentor] = State.Settled;
                _settled.Add(mentor);
                return mentor;
            }

            if (!_open.TryPeek(out _, out var distance))
                return -1;
            for (_reached = distance; _open.TryPeek(out var next, out distance) && distance == _reached; _ = _open.Dequeue())
                _level.Enqueue(next);
        }

        return -1;
    }
}
