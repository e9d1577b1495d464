using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Explaining;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Tests.Matching.Solving;

/// <summary>What a solution depends on, and what it does not.</summary>
public sealed class SameAgainTests
{
    private static readonly Solver Solver = new();
    private const int People = 60;

    [Theory]
    [InlineData(MatchObjective.Fairest)]
    [InlineData(MatchObjective.BestTotal)]
    public void The_order_of_the_rows_changes_nothing_however_many_are_equal(MatchObjective objective)
    {
        int[] moved = [.. Enumerable.Range(0, People).Select(x => x * 7 % People)];
        var (plain, shuffled) = (Solver.Solve(Cohort(objective, 1, x => x)), Solver.Solve(Cohort(objective, 1, x => moved[x])));

        Assert.Equal(Made(plain, x => x), Made(shuffled, x => moved[x]));
        Assert.Equal(People, plain.Value.Placed);
    }

    /// <summary>Rows of those who want the same people in the same order begin with an auction.</summary>
    [Fact]
    public void Nor_do_rows_and_processors_where_all_want_the_same_and_are_outbid()
    {
        int[] moved = [.. Enumerable.Range(0, People).Select(x => x * 7 % People)];
        MatchProblem Crowded(Func<int, int> row) => Cohort(MatchObjective.BestTotal, 1, row) with
        {
            Scores = new Table(People, People, [.. from i in Enumerable.Range(0, People) from j in Enumerable.Range(0, People) select 1 + row(i) / 2 * row(j)]),
            Seats = [.. Enumerable.Range(0, People).Select(j => 1 + row(j) % 2)],
        };
        var plain = Solver.Solve(Crowded(x => x), new() { Parallelism = 2 });

        Assert.Equal(Made(plain, x => x), Made(Solver.Solve(Crowded(x => moved[x]), new() { Parallelism = 1 }), x => moved[x]));
        Assert.True(Certificate.Holds(Crowded(x => x), plain));
    }

    [Fact]
    public void Another_seed_chooses_other_pairs_that_are_as_good()
    {
        var (one, two) = (Solver.Solve(Cohort(MatchObjective.BestTotal, 1, x => x)), Solver.Solve(Cohort(MatchObjective.BestTotal, 2, x => x)));

        Assert.Equal(one.Value, two.Value);
        Assert.NotEqual(one.MentorOf, two.MentorOf);
    }

    [Theory]
    [InlineData(MatchObjective.Fairest)]
    [InlineData(MatchObjective.BestTotal)]
    public void What_few_stored_pairs_missed_is_found_among_all(MatchObjective objective)
    {
        // All want the same mentors: the best sixteen of each are far too few for everybody.
        var scores = Enumerable.Range(0, 90 * 80).Select(x => Math.Max(1, 900 - 10 * (x % 80) + x * 7919 % 13)).ToArray();
        var problem = Cohort(objective, 1, x => x) with
        {
            Scores = new Table(90, 80, scores), Seats = [.. Enumerable.Range(0, 80).Select(j => j % 3)],
            MenteeKeys = [.. Enumerable.Range(0, 90).Select(x => (ulong)x)], MentorKeys = [.. Enumerable.Range(0, 80).Select(x => (ulong)x)],
        };
        var result = Solver.Solve(problem);

        Assert.True(Certificate.Holds(problem, result));
        Assert.Equal(79, result.Value.Placed);
    }

    [Fact]
    public void Pins_are_made_whatever_they_cost()
    {
        var problem = Cohort(MatchObjective.Fairest, 1, x => x) with { Pins = [new(3, 4), new(5, 6)] };
        var result = Solver.Solve(problem);

        Assert.Equal((4, 6), (result.MentorOf[3], result.MentorOf[5]));
        Assert.True(Certificate.Holds(problem, result));
    }

    [Fact]
    public void Every_pin_that_cannot_be_made_is_told_at_once()
    {
        var problem = Cohort(MatchObjective.Fairest, 1, x => x) with { Pins = [new(3, 4), new(3, 5), new(6, 4), new(7, 8)], Forbidden = [new(7, 8)] };

        Assert.Equal(
            [new(MatchFaultKind.MenteePinnedTwice, new(3, 5)), new(MatchFaultKind.PinAboveSeats, new(6, 4)), new(MatchFaultKind.PinNotAllowed, new(7, 8))],
            MatchFault.Of(problem));
    }

    [Fact]
    public void Whoever_is_not_there_is_told_too()
    {
        var problem = Cohort(MatchObjective.Fairest, 1, x => x) with { Pins = [new(60, 0)], Forbidden = [new(0, -1)], Previous = [.. Enumerable.Repeat(-1, 59), 60] };

        Assert.Equal(
            [new(MatchFaultKind.NobodyThere, new(60, 0)), new(MatchFaultKind.NobodyThere, new(0, -1)), new(MatchFaultKind.NobodyThere, new(59, 60))],
            MatchFault.Of(problem));
    }

    [Theory]
    [InlineData(MatchStage.Scoring)]
    [InlineData(MatchStage.Placing)]
    [InlineData(MatchStage.Improving)]
    [InlineData(MatchStage.Proving)]
    [InlineData(MatchStage.Explaining)]
    public void Each_stage_tells_how_far_it_has_come_and_can_be_ended(MatchStage stage)
    {
        using var end = new CancellationTokenSource();
        var told = new List<MatchStage>();
        var control = new RunControl
        {
            Cancellation = end.Token, Parallelism = 1,
            Progress = (at, done) =>
            {
                Assert.InRange(done, 0, 1000);
                told.Add(at);
                if (at == stage)
                    end.Cancel();
            },
        };
        var problem = Cohort(MatchObjective.Fairest, 1, x => x);

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            var result = Solver.Solve(problem, control);
            _ = Certificate.Holds(problem, result, control);
            _ = Explanation.Of(problem, result.MentorOf, control);
        });
        Assert.Equal(stage, told.Last());
        Assert.Single(told, stage);
    }

    /// <summary>A cohort with three different scores, its rows in some order.</summary>
    private static MatchProblem Cohort(MatchObjective objective, ulong seed, Func<int, int> row)
    {
        int[] who = [.. Enumerable.Range(0, People).Select(row)];
        return new()
        {
            Scores = new Table(People, People, [.. from i in who from j in who select 1 + (i * 31 + j * 17) % 3]),
            Seats = [.. who.Select(_ => 1)], Objective = objective, Seed = seed,
            MenteeKeys = [.. who.Select(x => (ulong)x)], MentorKeys = [.. who.Select(x => (ulong)x)],
        };
    }

    private static IEnumerable<(int, int)> Made(MatchResult result, Func<int, int> who) =>
        result.MentorOf.Select((mentor, mentee) => (who(mentee), who(mentor))).Order();
}
