using System.Numerics;

namespace Mentoring.Domain.Matching.Solving;

/// <summary>The one look at every pair that a certificate needs: what the match weighs, what any could, and whether the covers cover.</summary>
internal sealed class CertificatePass
{
    private readonly MatchProblem _problem;
    private readonly MatchResult _result;
    private readonly AimUnits _units;
    private readonly ILookup<int, int> _forbidden;
    private readonly HashSet<int> _pinned;
    private readonly int[] _seats;
    private readonly long[] _net;
    private readonly ushort[] _mostPlaced, _noneBetter;

    public CertificatePass(MatchProblem problem, MatchResult result, AimUnits units)
    {
        (_problem, _result, _units) = (problem, result, units);
        _forbidden = problem.Forbidden.ToLookup(pair => pair.Mentee, pair => pair.Mentor);
        _pinned = [.. problem.Pins.Select(pin => pin.Mentee)];
        _seats = [.. problem.Seats.Select(seats => Math.Min(seats, problem.Scores.Mentees))];
        foreach (var pin in problem.Pins)
            _seats[pin.Mentor]--;

        // What a pair with each mentor is worth beside its gain, at the mentor's price; not even the best of those without a seat is above 0.
        var width = (_seats.Length + Vector<ushort>.Count - 1) / Vector<ushort>.Count * Vector<ushort>.Count;
        _net = new long[width];
        Array.Fill(_net, long.MinValue / 2);
        for (var j = 0; j < _seats.Length; j++)
            if (_seats[j] > 0)
                _net[j] = units.OfMentor(problem, j) - result.Prices[j];
        (_mostPlaced, _noneBetter) = (Uncovered(result.MostPlaced, width), Uncovered(result.NoneBetter, width));
    }

    public CertificateSums Run(RunControl control)
    {
        var all = CertificateSums.None;
        for (var j = 0; j < _seats.Length; j++)
            all = all with { Bound = all.Bound + (Int128)_result.Prices[j] * _seats[j] };
        return control.Each(_problem.Scores.Mentees, MatchStage.Proving, () => new Seen(new ushort[_net.Length]), (mentee, seen) => seen.Add(Read(mentee, seen.Row)))
            .Aggregate(all, (sums, seen) => sums.And(seen.Sums));
    }

    /// <summary>How many can be placed at most by a cover, pins aside.</summary>
    public long SizeOf(Cover cover) =>
        _seats.Where((_, j) => cover.Mentors[j]).Sum(seats => (long)seats) + cover.Mentees.Where((covers, i) => covers && !_pinned.Contains(i)).Count();

    private CertificateSums Read(int mentee, ushort[] row)
    {
        _problem.Scores.Fill(mentee, 0, row.AsSpan(0, _seats.Length));
        foreach (var mentor in _forbidden[mentee])
            row[mentor] = 0;
        var (made, own, pinned, floor) = (_result.MentorOf[mentee], _units.OfMentee(_problem, mentee), _pinned.Contains(mentee), (ushort)_result.Floor);
        var sums = made < 0 ? CertificateSums.None
            : pinned ? CertificateSums.None with { Holds = row[made] > 0, Total = row[made] - 1 }
            : new(row[made] > floor, 1, row[made] - 1, row[made] - 1, own + _units.OfMentor(_problem, made) + row[made] - 1 + Kept(mentee, made), 0);
        if (pinned)
            return sums;

        var best = CertificateRows.Best(row, _net, floor);
        if (_problem.Previous.Count > 0 && _problem.Previous[mentee] is >= 0 and var kept && row[kept] > floor)
            best = Math.Max(best, row[kept] + _net[kept] + Kept(mentee, kept));
        return sums with
        {
            Bound = Math.Max(0, own - 1 + best),
            Holds = sums.Holds && Covers(_result.MostPlaced, mentee, row, _mostPlaced) && Covers(_result.NoneBetter, mentee, row, _noneBetter),
        };
    }

    private int Kept(int mentee, int mentor) =>
        _problem.Previous.Count > 0 && _problem.Previous[mentee] == mentor ? _problem.Stability : 0;

    private static bool Covers(Cover? cover, int mentee, ushort[] row, ushort[] least) =>
        cover is null || cover.Mentees[mentee] || !CertificateRows.AnyAbove(row, least);

    /// <summary>By mentor: the gain above which a pair is not covered by the mentor; nothing is above it for those who are covered or have no seat.</summary>
    private ushort[] Uncovered(Cover? cover, int width)
    {
        var least = new ushort[cover is null ? 0 : width];
        Array.Fill(least, ushort.MaxValue);
        for (var j = 0; j < _seats.Length && cover is not null; j++)
            least[j] = cover.Mentors[j] || _seats[j] <= 0 ? ushort.MaxValue : (ushort)cover.FromScore;
        return least;
    }

    /// <summary>What one thread has seen.</summary>
    private sealed class Seen(ushort[] row)
    {
        public ushort[] Row => row;

        public CertificateSums Sums { get; private set; } = CertificateSums.None;

        public void Add(CertificateSums sums) => Sums = Sums.And(sums);
    }
}
