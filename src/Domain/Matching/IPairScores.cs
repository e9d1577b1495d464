namespace Mentoring.Domain.Matching;

/// <summary>The scores of every pair of one match, worked out when asked for. Safe from many threads.</summary>
public interface IPairScores
{
    /// <summary>How many mentees there are; they are numbered from 0.</summary>
    int Mentees { get; }

    /// <summary>How many mentors there are; they are numbered from 0.</summary>
    int Mentors { get; }

    /// <summary>Whether a row that was wanted before is read from memory; otherwise it is worked out each time, and is looked at as seldom as can be.</summary>
    bool AreKept => false;

    /// <summary>
    /// Scores of one mentee with the mentors <paramref name="firstMentor"/> up to <paramref name="firstMentor"/> + row.Length - 1:
    /// 0 where the pair is not allowed, otherwise its score plus one (1-1001). The same call always gives the same scores.
    /// </summary>
    void Fill(int mentee, int firstMentor, Span<ushort> row);
}
