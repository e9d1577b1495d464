using CsCheck;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Explaining;
using Mentoring.Domain.Matching.Solving;
using Mentoring.Tests.Matching.Solving;

namespace Mentoring.Tests.Matching.Explaining;

/// <summary>What a pair would cost that was not made, judged by trying all matches that have it.</summary>
public sealed class WhyNotTests
{
    private static readonly Solver Solver = new();

    [Fact]
    public void The_loss_is_that_of_the_best_match_with_the_pair()
    {
        var anyPair = from problem in AnyMatch.UpTo(5, 4) from pairs in AnyMatch.PairsOf(problem, 3) select (problem, pairs);
        anyPair.Sample((problem, pairs) =>
        {
            var match = Solver.Solve(problem);
            foreach (var pair in pairs.Where(pair => CouldBe(problem, pair)))
            {
                var why = WhyNot.Of(problem, match, pair, Solver).Value!;
                var (best, forced) = (AllMatches.Rank(problem, match.MentorOf), AllMatches.Rank(problem, Changed(match.MentorOf, why)));

                Assert.True(why.IsExact);
                Assert.Equal(AllMatches.Best(problem, having: pair), forced);
                Assert.Equal(Figures(best).Zip(Figures(forced), (before, after) => before - after), Losses(problem.Objective, why));
            }
        }, iter: 2000);
    }

    [Fact]
    public void A_pair_that_is_made_costs_nothing() => AnyMatch.UpTo(5, 4).Sample(problem =>
    {
        var match = Solver.Solve(problem);
        foreach (var made in match.MentorOf.Select((mentor, mentee) => new Pair(mentee, mentor)).Where(pair => pair.Mentor >= 0))
            Assert.Equivalent(
                new { Placed = 0, Worst = 0, Total = 0L, Kept = 0L, Gone = Array.Empty<Pair>(), Come = Array.Empty<Pair>() },
                WhyNot.Of(problem, match, made, Solver).Value);
    }, iter: 200);

    [Fact]
    public void Few_change_who_do_not_have_to_however_many_are_equal()
    {
        ulong[] people = [.. Enumerable.Range(0, 60).Select(x => (ulong)x)];
        var problem = new MatchProblem
        {
            Scores = new Table(60, 60, [.. Enumerable.Repeat(501, 3600)]), Seats = [.. people.Select(_ => 1)], MenteeKeys = people, MentorKeys = people,
        };
        var match = Solver.Solve(problem);
        var why = WhyNot.Of(problem, match, new(0, match.MentorOf[1]), Solver).Value!;

        Assert.Equal((0, 0L), (why.Placed, why.Total));
        Assert.InRange(why.Come.Count, 2, 6);
    }

    [Fact]
    public void What_stands_beside_no_pin_is_told()
    {
        var problem = new MatchProblem
        {
            Scores = new Table(2, 2, [5, 5, 5, 0]), Seats = [1, 1], MenteeKeys = [1, 2], MentorKeys = [1, 2], Pins = [new(0, 0)],
        };

        Assert.Equal([new(MatchFaultKind.PinNotAllowed, new(1, 1))], WhyNot.Faults(problem, new(1, 1)));
        Assert.Equal([new(MatchFaultKind.PinAboveSeats, new(1, 0))], WhyNot.Faults(problem, new(1, 0)));
        Assert.Equal([new(MatchFaultKind.MenteePinnedTwice, new(0, 1))], WhyNot.Faults(problem, new(0, 1)));
        Assert.Empty(WhyNot.Faults(problem, new(0, 0)));
    }

    [Fact]
    public void What_a_broken_solver_says_is_not_told()
    {
        var problem = new MatchProblem { Scores = new Table(2, 2, [5, 4, 3, 1]), Seats = [1, 1], MenteeKeys = [1, 2], MentorKeys = [1, 2] };

        Assert.Equal(new NotProved(), WhyNot.Of(problem, Solver.Solve(problem), new(0, 0), new Broken()).Error);
    }

    /// <summary>Leaves the last mentee without a mentor.</summary>
    private sealed class Broken : ISolver
    {
        public MatchResult Solve(MatchProblem problem, RunControl? control = null) =>
            Solver.Solve(problem, control) with { MentorOf = [0, -1] };
    }

    /// <summary>The match with the changes made: what goes was there, and nobody gets two.</summary>
    private static int[] Changed(IReadOnlyList<int> mentorOf, WhyNot why)
    {
        int[] changed = [.. mentorOf];
        foreach (var (mentee, mentor) in why.Gone)
            changed[mentee] = changed[mentee] == mentor ? -1 : throw new InvalidOperationException("It was not there.");
        foreach (var (mentee, mentor) in why.Come)
            changed[mentee] = changed[mentee] == -1 ? mentor : throw new InvalidOperationException("There is one.");
        return changed;
    }

    private static IEnumerable<long> Figures(string rank) => rank.Split(' ').Select(figure => long.Parse(figure, null));

    private static IEnumerable<long> Losses(MatchObjective objective, WhyNot why) => objective switch
    {
        MatchObjective.Fairest => [why.Placed, why.Worst, why.Total + why.Kept],
        MatchObjective.PriorityFirst => [why.Placed, Tier(why, 2), Tier(why, 1), why.Total + why.Kept],
        _ => [why.Placed, why.Total + why.Kept],
    };

    private static int Tier(WhyNot why, int tier) => why.Tiers.Where(one => one.Tier == tier).Select(one => one.Places).SingleOrDefault();

    private static bool CouldBe(MatchProblem problem, Pair pair) =>
        WhyNot.Faults(problem, pair).Count == 0
        && (problem.Objective != MatchObjective.AboveFloor || AnyMatch.GainOf(problem, pair.Mentee, pair.Mentor) > problem.Floor);
}
