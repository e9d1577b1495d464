using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Explaining;

/// <summary>
/// What it would cost to make a pair that a match has not made: the difference between the match and the best one that has the pair. The first aim
/// of the objective that loses decides; a later one may win. It is found by solving again around the pair, from where the match ended, and is
/// proved as the match was.
/// </summary>
public sealed record WhyNot
{
    /// <summary>How many fewer people would be placed.</summary>
    public required int Placed { get; init; }

    /// <summary>Under <see cref="MatchObjective.PriorityFirst"/>: how many fewer of each tier would be placed, highest tier first.</summary>
    public required IReadOnlyList<TierLoss> Tiers { get; init; }

    /// <summary>By how much the worst pair would be worse, pins left out.</summary>
    public required int Worst { get; init; }

    /// <summary>How much lower the scores of all pairs together would be.</summary>
    public required long Total { get; init; }

    /// <summary>How much less would be gained by keeping pairs of an earlier match.</summary>
    public required long Kept { get; init; }

    /// <summary>Whether that is the loss; otherwise, with people who are both mentor and mentee, the search was given up and it is about that.</summary>
    public required bool IsExact { get; init; }

    /// <summary>Pairs of the match that would not be made, by mentee.</summary>
    public required IReadOnlyList<Pair> Gone { get; init; }

    /// <summary>Pairs that would be made instead, by mentee; the one that is asked for is among them.</summary>
    public required IReadOnlyList<Pair> Come { get; init; }

    /// <summary>Why the pair cannot be made beside the pins of a problem at all: not allowed, or in the way of a pin. Empty when it can.</summary>
    public static IReadOnlyList<MatchFault> Faults(MatchProblem problem, Pair pair) => MatchFault.Of(With(problem, pair));

    /// <summary>Solves around a pair without <see cref="Faults">faults</see> and not below the floor.</summary>
    public static Result<WhyNot> Of(MatchProblem problem, MatchResult match, Pair pair, ISolver solver, RunControl? control = null)
    {
        if (match.MentorOf[pair.Mentee] == pair.Mentor)
            return Difference(problem, match, match);
        var around = With(problem, pair) with { Near = match };
        var forced = solver.Solve(around, control);
        if (!Certificate.Holds(around, forced, control))
            return new NotProved();
        // A pin does not count as the worst pair, the pair in question does: where it is worse than all others, they only need to be no worse.
        Span<ushort> one = stackalloc ushort[1];
        problem.Scores.Fill(pair.Mentee, pair.Mentor, one);
        if (problem.Objective == MatchObjective.Fairest && one[0] - 1 < forced.Value.Worst)
        {
            around = around with { Objective = MatchObjective.AboveFloor, Floor = one[0] - 1 };
            forced = solver.Solve(around, control);
            if (!Certificate.Holds(around, forced, control))
                return new NotProved();
        }

        return Difference(problem, match, forced);
    }

    private static MatchProblem With(MatchProblem problem, Pair pair) =>
        problem.Pins.Contains(pair) ? problem : problem with { Pins = [.. problem.Pins, pair] };

    private static WhyNot Difference(MatchProblem problem, MatchResult match, MatchResult forced)
    {
        var (before, after) = (new Aims(problem, match.MentorOf), new Aims(problem, forced.MentorOf));
        Pair[] changed = [.. Enumerable.Range(0, match.MentorOf.Count).Where(i => match.MentorOf[i] != forced.MentorOf[i]).Select(i => new Pair(i, match.MentorOf[i]))];
        return new()
        {
            Placed = before.Placed - after.Placed,
            Tiers = [.. before.Tiers.Zip(after.Tiers, (old, now) => new TierLoss(old.Key, old.Value - now.Value)).Reverse()],
            Worst = before.Worst - after.Worst,
            Total = before.Total - after.Total,
            Kept = before.Kept - after.Kept,
            IsExact = match.MutualLoss is not { Exact: false } && forced.MutualLoss is not { Exact: false },
            Gone = [.. changed.Where(pair => pair.Mentor >= 0)],
            Come = [.. changed.Select(pair => pair with { Mentor = forced.MentorOf[pair.Mentee] }).Where(pair => pair.Mentor >= 0)],
        };
    }
}

/// <summary>How many fewer of a tier would be placed.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Places">How many: mentees, and seats of mentors.</param>
public readonly record struct TierLoss(int Tier, int Places);
