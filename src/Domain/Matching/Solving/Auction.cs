namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// Prices to start from where many want the same few: each mentee bids for a seat what it is worth above the next best one, and a step more; who is outbid
/// bids again. Steps become smaller from round to round, each from the prices of the one before (Bertsekas 1988, The auction algorithm). It reads whole
/// rows, so rows should be kept. Nothing but time depends on how good the prices are: so a round may leave out a few and has an end, without which
/// prices would rise and rise where there are more mentees than seats.
/// </summary>
internal sealed class Auction
{
    /// <summary>How many bids of each mentee a round has at most, and which part of the mentees may be left out: one in so many.</summary>
    private const int MostBids = 8, Few = 100;

    /// <summary>Between none and a lot of the range of scores; measured, and much the same for other sequences.</summary>
    private static readonly int[] Steps = [64, 16, 4, 1];

    private readonly Ground _ground;
    private readonly Gains _gains;
    private readonly AuctionRow _row;
    private readonly int[] _start;
    private readonly PriorityQueue<int, int>[] _bids;

    private Auction(Ground ground, Gains gains)
    {
        (_ground, _gains, _row) = (ground, gains, new(ground, gains.Width));
        (_start, _bids) = (new int[ground.Seats.Length], [.. ground.Seats.Select(_ => new PriorityQueue<int, int>())]);
        MentorOf = new int[ground.Free.Length];
    }

    /// <summary>Who has whose seat at last, -1 for none. Everybody is in seeded order.</summary>
    public int[] MentorOf { get; }

    /// <summary>The prices at last.</summary>
    public long[] Prices => [.. _start.Select(price => (long)price)];

    public static Auction Hold(Ground ground, Gains gains)
    {
        var auction = new Auction(ground, gains);
        foreach (var step in Steps)
            auction.Round(step);
        return auction;
    }

    private void Round(int step)
    {
        Array.Fill(MentorOf, -1);
        for (var j = 0; j < _bids.Length; j++)
            _bids[j].Clear();
        var bidders = new Queue<int>(Enumerable.Range(0, MentorOf.Length).Where(i => _ground.Free[i]));
        var (most, few) = (MostBids * bidders.Count, bidders.Count / Few);
        for (var bids = 0; bids < most && bidders.Count > few && bidders.TryDequeue(out var mentee);)
        {
            _ground.Control.Tell(MatchStage.Improving, ++bids, most);
            _gains.Fill(_ground.Order.MenteeAt[mentee], _row.Gains);
            if (_row.Best(mentee) is var (mentor, best, next) && Bid(mentee, mentor, best, next, step) is >= 0 and var outbid)
                bidders.Enqueue(outbid);
        }

        // An empty seat has no price; at last it is left to solving, which finds who should have it.
        for (var j = 0; j < _bids.Length; j++)
            SetPrice(j, step > Steps[^1] && _bids[j].Count < _ground.Seats[j] ? 0 : PriceOf(j));
    }

    /// <summary>Takes the cheapest seat; whose it was is given back, or -1.</summary>
    private int Bid(int mentee, int mentor, int best, int next, int step)
    {
        var (bids, price, outbid) = (_bids[mentor], PriceOf(mentor), -1);
        if (bids.Count == _ground.Seats[mentor])
        {
            outbid = bids.Dequeue();
            MentorOf[outbid] = -1;
        }

        // The mentor's next seat is one of those that are next best.
        var above = best - next;
        if (bids.Count + 1 < _ground.Seats[mentor])
            above = 0;
        else if (bids.TryPeek(out _, out var second))
            above = Math.Min(above, second - price);
        bids.Enqueue(mentee, price + above + step);
        MentorOf[mentee] = mentor;
        _row.SetPrice(mentor, PriceOf(mentor));
        return outbid;
    }

    /// <summary>What the cheapest seat costs: one that is empty what it did when the round began.</summary>
    private int PriceOf(int mentor) =>
        _bids[mentor].Count == _ground.Seats[mentor] && _bids[mentor].TryPeek(out _, out var price) ? price : _start[mentor];

    private void SetPrice(int mentor, int price) => _row.SetPrice(mentor, _start[mentor] = price);
}
