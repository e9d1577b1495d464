using CsCheck;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Tests.Matching.Solving;

/// <summary>Matches of a real cohort's size, judged by another solver over all pairs.</summary>
public sealed class JudgedTests
{
    [Fact]
    public void OR_Tools_finds_no_better_match() => AnyMatch.Of(Gen.Int[30, 200], Gen.Int[40, 150]).Sample(problem =>
    {
        problem = problem with { MutualAllowed = true };
        var result = new Solver().Solve(problem);

        Assert.Equal(AllMatches.Rank(problem, FlowJudge.Solve(problem)), AllMatches.Rank(problem, result.MentorOf));
        Assert.True(Certificate.Holds(problem, result));
    }, iter: 300);
}
