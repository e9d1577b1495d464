using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Explaining;

/// <summary>
/// The match that comes of taking the best pair that is left again and again; of equally good ones the first in the seeded order of mentees, then of
/// mentors. The yardstick of what solving is worth. Keeps a few of the best pairs that each mentee has left, and looks up more when they run out.
/// </summary>
public sealed class Greedy
{
    private readonly MatchProblem _problem;
    private readonly RunControl _control;
    private readonly SeededOrder _order;
    private readonly MutualPairs _mutual;
    private readonly int[] _seats, _mentorOf;
    private readonly BestLeft _left;
    private readonly PriorityQueue<int, (int Gain, int Turn)> _waiting = new(Comparer<(int Gain, int Turn)>.Create(
        (a, b) => a.Gain != b.Gain ? b.Gain.CompareTo(a.Gain) : a.Turn.CompareTo(b.Turn)));

    private Greedy(MatchProblem problem, RunControl control)
    {
        (_problem, _control, _order, _mutual) = (problem, control, new(problem), new(problem));
        (_mentorOf, _seats) = (new int[problem.Scores.Mentees], [.. Enumerable.Range(0, problem.Scores.Mentors).Select(problem.SeatsOf)]);
        Array.Fill(_mentorOf, -1);
        _left = new(problem, _order, _seats);
        foreach (var pin in problem.Pins)
            Make(pin);
    }

    /// <summary>The mentor of each mentee, -1 for none. Pins are made first.</summary>
    public static int[] Match(MatchProblem problem, RunControl control)
    {
        var greedy = new Greedy(problem, control);
        greedy.Match();
        return greedy._mentorOf;
    }

    private void Match()
    {
        int[] free = [.. Enumerable.Range(0, _order.MenteeAt.Length).Where(place => _mentorOf[_order.MenteeAt[place]] < 0)];
        _left.LookUp([.. free.Select(place => _order.MenteeAt[place])], _control);
        foreach (var place in free)
            Wait(place);
        for (var made = 0; _waiting.TryDequeue(out var place, out var best);)
        {
            _control.Tell(MatchStage.Explaining, made, free.Length);
            var mentee = _order.MenteeAt[place];
            while (_left.Next(mentee) is var (mentor, gain) && gain == best.Gain && !Makes(new(mentee, mentor)))
                _left.Skip(mentee);
            if (_mentorOf[mentee] < 0)
                Wait(place);
            else
                made++;
        }
    }

    private void Wait(int place)
    {
        if (_left.Next(_order.MenteeAt[place]) is var (_, gain))
            _waiting.Enqueue(place, (gain, place));
    }

    private bool Makes(Pair pair)
    {
        if (_seats[pair.Mentor] == 0 || (_mutual.Opposite(pair) is { } opposite && _mentorOf[opposite.Mentee] == opposite.Mentor))
            return false;
        Make(pair);
        return true;
    }

    private void Make(Pair pair)
    {
        _mentorOf[pair.Mentee] = pair.Mentor;
        if (--_seats[pair.Mentor] == 0)
            _left.Close(pair.Mentor);
    }
}
