using Mentoring.Domain.Matching.Scoring;

namespace Mentoring.Domain.Matching.Running;

/// <summary>Every pair scored by its breakdown.</summary>
internal sealed class DenseScores : IPairScores
{
    private readonly ushort[,] _scores;

    public DenseScores(MatchInput input, MatchPeople people, PairScoring scoring)
    {
        _scores = new ushort[people.Mentees.Count, people.Mentors.Count];
        var overridden = input.Ask.Pins.Where(pin => pin.Override is not null).Select(pin => pin.Pair).ToHashSet();
        _ = Parallel.For(0, Mentees, i =>
        {
            for (var j = 0; j < Mentors; j++)
                if (overridden.Contains(new(people.Mentees[i].Key, people.Mentors[j].Key)) || scoring.Broken(people.Mentees[i], people.Mentors[j]) is [])
                    _scores[i, j] = (ushort)(PairScoring.Score(scoring.Criteria(people.Mentees[i], people.Mentors[j])) + 1);
        });
    }

    public int Mentees => _scores.GetLength(0);

    public int Mentors => _scores.GetLength(1);

    public void Fill(int mentee, int firstMentor, Span<ushort> row)
    {
        for (var x = 0; x < row.Length; x++)
            row[x] = _scores[mentee, firstMentor + x];
    }
}
