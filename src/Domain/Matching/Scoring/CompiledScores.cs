using System.Buffers;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>
/// The scores of all pairs, from people compiled once into columns over mentors: what criteria and rules say of a mentee is worked out by
/// classes of mentors once for a row, then added up column by column over blocks that stay in the nearest cache. Gives every pair
/// the score of its <see cref="PairScoring">breakdown</see>, or 0 where that breaks a rule.
/// </summary>
public sealed class CompiledScores : IPairScores
{
    private const int Block = 1024;

    private readonly Column[] _columns;
    private readonly Wishes[] _wishes;
    private readonly PairPoints[] _pairs;
    private readonly PairPoints _settled;
    private readonly RoundedMean _mean;
    private readonly int _codes;

    /// <param name="input">An input without problems; people are numbered as they stand in it.</param>
    /// <param name="cancellation">Looked at between one criterion and the next.</param>
    public CompiledScores(MatchInput input, CancellationToken cancellation = default) : this(input, new CompiledRules(input), cancellation)
    {
    }

    private CompiledScores(MatchInput input, CompiledRules? rules, CancellationToken cancellation)
    {
        var criteria = new CompiledCriteria(input, cancellation);
        (Mentees, Mentors) = (input.Mentees.Count, input.Mentors.Count);
        _columns = Column.Of([.. criteria.Traits, .. rules?.Traits ?? []]);
        _wishes = [.. criteria.Wishes];
        _pairs = [.. criteria.Pairs, .. rules?.Pairs ?? []];
        _settled = PairPoints.Of(Mentees, rules?.Overridden() ?? []);
        _mean = new(input.Plan.Criteria.Sum(criterion => criterion.Weight));
        _codes = _columns.Sum(column => column.Codes);
    }

    /// <summary>The scores that pairs would have if no rule stood against them.</summary>
    public static CompiledScores WithoutRules(MatchInput input) => new(input, rules: null, default);

    /// <inheritdoc/>
    public int Mentees { get; }

    /// <inheritdoc/>
    public int Mentors { get; }

    /// <inheritdoc/>
    public void Fill(int mentee, int firstMentor, Span<ushort> row)
    {
        var rented = ArrayPool<int>.Shared.Rent(_codes + Block);
        var points = rented.AsSpan(Block, _codes);
        for (int at = 0, c = 0; c < _columns.Length; at += _columns[c++].Codes)
            _columns[c].Points(mentee, points.Slice(at, _columns[c].Codes));
        for (var j = 0; j < row.Length; j += Block)
        {
            var part = row[j..Math.Min(row.Length, j + Block)];
            var sums = rented.AsSpan(0, part.Length);
            Sum(mentee, firstMentor + j, points, sums);
            _mean.Of(sums, part);
        }

        _settled.Set(mentee, firstMentor, row);
        ArrayPool<int>.Shared.Return(rented);
    }

    private void Sum(int mentee, int firstMentor, ReadOnlySpan<int> points, Span<int> sums)
    {
        sums.Clear();
        for (int at = 0, c = 0; c < _columns.Length; at += _columns[c++].Codes)
            _columns[c].Add(points.Slice(at, _columns[c].Codes), firstMentor, sums);
        foreach (var wishes in _wishes)
            wishes.Add(mentee, firstMentor, sums);
        foreach (var pairs in _pairs)
            pairs.Add(mentee, firstMentor, sums);
    }
}
