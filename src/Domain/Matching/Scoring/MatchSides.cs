namespace Mentoring.Domain.Matching.Scoring;

/// <summary>The two sides of a match, by number.</summary>
internal sealed record MatchSides(IReadOnlyList<MatchPerson> Mentees, IReadOnlyList<MatchPerson> Mentors);
