using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Scoring;

namespace Mentoring.Tests.Matching.Scoring;

/// <summary>Scores that are kept, beside those that they are of.</summary>
public sealed class KeptScoresTests
{
    [Fact]
    public void Kept_scores_are_those_that_are_kept_in_whole_and_in_part()
    {
        var scores = new Counted(mentees: 40, mentors: 30);
        var kept = KeptScores.Of(scores);
        var (expected, row) = (new ushort[30], new ushort[30]);

        foreach (var _ in Enumerable.Range(0, 2))
            for (var i = 0; i < 40; i++)
            {
                scores.Fill(i, 0, expected);
                kept.Fill(i, 7, row.AsSpan(0, 5));
                Assert.Equal(expected[7..12], row[..5]);
                kept.Fill(i, 0, row);
                Assert.Equal(expected, row);
            }
    }

    [Fact]
    public void A_row_is_worked_out_once_and_only_when_it_is_wanted()
    {
        var scores = new Counted(mentees: 4, mentors: 3);
        var kept = KeptScores.Of(scores);
        Assert.Equal(0, scores.Filled);

        for (var times = 0; times < 5; times++)
            kept.Fill(2, 0, new ushort[3]);
        Assert.Equal(1, scores.Filled);
    }

    [Fact]
    public void Many_threads_read_the_same()
    {
        var scores = new Counted(mentees: 50, mentors: 300);
        var kept = KeptScores.Of(scores);
        var sums = new long[8];

        _ = Parallel.For(0, sums.Length, x =>
        {
            var row = new ushort[300];
            for (var i = 0; i < 50; i++)
            {
                kept.Fill(i, 0, row);
                sums[x] += row.Sum(gain => gain);
            }
        });
        Assert.Single(sums.Distinct());
    }

    [Fact]
    public void What_is_too_much_to_be_kept_is_left_as_it_is()
    {
        var scores = new Counted(mentees: 140_000, mentors: 100_000);

        Assert.Same(scores, KeptScores.Of(scores));
    }

    /// <summary>Any scores, and how often they were worked out.</summary>
    private sealed class Counted(int mentees, int mentors) : IPairScores
    {
        private int _filled;

        public int Filled => _filled;

        public int Mentees => mentees;

        public int Mentors => mentors;

        public void Fill(int mentee, int firstMentor, Span<ushort> row)
        {
            _ = Interlocked.Increment(ref _filled);
            for (var x = 0; x < row.Length; x++)
                row[x] = (ushort)(((mentee * 31) + ((firstMentor + x) * 17)) % 1002);
        }
    }
}
