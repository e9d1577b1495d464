using Mentoring.Domain.Matching.Scoring;

namespace Mentoring.Domain.Matching.Running;

/// <summary>Ranks everybody of the other role for one person.</summary>
internal sealed class Suggesting
{
    private readonly MatchInput _input;
    private readonly Role _role;
    private readonly PairScoring _scoring;
    private readonly CompiledScores _scores;

    /// <param name="input">An input without problems.</param>
    /// <param name="role">The person's role.</param>
    /// <param name="person">For whom; nobody else of this role is looked at.</param>
    public Suggesting(MatchInput input, Role role, MatchPerson person)
    {
        _role = role;
        MatchPerson[] mentors = [.. input.Mentors.Where(mentor => mentor.Seats > 0)];
        _input = role is Role.Mentee ? input with { Mentees = [person], Mentors = mentors } : input with { Mentors = [person] };
        (_scoring, _scores) = (new(_input), CompiledScores.WithoutRules(_input));
    }

    public MatchSuggestions First(int most)
    {
        var all = Everybody().OrderByDescending(one => one.Score).ThenBy(one => one.Other.Key, StringComparer.Ordinal).ToArray();
        var allowed = all.Where(one => one.Broken is []).ToArray();
        return new()
        {
            Allowed = allowed.Length,
            Candidates = [.. allowed.Take(most).Select(one => new Suggestion
            {
                Key = one.Other.Key, Score = one.Score, Rank = 1 + Array.FindIndex(allowed, other => other.Score == one.Score), Criteria = _scoring.Criteria(one.Mentee, one.Mentor),
            })],
            Forbidden = [.. all.Where(one => one.Broken is not []).Take(most).Select(one => new Forbidden(one.Other.Key, one.Score, one.Broken))],
        };
    }

    private IEnumerable<Scored> Everybody()
    {
        var row = new ushort[_input.Mentors.Count];
        for (var i = 0; i < _input.Mentees.Count; i++)
        {
            _scores.Fill(i, 0, row);
            for (var j = 0; j < row.Length; j++)
            {
                var (mentee, mentor) = (_input.Mentees[i], _input.Mentors[j]);
                yield return new(mentee, mentor, _role is Role.Mentee ? mentor : mentee, row[j] - 1, _scoring.Broken(mentee, mentor));
            }
        }
    }

    private sealed record Scored(MatchPerson Mentee, MatchPerson Mentor, MatchPerson Other, int Score, IReadOnlyList<PairRule> Broken);
}
