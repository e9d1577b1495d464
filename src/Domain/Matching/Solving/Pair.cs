namespace Mentoring.Domain.Matching.Solving;

/// <summary>A mentee with a mentor, both by their number in <see cref="IPairScores"/>.</summary>
/// <param name="Mentee">The mentee's number.</param>
/// <param name="Mentor">The mentor's number.</param>
public readonly record struct Pair(int Mentee, int Mentor);
