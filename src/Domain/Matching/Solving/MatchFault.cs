namespace Mentoring.Domain.Matching.Solving;

/// <summary>Why a problem has no solution as it is put.</summary>
public enum MatchFaultKind
{
    /// <summary>A pin, a forbidden pair or an earlier one is of somebody who is not there.</summary>
    NobodyThere,

    /// <summary>A pinned pair is not allowed.</summary>
    PinNotAllowed,

    /// <summary>More mentees are pinned to a mentor than there are seats; told of each pin too many.</summary>
    PinAboveSeats,

    /// <summary>A mentee is pinned more than once; told of each pin after the first.</summary>
    MenteePinnedTwice,

    /// <summary>Two are pinned as each other's mentor, which the problem does not allow; told of the second.</summary>
    PinsMutual,

    /// <summary>The tiers are too many to be told apart exactly; merge some. It belongs to no pair.</summary>
    TooManyTiers,
}

/// <summary>One reason why a problem has no solution.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Pin">The pin, or other pair, that it is about, if it is about one.</param>
public readonly record struct MatchFault(MatchFaultKind Kind, Pair? Pin = null)
{
    /// <summary>Every reason why this problem has no solution; empty when there is one.</summary>
    public static IReadOnlyList<MatchFault> Of(MatchProblem problem)
    {
        var faults = new List<MatchFault>();
        var taken = new int[problem.Scores.Mentors];
        var pinned = new Dictionary<int, int>();
        var mutual = new MutualPairs(problem);
        var earlier = problem.Previous.Select((mentor, mentee) => new Pair(mentee, mentor)).Where(pair => pair.Mentor != -1);
        faults.AddRange(problem.Pins.Concat(problem.Forbidden).Concat(earlier).Where(pair => !IsThere(problem, pair)).Select(pair => new MatchFault(MatchFaultKind.NobodyThere, pair)));
        foreach (var pin in problem.Pins.Where(pin => IsThere(problem, pin)))
        {
            if (!Allowed(problem, pin))
                faults.Add(new(MatchFaultKind.PinNotAllowed, pin));
            if (!pinned.TryAdd(pin.Mentee, pin.Mentor))
                faults.Add(new(MatchFaultKind.MenteePinnedTwice, pin));
            else if (mutual.Opposite(pin) is { } opposite && pinned.TryGetValue(opposite.Mentee, out var mentor) && mentor == opposite.Mentor)
                faults.Add(new(MatchFaultKind.PinsMutual, pin));
            if (++taken[pin.Mentor] > problem.Seats[pin.Mentor])
                faults.Add(new(MatchFaultKind.PinAboveSeats, pin));
        }

        if (Weights.Of(problem) is null)
            faults.Add(new(MatchFaultKind.TooManyTiers));
        return faults;
    }

    private static bool IsThere(MatchProblem problem, Pair pair) =>
        pair.Mentee >= 0 && pair.Mentee < problem.Scores.Mentees && pair.Mentor >= 0 && pair.Mentor < problem.Scores.Mentors;

    private static bool Allowed(MatchProblem problem, Pair pin)
    {
        Span<ushort> one = stackalloc ushort[1];
        problem.Scores.Fill(pin.Mentee, pin.Mentor, one);
        return one[0] > 0 && !problem.Forbidden.Contains(pin);
    }
}
