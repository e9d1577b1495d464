namespace Mentoring.Domain.Matching.Solving;

/// <summary>Solves a match. What it finds is proved by <see cref="Certificate"/>, which does not trust it.</summary>
public interface ISolver
{
    /// <summary>Solves a problem without <see cref="MatchFault">faults</see>; one with faults is an <see cref="ArgumentException"/>.</summary>
    MatchResult Solve(MatchProblem problem, RunControl? control = null);
}
