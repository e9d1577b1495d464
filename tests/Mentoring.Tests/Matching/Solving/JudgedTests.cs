using CsCheck;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Tests.Matching.Solving;

/// <summary>Matches of a real cohort's size, judged by another solver over all pairs and by the literature.</summary>
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

    [Fact]
    public void The_published_optimum_of_OR_Library_s_assign100_is_found()
    {
        // A cost is what a score lacks of 1000.
        int[] numbers = [.. File.ReadAllText("orlib/assign100.txt").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, null))];
        ulong[] people = [.. Enumerable.Range(0, numbers[0]).Select(x => (ulong)x)];
        var problem = new MatchProblem
        {
            Scores = new Table(people.Length, people.Length, [.. numbers[1..].Select(cost => 1001 - cost)]), Seats = [.. people.Select(_ => 1)],
            MenteeKeys = people, MentorKeys = people, Objective = MatchObjective.BestTotal,
        };
        var result = new Solver().Solve(problem);

        Assert.Equal(people.Length * 1000 - 305, result.Value.Total);
        Assert.True(Certificate.Holds(problem, result));
    }
}
