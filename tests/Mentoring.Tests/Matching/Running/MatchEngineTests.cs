using CsCheck;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Scoring;
using Mentoring.Domain.Matching.Solving;
using Mentoring.Tests.Matching.Scoring;
using static Mentoring.Domain.Matching.CriterionKind;
using static Mentoring.Tests.Matching.Scoring.Example;

namespace Mentoring.Tests.Matching.Running;

public sealed class MatchEngineTests
{
    private static readonly MatchEngine Engine = new(new Solver());
    private static readonly MatchPlanOf ByTopic = Plan(Criterion(TopicOverlap));
    private static readonly MatchPerson Noor = Maya with { Key = "e-noor", Person = "noor", Name = "Noor", Topics = ["acquisitions"] };
    private static readonly MatchPerson Mia = Maya with { Topics = ["acquisitions", "careerDevelopment"] };
    private static readonly MatchPerson Sam = Lee with { Key = "r-sam", Person = "sam", Name = "Sam", Topics = ["careerDevelopment"] };
    private static readonly MatchPerson Pat = Lee with { Topics = ["acquisitions", "careerDevelopment"] };

    [Fact]
    public void Two_get_the_mentors_that_are_best_for_both_together()
    {
        var outcome = Match(ByTopic.For([Mia, Noor], [Pat, Sam]));

        Assert.Equal([("e-maya", "r-sam", 333), ("e-noor", "r-lee", 1000)], Pairs(outcome));
        Assert.Equal("Maya wants Career development second; Sam offers it.", Assert.Single(outcome.Pairs[0].Criteria).Sentence);
        Assert.Equal([(2, 1), (1, 1)], outcome.Pairs.Select(pair => (pair.RankForMentee, pair.RankForMentor)));
        Assert.Equal((2, 2, 2, 4L, 1333L), (outcome.Report.Mentees, outcome.Report.Mentors, outcome.Report.Seats, outcome.Report.AllowedPairs, outcome.Report.Result.Total));
        Assert.Empty(outcome.Unplaced);
    }

    [Fact]
    public void Who_is_left_out_is_told_why()
    {
        var rules = ByTopic with { Rules = new() { OtherInstitution = true } };
        var outcome = Match(rules.For(
            [Mia with { Institution = "elm" }, Noor, Noor with { Key = "e-kim", Person = "kim", Priority = MatchPriority.NeedsRematch }],
            [Pat with { Institution = "elm" }, Sam with { Institution = "elm", NotWith = ["maya"] }, Sam with { Key = "r-zoe", Person = "zoe", Seats = 0 }])
            with { Apart = [new("e-noor", "r-sam"), new("e-kim", "r-sam")] });

        var maya = Assert.Single(outcome.Unplaced, one => one.Key == "e-maya");
        Assert.Equal([new(PairRule.SameInstitution, 2), new(PairRule.Excluded, 1)], maya.Rules);
        var scarce = Assert.Single(outcome.Unplaced, one => one is { Role: Role.Mentee, Reason: UnplacedReason.SeatsScarce } && one.Key != "e-maya");
        Assert.Equal("r-lee", scarce.BestSeat);
        Assert.Equal(Assert.Single(outcome.Pairs).Pair.Mentee, scarce.ServesInstead);
        var sam = Assert.Single(outcome.Unplaced, one => one.Role is Role.Mentor);
        Assert.Equal(("r-sam", UnplacedReason.NobodyAllowed), (sam.Key, sam.Reason));
        Assert.Equal([new(PairRule.Excluded, 3), new(PairRule.SameInstitution, 1)], sam.Rules);
    }

    [Fact]
    public void What_is_told_of_a_match_is_what_the_breakdown_of_each_pair_says() => AnyInput.UpTo(12, 40).Sample(any =>
    {
        var input = any with { Ask = any.Ask with { Pins = [] } };
        var (outcome, scoring) = (Match(input), new PairScoring(input));
        var (mentees, mentors) = (input.Mentees.ToDictionary(one => one.Key), input.Mentors.ToDictionary(one => one.Key));
        foreach (var made in outcome.Pairs)
        {
            var (mentee, mentor) = (mentees[made.Pair.Mentee], mentors[made.Pair.Mentor]);
            Assert.Empty(scoring.Broken(mentee, mentor));
            Assert.Equal(scoring.Criteria(mentee, mentor), made.Criteria);
            Assert.Equal(PairScoring.Score(made.Criteria), made.Score);
        }

        foreach (var one in outcome.Unplaced)
        {
            var broken = one.Role is Role.Mentee
                ? input.Mentors.SelectMany(mentor => scoring.Broken(mentees[one.Key], mentor)) : input.Mentees.SelectMany(mentee => scoring.Broken(mentee, mentors[one.Key]));
            Assert.Equal(broken.CountBy(rule => rule).OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key).Select(rule => new RuleCount(rule.Key, rule.Value)), one.Rules);
        }
    }, iter: 500);

    [Fact]
    public void A_pin_is_made_whatever_its_score_and_over_a_rule_with_a_reason()
    {
        MatchPair pair = new("e-noor", "r-sam");
        var plan = ByTopic with { Rules = new() { OtherInstitution = true }, Ask = new() { Pins = [new(pair, "They share a desk, and want to.")] } };
        var outcome = Match(plan.For([Mia, Noor with { Institution = "elm" }], [Pat, Sam with { Institution = "elm" }]));

        Assert.Equal([("e-maya", "r-lee", 1000), ("e-noor", "r-sam", 0)], Pairs(outcome));
        Assert.Equal([false, true], outcome.Pairs.Select(made => made.IsPinned));
    }

    [Fact]
    public void A_pair_of_the_earlier_match_is_kept_for_its_bonus()
    {
        var input = (ByTopic with { Ask = new() { Objective = MatchObjective.BestTotal, Stability = 700 } }).For([Mia, Noor], [Pat, Sam]) with { Previous = [new("e-maya", "r-lee")] };

        Assert.Equal([("e-maya", "r-lee", 1000, true), ("e-noor", "r-sam", 0, false)], Match(input).Pairs.Select(made => (made.Pair.Mentee, made.Pair.Mentor, made.Score, made.IsKept)));
        Assert.Equal(1333, Match(input with { Ask = input.Ask with { Stability = 300 } }).Report.Result.Total);
    }

    [Theory, InlineData(20, 15), InlineData(15, 20)]
    public void The_order_of_rows_and_the_number_of_processors_change_nothing(int wanting, int offering)
    {
        MatchPerson[] mentees = [.. Enumerable.Range(0, wanting).Select(i => Noor with { Key = $"e{i}", Person = $"e{i}" })];
        MatchPerson[] mentors = [.. Enumerable.Range(0, offering).Select(i => Pat with { Key = $"r{i}", Person = $"r{i}" })];
        var input = ByTopic.For(mentees, mentors);
        var hash = Match(input).Hash;

        Assert.Equal(hash, Match(ByTopic.For([.. mentees.Reverse()], [.. mentors.Skip(7), .. mentors.Take(7)])).Hash);
        Assert.Equal(hash, Engine.Run(input, new() { Parallelism = 1 }).Value!.Hash);
        Assert.NotEqual(hash, Match(input with { Ask = new() { Seed = 1 } }).Hash);
    }

    [Theory, InlineData(MatchObjective.Fairest), InlineData(MatchObjective.BestTotal), InlineData(MatchObjective.AboveFloor), InlineData(MatchObjective.PriorityFirst)]
    public void A_cohort_as_they_are_is_matched_alike_however_its_rows_come(MatchObjective objective)
    {
        var crowd = Crowds.Of(mentors: 60, mentees: 90);
        var pins = Match(crowd).Pairs.TakeLast(2).Select(made => new MatchPin(made.Pair));
        var input = crowd with
        {
            Ask = new() { Objective = objective, Floor = 700, Seed = 7, Stability = 50, Pins = [.. pins], Exclusions = [Match(crowd).Pairs[0].Pair] },
            Previous = [.. Match(crowd).Pairs.Select(made => made.Pair).Skip(10)],
        };
        var moved = input with { Mentees = [.. input.Mentees.OrderBy(one => one.Key[^1])], Mentors = [.. input.Mentors.Reverse()], Previous = [.. input.Previous.Reverse()] };
        var outcome = Match(input);

        Assert.Equivalent(outcome, Engine.Run(moved, new() { Parallelism = 1 }).Value!, strict: true);
        Assert.All(outcome.Pairs, made => Assert.True(objective is not MatchObjective.AboveFloor || made.IsPinned || made.Score >= 700));
        Assert.Equal(2, outcome.Pairs.Count(made => made.IsPinned));
        Assert.DoesNotContain(outcome.Pairs, made => made.Pair == input.Ask.Exclusions[0]);
        Assert.Equal(input.Mentees.Count, outcome.Pairs.Count + outcome.Unplaced.Count(one => one.Role is Role.Mentee));
    }

    [Fact]
    public void Two_matches_have_the_same_hash_when_they_have_the_same_pairs()
    {
        var outcomes = Enumerable.Range(0, 30).Select(seed => Match((ByTopic with { Ask = new() { Seed = seed } }).For([Noor, Noor with { Key = "e-kim", Person = "kim" }], [Pat, Pat with { Key = "r-zoe", Person = "zoe" }])))
            .ToArray();

        Assert.Equal(2, outcomes.Select(outcome => outcome.Hash).Distinct().Count());
        Assert.Equal(2, outcomes.Select(outcome => (outcome.Hash, outcome.Pairs[0].Pair)).Distinct().Count());
    }

    [Fact]
    public void A_solver_that_errs_gives_no_match() =>
        Assert.IsType<NotProved>(new MatchEngine(new Erring()).Run(ByTopic.For([Mia, Noor], [Pat, Sam]), new()).Error);

    [Fact]
    public void Nobody_is_matched_with_nobody() => Assert.Empty(Match(ByTopic.For([], [])).Pairs);

    [Fact]
    public void What_is_being_done_is_told_in_order()
    {
        var stages = new List<MatchStage>();
        _ = Engine.Run(ByTopic.For([Mia], [Pat]), new() { Parallelism = 1, Progress = (stage, _) => stages.Add(stage) });

        Assert.Equal(MatchStage.Scoring, stages[0]);
        Assert.Equal([MatchStage.Proving, MatchStage.Explaining, MatchStage.Done], stages.Distinct().TakeLast(3));
    }

    private static MatchOutcome Match(MatchInput input) => Engine.Run(input, new()).Value!;

    private static IEnumerable<(string, string, int)> Pairs(MatchOutcome outcome) => outcome.Pairs.Select(made => (made.Pair.Mentee, made.Pair.Mentor, made.Score));

    /// <summary>Leaves the last mentee out and says that it is best.</summary>
    private sealed class Erring : ISolver
    {
        public MatchResult Solve(MatchProblem problem, RunControl? control = null)
        {
            var best = new Solver().Solve(problem, control);
            return best with { MentorOf = [.. best.MentorOf.SkipLast(1), -1] };
        }
    }
}
