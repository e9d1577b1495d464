using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Tests.Matching.Running;

public sealed class WhyNotTests
{
    [Theory]
    [InlineData(MatchObjective.Fairest)]
    [InlineData(MatchObjective.BestTotal)]
    [InlineData(MatchObjective.AboveFloor)]
    [InlineData(MatchObjective.PriorityFirst)]
    public void Every_pair_of_a_cohort_can_be_asked_about_and_the_answer_adds_up(MatchObjective objective)
    {
        var engine = new MatchEngine(new Solver());
        foreach (var seed in Enumerable.Range(1, 12))
        {
            var input = Crowds.Of(5, 9, seed);
            input = input with { Ask = input.Ask with { Objective = objective, Floor = 450 } };
            var made = engine.Run(input, new()).Value!.Pairs.Select(pair => pair.Pair).ToHashSet();

            foreach (var pair in input.Mentees.SelectMany(mentee => input.Mentors.Select(mentor => new MatchPair(mentee.Key, mentor.Key))))
            {
                var cost = engine.WhyNot(input, pair, new()).Value!;

                Assert.Equal(made.Contains(pair), cost.IsMade);
                if (cost.Loss is not { } loss)
                    continue;
                Assert.Contains(pair, cost.Come.Select(come => come.Pair));
                Assert.Equal(loss.Placed, cost.Gone.Count - cost.Come.Count);
                Assert.Equal(loss.Total, cost.Gone.Sum(gone => (long)gone.Score) - cost.Come.Sum(come => (long)come.Score));
                Assert.True(loss.Placed >= 0);
            }
        }
    }
}
