using CsCheck;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Scoring;

namespace Mentoring.Tests.Matching.Scoring;

/// <summary>The fast scores, judged pair by pair by the breakdown that people read.</summary>
public sealed class CompiledScoresTests
{
    [Fact]
    public void Every_pair_has_the_score_of_its_breakdown() => AnyInput.UpTo(5, 90).Sample(input => Same(input, [.. Enumerable.Range(0, input.Mentees.Count)]), iter: 3000);

    [Fact]
    public void A_plan_at_random_is_one_that_a_committee_could_have_made() =>
        AnyInput.UpTo(2, 2).Sample(input => Assert.DoesNotContain(MatchEngine.Check(input)?.All ?? [], problem => problem.Path[0] is not "ask"), iter: 1000);

    private static void Same(MatchInput input, int[] mentees)
    {
        var (scores, scoring, row) = (new CompiledScores(input), new PairScoring(input), new ushort[input.Mentors.Count]);
        var overridden = input.Ask.Pins.Select(pin => pin.Pair).ToHashSet();
        foreach (var i in mentees)
        {
            var mentee = input.Mentees[i];
            ushort[] expected = [.. input.Mentors.Select(mentor => overridden.Contains(new(mentee.Key, mentor.Key)) || scoring.Broken(mentee, mentor) is []
                ? (ushort)(PairScoring.Score(scoring.Criteria(mentee, mentor)) + 1) : (ushort)0)];
            scores.Fill(i, 0, row);
            Assert.Equal(expected, row);

            var (first, count) = (i % row.Length, (row.Length - i % row.Length + 1) / 2);
            scores.Fill(i, first, row.AsSpan(0, count));
            Assert.Equal(expected[first..(first + count)], row[..count]);
        }
    }
}
