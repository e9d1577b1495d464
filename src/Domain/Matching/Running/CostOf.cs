using Mentoring.Domain.Matching.Explaining;
using Mentoring.Domain.Matching.Scoring;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Running;

/// <summary>Works out why a match has not made a pair, and says it in the names of the people.</summary>
internal sealed class CostOf(ReadyMatch match, ISolver solver, RunControl control)
{
    private readonly MatchPeople _people = match.People;

    public Result<PairCost> Of(MatchPair asked)
    {
        if (Problems.Of([
            _people.Mentee(asked.Mentee) is null ? new NotOffered(Texts.Excerpt(asked.Mentee)).At("mentee") : null,
            _people.Mentor(asked.Mentor) is null ? new NotOffered(Texts.Excerpt(asked.Mentor)).At("mentor") : null,
        ]) is { } unknown)
            return unknown;

        var pair = _people.Pair(asked);
        var (mentee, mentor) = (_people.Mentees[pair.Mentee], _people.Mentors[pair.Mentor]);
        var criteria = match.Scoring.Criteria(mentee, mentor);
        var said = new PairCost { Pair = asked, IsMade = false, Score = PairScoring.Score(criteria), Criteria = criteria, Broken = match.Scoring.Broken(mentee, mentor) };
        if (match.Problem.Pins.Contains(pair))
            return said with { IsMade = true };
        if (HindranceOf(said, pair) is { } hindrance)
            return said with { Hindrance = hindrance };

        return Solved(said, pair);
    }

    private PairHindrance? HindranceOf(PairCost said, Pair pair)
    {
        if (said.Broken.Count > 0)
            return PairHindrance.BreaksRules;
        if (match.Problem.Objective is MatchObjective.AboveFloor && said.Score < match.Problem.Floor)
            return PairHindrance.BelowFloor;
        return WhyNot.Faults(match.Problem, pair).Select(fault => (PairHindrance?)(fault.Kind switch
        {
            MatchFaultKind.PinAboveSeats => PairHindrance.NoSeatLeft,
            MatchFaultKind.MenteePinnedTwice => PairHindrance.MenteeIsPinned,
            MatchFaultKind.PinsMutual => PairHindrance.MutualMentoring,
            _ => throw new InvalidOperationException($"An input that was checked has the fault {fault}."),
        })).FirstOrDefault();
    }

    private Result<PairCost> Solved(PairCost said, Pair pair)
    {
        var made = solver.Solve(match.Problem, control);
        if (!Certificate.Holds(match.Problem, made, control))
            return new NotProved();
        if (made.MentorOf[pair.Mentee] == pair.Mentor)
            return said with { IsMade = true };

        var other = WhyNot.Of(match.Problem, made, pair, solver, control);
        return other.Ok ? said with { Loss = LossOf(other.Value), Gone = Named(other.Value.Gone), Come = Named(other.Value.Come) } : other.Error;
    }

    private static MatchLoss LossOf(WhyNot other) => new()
    {
        Placed = other.Placed,
        NeedsRematch = Of(other, MatchPriority.NeedsRematch),
        Waitlisted = Of(other, MatchPriority.Waitlisted),
        Worst = other.Worst,
        Total = other.Total,
        Kept = other.Kept,
        IsExact = other.IsExact,
    };

    private static int Of(WhyNot other, MatchPriority priority) => other.Tiers.FirstOrDefault(tier => tier.Tier == (int)priority).Places;

    private ScoredPair[] Named(IReadOnlyList<Pair> pairs) =>
        [.. pairs.Select(pair => (Mentee: _people.Mentees[pair.Mentee], Mentor: _people.Mentors[pair.Mentor]))
            .Select(two => new ScoredPair(new(two.Mentee.Key, two.Mentor.Key), PairScoring.Score(match.Scoring.Criteria(two.Mentee, two.Mentor))))];
}
