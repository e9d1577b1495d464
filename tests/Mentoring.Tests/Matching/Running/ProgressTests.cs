using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Tests.Matching.Running;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(MatchObjective.Fairest)]
    [InlineData(MatchObjective.BestTotal)]
    public void A_match_only_goes_forward_in_what_it_tells(MatchObjective objective)
    {
        var told = new List<(MatchStage Stage, int Share)>();
        var input = Crowds.Of(60, 80, seed: 3);

        Assert.True(new MatchEngine(new Solver()).Run(input with { Ask = input.Ask with { Objective = objective } }, new() { Progress = (stage, share) => told.Add((stage, share)) }).Ok);

        Assert.Equal(told.Order(), told);
        Assert.Equal((MatchStage.Done, 1000), told[^1]);
        Assert.True(told.Select(t => t.Stage).Distinct().Count() >= 5);
    }
}
