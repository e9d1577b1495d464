namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// As many mentees as can be placed on stored pairs from a gain on: searches for augmenting paths in phases, each seeing every mentor at most once
/// (after Hopcroft and Karp 1973). Where no path is left, the mentees that none was found for and whoever they could push out show why
/// (Kőnig 1931): every pair has a mentee not reached or a mentor reached, and those are as many as were placed.
/// </summary>
internal sealed class Placement
{
    private readonly Arcs _arcs;
    private readonly int[] _seats, _from;
    private readonly int _least;
    private readonly List<int>[] _seated;
    private readonly Queue<int> _waiting = new();

    private Placement(Arcs arcs, int[] seats, int least)
    {
        (_arcs, _seats, _least, _from) = (arcs, seats, least, new int[seats.Length]);
        _seated = [.. seats.Select(_ => new List<int>())];
        (MentorOf, MenteesReached, MentorsReached) = (new int[arcs.Mentees], new bool[arcs.Mentees], new bool[seats.Length]);
        Array.Fill(MentorOf, -1);
    }

    public int[] MentorOf { get; }

    public int Placed { get; private set; }

    /// <summary>The mentees without a place, and those whose place they could be given.</summary>
    public bool[] MenteesReached { get; }

    /// <summary>The mentors that a mentee without a place could be given if someone moved.</summary>
    public bool[] MentorsReached { get; }

    /// <summary>Places as many as possible on pairs with at least this gain, beginning with those of an earlier placement that have it.</summary>
    public static Placement Of(Arcs arcs, int[] seats, int leastGain, Placement? earlier, RunControl control)
    {
        var placement = new Placement(arcs, seats, leastGain);
        if (earlier is not null)
            placement.Keep(earlier);
        while (placement.Phase(control))
        {
        }

        return placement;
    }

    private void Keep(Placement earlier)
    {
        for (var i = 0; i < MentorOf.Length; i++)
            for (var e = _arcs.Start[i]; e < _arcs.Start[i + 1]; e++)
                if (_arcs.Mentor[e] == earlier.MentorOf[i] && _arcs.Gain[e] >= _least)
                    Seat(i, _arcs.Mentor[e]);
    }

    private bool Phase(RunControl control)
    {
        var before = Placed;
        Array.Clear(MenteesReached);
        Array.Clear(MentorsReached);
        for (var i = 0; i < MentorOf.Length; i++)
        {
            control.Tell(MatchStage.Placing, i + 1, MentorOf.Length);
            if (MentorOf[i] < 0 && FreeMentorFor(i) is >= 0 and var mentor)
                Move(i, mentor);
        }

        return Placed > before;
    }

    private int FreeMentorFor(int mentee)
    {
        _waiting.Clear();
        MenteesReached[mentee] = true;
        _waiting.Enqueue(mentee);
        while (_waiting.TryDequeue(out var mover))
            for (var e = _arcs.Start[mover]; e < _arcs.Start[mover + 1]; e++)
            {
                var mentor = _arcs.Mentor[e];
                if (_arcs.Gain[e] < _least || MentorsReached[mentor])
                    continue;
                (MentorsReached[mentor], _from[mentor]) = (true, mover);
                if (_seated[mentor].Count < _seats[mentor])
                    return mentor;
                foreach (var seated in _seated[mentor])
                    if (!MenteesReached[seated])
                    {
                        MenteesReached[seated] = true;
                        _waiting.Enqueue(seated);
                    }
            }

        return -1;
    }

    private void Move(int newcomer, int mentor)
    {
        int mover;
        do
        {
            mover = _from[mentor];
            var left = MentorOf[mover];
            if (left >= 0)
                Unseat(mover, left);
            Seat(mover, mentor);
            mentor = left;
        }
        while (mover != newcomer);
    }

    private void Seat(int mentee, int mentor)
    {
        _seated[mentor].Add(mentee);
        MentorOf[mentee] = mentor;
        Placed++;
    }

    private void Unseat(int mentee, int mentor)
    {
        _ = _seated[mentor].Remove(mentee);
        Placed--;
    }
}
