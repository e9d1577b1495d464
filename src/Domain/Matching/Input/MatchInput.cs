using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Matching;

/// <summary>
/// Everything that a match depends on, as it was at one moment. The same input gives the same outcome to the byte, whatever the order of
/// people and pairs in it.
/// </summary>
public sealed record MatchInput
{
    public required MatchingPlan Plan { get; init; }
    public required MatchAsk Ask { get; init; }

    /// <summary>Whether two may be mentor and mentee of each other.</summary>
    public bool MutualMentoring { get; init; }

    public IReadOnlyList<Choice> Topics { get; init; } = [];

    /// <summary>The questions that the plan reads.</summary>
    public IReadOnlyList<Question> MenteeForm { get; init; } = [];
    /// <inheritdoc cref="MenteeForm"/>
    public IReadOnlyList<Question> MentorForm { get; init; } = [];

    public required IReadOnlyList<MatchPerson> Mentees { get; init; }
    public required IReadOnlyList<MatchPerson> Mentors { get; init; }

    /// <summary>Two who were paired and are not to be again, or are paired already. "Not with" stands with the people.</summary>
    public IReadOnlyList<MatchPair> Apart { get; init; } = [];

    /// <summary>The pairs of an earlier match that this one is to change little.</summary>
    public IReadOnlyList<MatchPair> Previous { get; init; } = [];
}
