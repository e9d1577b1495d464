namespace Mentoring.Domain.Matching.Scoring;

/// <summary>
/// Scores that are worked out once: a row is kept from when it is first wanted as a whole. A match looks at every pair about ten times (to solve, prove and
/// explain), and reading a pair takes a small part of the time of working it out.
/// </summary>
public sealed class KeptScores : IPairScores
{
    /// <summary>
    /// Up to so many bytes are kept: enough for a national program (14,000 mentees and 10,000 mentors take 280 MB), and no more than a server beside its
    /// database has to spare. Beyond, scores are worked out whenever they are wanted.
    /// </summary>
    public const long MostBytes = 320_000_000;

    private readonly IPairScores _scores;
    private readonly ushort[]?[] _rows;

    private KeptScores(IPairScores scores) => (_scores, _rows) = (scores, new ushort[]?[scores.Mentees]);

    /// <inheritdoc/>
    public int Mentees => _scores.Mentees;

    /// <inheritdoc/>
    public int Mentors => _scores.Mentors;

    /// <inheritdoc/>
    public bool AreKept => true;

    /// <summary>The same scores, kept if they are few enough.</summary>
    public static IPairScores Of(IPairScores scores) =>
        (long)scores.Mentees * scores.Mentors * sizeof(ushort) <= MostBytes ? new KeptScores(scores) : scores;

    /// <inheritdoc/>
    public void Fill(int mentee, int firstMentor, Span<ushort> row)
    {
        if ((Volatile.Read(ref _rows[mentee]) ?? (row.Length == Mentors ? Keep(mentee) : null)) is { } kept)
            kept.AsSpan(firstMentor, row.Length).CopyTo(row);
        else
            _scores.Fill(mentee, firstMentor, row);
    }

    /// <summary>Two threads at once work out the same; it does not matter whose row stays. Rows live as long as the match and need not be moved about.</summary>
    private ushort[] Keep(int mentee)
    {
        var row = GC.AllocateUninitializedArray<ushort>(Mentors, pinned: true);
        _scores.Fill(mentee, 0, row);
        return Interlocked.CompareExchange(ref _rows[mentee], row, null) ?? row;
    }
}
