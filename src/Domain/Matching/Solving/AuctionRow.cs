using System.Numerics;

namespace Mentoring.Domain.Matching.Solving;

/// <summary>What one bidder sees: a row of gains less the prices of today, in sixteen bits, whose zero is far below any offer.</summary>
internal sealed class AuctionRow
{
    /// <summary>What is worth less than this, gain less price, nobody bids for; so many points below a gain of nothing.</summary>
    private const int Dearest = 4000, Zero = 2 * Dearest;

    private readonly int[] _mentorPlace, _mentorAt;
    private readonly int _mentees;
    private readonly ushort[] _less;

    public AuctionRow(Ground ground, int width)
    {
        (_mentorPlace, _mentorAt, _mentees) = (ground.Order.MentorPlace, ground.Order.MentorAt, ground.Free.Length);
        (Gains, _less) = (new ushort[width], new ushort[width]);
        for (var place = 0; place < _mentorAt.Length; place++)
            _less[_mentorAt[place]] = (ushort)(ground.Seats[place] > 0 ? Zero : 0);
    }

    /// <summary>The gains of the bidder.</summary>
    public ushort[] Gains { get; }

    public void SetPrice(int mentor, int price)
    {
        if (_less[_mentorAt[mentor]] > 0)
            _less[_mentorAt[mentor]] = (ushort)Math.Max(1, Zero - price);
    }

    /// <summary>The mentor worth most, of equal ones the first in the bidder's own order; what it is worth; and what the next best is, which may be as much.</summary>
    public (int Mentor, int Best, int Next)? Best(int mentee)
    {
        var (first, second) = (Vector<ushort>.Zero, Vector<ushort>.Zero);
        for (var x = 0; x < Gains.Length; x += Vector<ushort>.Count)
        {
            var worth = Worth(x);
            second = Vector.Max(second, Vector.Min(first, worth));
            first = Vector.Max(first, worth);
        }

        var (best, next) = (0, 0);
        for (var lane = 0; lane < Vector<ushort>.Count; lane++)
        {
            next = Math.Max(second[lane], Math.Max(next, Math.Min(best, first[lane])));
            best = Math.Max(best, first[lane]);
        }

        // With nobody else to go to, up to the price at which one would leave.
        return best < Zero - Dearest ? null : (MentorWorth(mentee, (ushort)best), best, Math.Max(next, Zero - Dearest));
    }

    private int MentorWorth(int mentee, ushort best)
    {
        var from = (int)((long)mentee * _mentorAt.Length / _mentees);
        var (nearest, sought) = (int.MaxValue, new Vector<ushort>(best));
        for (var x = 0; x < Gains.Length; x += Vector<ushort>.Count)
            if (Vector.EqualsAny(Worth(x), sought))
                for (var j = x; j < x + Vector<ushort>.Count; j++)
                    if (Gains[j] > 0 && Gains[j] + _less[j] == best)
                        nearest = Math.Min(nearest, (_mentorPlace[j] - from + _mentorAt.Length) % _mentorAt.Length);
        return (nearest + from) % _mentorAt.Length;
    }

    private Vector<ushort> Worth(int at)
    {
        var gains = new Vector<ushort>(Gains, at);
        return Vector.AndNot(gains + new Vector<ushort>(_less, at), Vector.Equals(gains, Vector<ushort>.Zero));
    }
}
