using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Explaining;

/// <summary>What there is to say of a match as a whole and of each pair's place in it, from one look at every pair. All numbers are those of the problem.</summary>
public sealed record Explanation
{
    /// <summary>Pairs that the rules allow, the floor and seats aside.</summary>
    public required long AllowedPairs { get; init; }

    /// <summary>The match.</summary>
    public required MatchFigures Result { get; init; }

    /// <summary>What taking the best pair that is left again and again would have given.</summary>
    public required MatchFigures Greedy { get; init; }

    /// <summary>By mentee: one more than the mentors who would fit better, of those with a seat and above the floor; 0 without a mentor.</summary>
    public required IReadOnlyList<int> RankForMentee { get; init; }

    /// <summary>By mentee: one more than the mentees who would fit the mentor better; 0 without a mentor.</summary>
    public required IReadOnlyList<int> RankForMentor { get; init; }

    /// <summary>Mentees without a mentor, by number.</summary>
    public required IReadOnlyList<UnservedMentee> Mentees { get; init; }

    /// <summary>Mentors with seats and without a mentee, by number.</summary>
    public required IReadOnlyList<UnservedMentor> Mentors { get; init; }

    /// <summary>Explains a match of a problem without faults; the mentor of each mentee, -1 for none.</summary>
    public static Explanation Of(MatchProblem problem, IReadOnlyList<int> mentorOf, RunControl? control = null) =>
        new Explainer(problem, mentorOf, control ?? new()).Explain();
}
