namespace Mentoring.Domain.Matching.Solving;

/// <summary>What a solver is at.</summary>
public enum SolveStage
{
    /// <summary>The best mentors of each mentee are looked up.</summary>
    Candidates,

    /// <summary>Finding how many can be placed, and how good the worst pair can be.</summary>
    Fairness,

    /// <summary>Finding the best total.</summary>
    Total,
}

/// <summary>How far one pass over all pairs has come.</summary>
/// <param name="Stage">What the pass is for.</param>
/// <param name="Round">Which pass of the whole solution this is, from 1; how many there will be is not known.</param>
/// <param name="Percent">How many of a hundred mentees the pass has seen.</param>
public readonly record struct SolveProgress(SolveStage Stage, int Round, int Percent);
