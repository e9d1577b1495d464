namespace Mentoring.Domain.Matching.Solving;

/// <summary>What all stages of one solution share: the problem in seeded order, with the pins taken out.</summary>
internal sealed class Ground
{
    public Ground(MatchProblem problem, RunControl control)
    {
        (Problem, Control, Order) = (problem, control, new(problem));
        Seats = [.. Order.MentorAt.Select(problem.SeatsOf)];
        Free = new bool[Order.MenteeAt.Length];
        var pinned = problem.Pins.Select(p => p.Mentee).ToHashSet();
        foreach (var pin in problem.Pins)
            Seats[Order.MentorPlace[pin.Mentor]]--;
        for (var i = 0; i < Free.Length; i++)
            Free[i] = !pinned.Contains(Order.MenteeAt[i]);
    }

    public MatchProblem Problem { get; }

    public RunControl Control { get; }

    public SeededOrder Order { get; }

    /// <summary>The seats that pins have left, by mentor in seeded order.</summary>
    public int[] Seats { get; }

    /// <summary>Whether a mentee, in seeded order, is not pinned.</summary>
    public bool[] Free { get; }
}
