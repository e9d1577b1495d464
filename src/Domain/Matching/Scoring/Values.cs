namespace Mentoring.Domain.Matching.Scoring;

/// <summary>Several values in order, equal when all of them are.</summary>
internal readonly record struct Values<T>(T[] All)
{
    public bool Equals(Values<T> other) => All.AsSpan().SequenceEqual(other.All);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in All)
            hash.Add(value);
        return hash.ToHashCode();
    }
}
