using System.Numerics;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Explaining;

/// <summary>Gathers an <see cref="Explanation"/>, for the match and the greedy one at the same time.</summary>
internal sealed class Explainer
{
    private readonly MatchProblem _problem;
    private readonly RunControl _control;
    private readonly Standing _match, _greedy;
    private readonly int[] _rank, _place, _leastFitting;
    private readonly UnservedMentee?[] _unserved;
    private readonly MentorRanks _mentorRanks;
    private readonly int _floor;

    public Explainer(MatchProblem problem, IReadOnlyList<int> mentorOf, RunControl control)
    {
        var width = new Gains(problem, 0, 0).Width;
        (_problem, _control, _floor) = (problem, control, problem.Objective == MatchObjective.AboveFloor ? problem.Floor : 0);
        (_match, _greedy) = (new(problem, mentorOf, width), new(problem, Greedy.Match(problem, control), width));
        (_rank, _unserved) = (new int[mentorOf.Count], new UnservedMentee?[mentorOf.Count]);
        (_mentorRanks, _leastFitting) = (new(_match, problem.Scores.Mentors, _floor), new int[problem.Scores.Mentors]);
        var order = new SeededOrder(problem);
        _place = order.MentorPlace;
        Array.Fill(_leastFitting, -1);
        foreach (var mentee in order.MenteeAt)
            if (mentorOf[mentee] is >= 0 and var mentor && (_leastFitting[mentor] is not (>= 0 and var least) || _match.Gain[mentee] < _match.Gain[least]))
                _leastFitting[mentor] = mentee;
    }

    public Explanation Explain()
    {
        var seen = PairPass.Run(_problem, _control, () => new Seen(_mentorRanks.Another(), new ushort[_match.Open.Length]), Read);
        return new()
        {
            AllowedPairs = seen.Sum(own => own.Allowed),
            Result = _match.Figures(seen.Sum(own => own.Blocking)),
            Greedy = _greedy.Figures(seen.Sum(own => own.GreedyBlocking)),
            RankForMentee = _rank,
            RankForMentor = _mentorRanks.Add(seen.Select(own => own.Ranks)),
            Mentees = [.. _unserved.OfType<UnservedMentee>()],
            Mentors = [.. UnservedMentors(seen)],
        };
    }

    private void Read(int mentee, ushort[] row, Seen own)
    {
        own.Read(row, _match.Blocking(mentee, row), _greedy.Blocking(mentee, row));
        if (_match.Gain[mentee] > 0)
            _rank[mentee] = _match.Better(mentee, row) + 1;
        else
            _unserved[mentee] = WhyUnserved(mentee, row);
    }

    private UnservedMentee WhyUnserved(int mentee, ushort[] row)
    {
        var (best, highest) = (-1, 0);
        for (var j = 0; j < _problem.Scores.Mentors; j++)
        {
            highest = Math.Max(highest, row[j]);
            if (_match.CouldHave(mentee, j, row[j]) && (best < 0 || row[j] > row[best] || (row[j] == row[best] && _place[j] < _place[best])))
                best = j;
        }

        return Missing(highest) is { } reason
            ? new(mentee, reason)
            : new(mentee, UnplacedReason.SeatsScarce, best, best < 0 ? -1 : _leastFitting[best]);
    }

    private IEnumerable<UnservedMentor> UnservedMentors(IReadOnlyCollection<Seen> seen)
    {
        for (var j = 0; j < _leastFitting.Length; j++)
            if (_leastFitting[j] < 0 && _problem.Seats[j] > 0)
                yield return new(j, Missing(seen.Select(own => own.Best[j]).DefaultIfEmpty().Max()) ?? UnplacedReason.NotNeeded);
    }

    /// <summary>Why nobody is left for somebody whose best gain that is.</summary>
    private UnplacedReason? Missing(int gain) =>
        gain == 0 ? UnplacedReason.NobodyAllowed : gain <= _floor ? UnplacedReason.BelowFloor : null;

    /// <summary>What one thread has seen.</summary>
    private sealed class Seen(MentorRanks ranks, ushort[] best)
    {
        private readonly ushort[] _nothing = new ushort[best.Length];

        public long Allowed { get; private set; }

        public long Blocking { get; private set; }

        public long GreedyBlocking { get; private set; }

        public MentorRanks Ranks => ranks;

        /// <summary>The best gain of each mentor with anybody.</summary>
        public ushort[] Best => best;

        public void Read(ushort[] row, int blocking, int greedyBlocking)
        {
            (Blocking, GreedyBlocking) = (Blocking + blocking, GreedyBlocking + greedyBlocking);
            Allowed += PairPass.CountAbove(row, _nothing, 0);
            ranks.Read(row);
            for (var x = 0; x < row.Length; x += Vector<ushort>.Count)
                Vector.Max(new Vector<ushort>(row, x), new Vector<ushort>(best, x)).CopyTo(best, x);
        }
    }
}
