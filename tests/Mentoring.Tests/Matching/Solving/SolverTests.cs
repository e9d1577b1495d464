using CsCheck;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Tests.Matching.Solving;

/// <summary>Small matches of every kind, judged by trying all of them.</summary>
public sealed class SolverTests
{
    private static readonly Solver Solver = new();
    private static readonly Gen<MatchProblem> AnyProblem = AnyMatch.UpTo(5, 4);

    [Fact]
    public void No_match_is_better_and_the_certificate_says_so() => AnyProblem.Sample(problem =>
    {
        var result = Solver.Solve(problem, new() { Parallelism = 2 });
        Assert.True(Certificate.Holds(problem, result));
        Assert.Equal(AllMatches.Best(problem), AllMatches.Rank(problem, result.MentorOf));
        Assert.Equal(result.MentorOf, Solver.Solve(problem, new() { Parallelism = 1 }).MentorOf);
    }, iter: 3000);

    [Fact]
    public void A_broken_solution_has_no_certificate() => AnyProblem.Where(p => p.Scores.Mentees > 0 && p.Scores.Mentors > 0).Sample(problem =>
    {
        var result = Solver.Solve(problem);
        Assert.False(Certificate.Holds(problem, result with { Value = result.Value with { Placed = result.Value.Placed + 1 } }));
        if (problem.Seats[0] > 0)
            Assert.False(Certificate.Holds(problem, result with { Prices = [result.Prices[0] + (1L << 40), .. result.Prices.Skip(1)] }));
        if (result.Value.Placed > 0)
            Assert.False(Certificate.Holds(problem, result with { MentorOf = [.. result.MentorOf.Select(_ => -1)] }));
        foreach (var value in new[] { result.Value with { Total = result.Value.Total + 1 }, result.Value with { Worst = result.Value.Worst + 1 } })
            Assert.False(Certificate.Holds(problem, result with { Value = value }));
        if (problem.Objective != MatchObjective.Fairest || result.Value.Placed == 0)
            return;
        Assert.False(Certificate.Holds(problem, result with { Floor = result.Floor + 1 }));
        Assert.False(Certificate.Holds(problem, result with { NoneBetter = null }));
        Assert.False(Certificate.Holds(problem, result with { MostPlaced = Nobody(result.MostPlaced!) }));
        Assert.False(Certificate.Holds(problem, result with { MostPlaced = Everybody(result.MostPlaced!), NoneBetter = Everybody(result.NoneBetter!) }));
    }, iter: 1000);

    [Fact]
    public void A_worse_solution_that_is_whole_in_itself_has_no_certificate() => AnyProblem.Sample(problem =>
    {
        var best = Solver.Solve(problem);
        foreach (var made in best.MentorOf.Select((mentor, mentee) => new Pair(mentee, mentor)).Where(p => p.Mentor >= 0))
        {
            var without = Solver.Solve(problem with { Forbidden = [made] });
            // Of a solution that leaves pairs out for the rule, what that costs is told and not proved.
            if (without.MutualLoss is not null)
                continue;
            if (without.Value < best.Value)
                Assert.False(Certificate.Holds(problem, without));
            Assert.False(Certificate.Holds(problem, without with { WithoutMutual = [made] }), "Any pair could be called left out.");
        }
    }, iter: 500);

    [Fact]
    public void A_pair_that_is_not_allowed_has_no_certificate_even_if_the_sums_are_right()
    {
        var problem = new MatchProblem
        {
            Scores = new Table(2, 2, [12, 6, 6, 0]), Seats = [1, 1], MenteeKeys = [1, 2], MentorKeys = [1, 2], Objective = MatchObjective.BestTotal,
        };
        var best = Solver.Solve(problem);

        Assert.Equal([1, 0], best.MentorOf);
        Assert.False(Certificate.Holds(problem, best with { MentorOf = [0, 1], Value = best.Value with { Worst = -1 } }));
    }

    private static Cover Nobody(Cover cover) => cover with { Mentees = [.. cover.Mentees.Select(_ => false)], Mentors = [.. cover.Mentors.Select(_ => false)] };

    private static Cover Everybody(Cover cover) => cover with { Mentees = [.. cover.Mentees.Select(_ => true)], Mentors = [.. cover.Mentors.Select(_ => true)] };
}
