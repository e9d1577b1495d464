namespace Mentoring.Domain.Matching.Solving;

/// <summary>The solver of this project as a part that can be exchanged.</summary>
public sealed class ExactSolver : ISolver
{
    public MatchResult Solve(MatchProblem problem, RunControl? control = null) => Solver.Solve(problem, control);
}
