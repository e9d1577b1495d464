namespace Mentoring.Domain.Matching.Solving;

/// <summary>Knows for a pair the one that would make the two each other's mentor.</summary>
internal sealed class MutualPairs
{
    private readonly MatchProblem _problem;
    private readonly Dictionary<int, int> _menteeOf = [], _mentorOf = [];

    public MutualPairs(MatchProblem problem)
    {
        _problem = problem;
        if (problem.MutualAllowed)
            return;
        for (var i = 0; i < problem.MenteePersons.Count; i++)
            if (problem.MenteePersons[i] >= 0)
                _menteeOf[problem.MenteePersons[i]] = i;
        for (var j = 0; j < problem.MentorPersons.Count; j++)
            if (problem.MentorPersons[j] >= 0)
                _mentorOf[problem.MentorPersons[j]] = j;
    }

    /// <summary>The pair with the roles exchanged, if both are in both roles and that is not allowed.</summary>
    public Pair? Opposite(Pair pair) =>
        _menteeOf.Count > 0 && _mentorOf.Count > 0
        && _menteeOf.TryGetValue(_problem.MentorPersons[pair.Mentor], out var mentee) && _mentorOf.TryGetValue(_problem.MenteePersons[pair.Mentee], out var mentor)
            ? new Pair(mentee, mentor)
            : null;

    /// <summary>The pairs of a solution that are each other's opposite, two by two.</summary>
    public IEnumerable<(Pair One, Pair Other)> In(IReadOnlyList<int> mentorOf)
    {
        for (var i = 0; i < mentorOf.Count; i++)
            if (mentorOf[i] >= 0 && Opposite(new(i, mentorOf[i])) is { } opposite && opposite.Mentee > i && mentorOf[opposite.Mentee] == opposite.Mentor)
                yield return (new(i, mentorOf[i]), opposite);
    }
}
