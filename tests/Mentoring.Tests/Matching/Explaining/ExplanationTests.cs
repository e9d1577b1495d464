using CsCheck;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Explaining;
using Mentoring.Domain.Matching.Solving;
using Mentoring.Tests.Matching.Solving;

namespace Mentoring.Tests.Matching.Explaining;

/// <summary>What is said of a match, judged by counting pair by pair.</summary>
public sealed class ExplanationTests
{
    private static readonly Solver Solver = new();

    private static readonly Gen<MatchProblem> AnyProblem =
        from problem in AnyMatch.UpTo(12, 40) from forbidden in AnyMatch.PairsOf(problem, 5) select problem with { Forbidden = forbidden };

    [Fact]
    public void Ranks_and_blocking_pairs_are_what_counting_gives() => AnyProblem.Sample(problem =>
    {
        var mentorOf = Solver.Solve(problem).MentorOf;
        var explained = Explanation.Of(problem, mentorOf, new() { Parallelism = 3 });
        var judge = new Judge(problem, mentorOf);

        Assert.Equal(judge.All.Count(pair => judge.Gain(pair) > 0), explained.AllowedPairs);
        Assert.Equal(judge.All.Count(judge.Blocks), explained.Result.BlockingPairs);
        Assert.Equal(mentorOf.Select((j, i) => j < 0 ? 0 : 1 + judge.All.Count(p => p.Mentee == i && judge.CouldBe(p) && judge.Gain(p) > judge.Gain(new(i, j)))),
            explained.RankForMentee);
        Assert.Equal(mentorOf.Select((j, i) => j < 0 ? 0 : 1 + judge.All.Count(p => p.Mentor == j && judge.CouldBe(p) && judge.Gain(p) > judge.Gain(new(i, j)))),
            explained.RankForMentor);
    }, iter: 1000);

    [Fact]
    public void Who_has_nobody_is_told_why() => AnyProblem.Sample(problem =>
    {
        var mentorOf = Solver.Solve(problem).MentorOf;
        var explained = Explanation.Of(problem, mentorOf);
        var judge = new Judge(problem, mentorOf);
        UnplacedReason Reason(Func<Pair, bool> whose, UnplacedReason otherwise) =>
            !judge.All.Any(p => whose(p) && judge.Gain(p) > 0) ? UnplacedReason.NobodyAllowed
            : !judge.All.Any(p => whose(p) && judge.Gain(p) > judge.Floor) ? UnplacedReason.BelowFloor : otherwise;

        Assert.Equal(Enumerable.Range(0, mentorOf.Count).Where(i => mentorOf[i] < 0).Select(i => (i, Reason(p => p.Mentee == i, UnplacedReason.SeatsScarce))),
            explained.Mentees.Select(one => (one.Mentee, one.Reason)));
        Assert.Equal(Enumerable.Range(0, problem.Seats.Count).Where(j => problem.Seats[j] > 0 && !mentorOf.Contains(j))
            .Select(j => (j, Reason(p => p.Mentor == j, UnplacedReason.NotNeeded))), explained.Mentors.Select(one => (one.Mentor, one.Reason)));
        foreach (var one in explained.Mentees.Where(one => one.BestSeat >= 0))
        {
            Assert.Equal(judge.All.Where(p => p.Mentee == one.Mentee && judge.CouldBe(p) && !judge.IsOppositeOfMade(p)).Max(judge.Gain), judge.Gain(new(one.Mentee, one.BestSeat)));
            Assert.Equal(one.BestSeat, mentorOf[one.ServesInstead]);
            Assert.Equal(judge.All.Where(p => p.Mentor == one.BestSeat && mentorOf[p.Mentee] == p.Mentor).Min(judge.Gain), judge.Gain(new(one.ServesInstead, one.BestSeat)));
        }
    }, iter: 1000);

    [Fact]
    public void Figures_are_those_of_the_pairs_and_the_mean_is_rounded_half_up()
    {
        var problem = new MatchProblem
        {
            Scores = new Table(3, 2, [1001, 500, 0, 96, 0, 0]), Seats = [1, 1], MenteeKeys = [1, 2, 3], MentorKeys = [1, 2],
        };

        Assert.Equivalent(
            new MatchFigures { Placed = 2, Total = 1095, Mean = 548, Worst = 95, Distribution = [1, 0, 0, 0, 0, 0, 0, 0, 0, 1], BlockingPairs = 0 },
            Explanation.Of(problem, [0, 1, -1]).Result);
    }

    /// <summary>Pairs one by one.</summary>
    private sealed class Judge(MatchProblem problem, IReadOnlyList<int> mentorOf)
    {
        public Pair[] All { get; } = [.. from i in Enumerable.Range(0, mentorOf.Count) from j in Enumerable.Range(0, problem.Seats.Count) select new Pair(i, j)];

        public int Floor => problem.Objective == MatchObjective.AboveFloor ? problem.Floor : 0;

        public int Gain(Pair pair) => AnyMatch.GainOf(problem, pair.Mentee, pair.Mentor);

        public bool CouldBe(Pair pair) => Gain(pair) > Floor && problem.Seats[pair.Mentor] > 0;

        public bool IsOppositeOfMade(Pair pair) => !problem.MutualAllowed && pair.Mentor < mentorOf.Count && mentorOf[pair.Mentor] == pair.Mentee && pair.Mentee < problem.Seats.Count;

        public bool Blocks(Pair pair)
        {
            int[] served = [.. Enumerable.Range(0, mentorOf.Count).Where(i => mentorOf[i] == pair.Mentor)];
            var has = mentorOf[pair.Mentee] < 0 ? 0 : Gain(new(pair.Mentee, mentorOf[pair.Mentee]));
            return CouldBe(pair) && !IsOppositeOfMade(pair) && Gain(pair) > has
                && (served.Length < problem.Seats[pair.Mentor] || served.Any(i => Gain(new(i, pair.Mentor)) < Gain(pair)));
        }
    }
}
