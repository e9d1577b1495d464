using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching;

/// <summary>From people and what a committee wants to a proved match with its reasons.</summary>
public sealed class MatchEngine(ISolver solver)
{
    /// <summary>Every problem of an input that has no match: unknown keys, duplicates, pins that do not hold.</summary>
    public static Error? Check(MatchInput input) => throw new NotSupportedException();

    /// <summary>Matches. Refused with every problem of the input, or with <see cref="NotProved"/>.</summary>
    public Result<MatchOutcome> Run(MatchInput input, MatchControl control) => throw new NotSupportedException(solver.GetType().Name);
}
