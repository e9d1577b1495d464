using System.Collections.Concurrent;

namespace Mentoring;

/// <summary>
/// Why something was refused. One record per reason; its name gives the code (<c>MentorIsFull</c> is <c>MENTOR_IS_FULL</c>)
/// and, with the suffix Error, the GraphQL type; its own properties are facts for the client.
/// </summary>
/// <param name="Message">One sentence for people, without anybody's private data.</param>
public abstract record Error(string Message)
{
    /// <summary>The input field that is at fault, outermost first; empty when it is not about one field.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>Stable, for programs.</summary>
    public string Code => Codes.Of(GetType());

    /// <summary>The reasons one by one; several where a whole input was looked at.</summary>
    public virtual IReadOnlyList<Error> All => [this];

    /// <summary>The same reason, for the field at this path.</summary>
    public Error At(params string[] path) => this with { Path = path };

    /// <summary>The same reason, one input object further out; what is not about a field stays so.</summary>
    public virtual Error Under(string field) => Path.Count == 0 ? this : this with { Path = [field, .. Path] };
}

/// <summary>Several reasons at once: every problem of an input, so that nobody has to try again to learn the next one.</summary>
public sealed record Problems : Error
{
    private Problems(IReadOnlyList<Error> all) : base("Several things are wrong.") => All = all;

    public override IReadOnlyList<Error> All { get; }

    public override Error Under(string field) => new Problems([.. All.Select(e => e.Under(field))]);

    /// <summary>Null when there is no problem, the problem itself when there is one.</summary>
    public static Error? Of(IEnumerable<Error?> found)
    {
        List<Error> all = [.. found.OfType<Error>().SelectMany(e => e.All)];
        return all.Count switch { 0 => null, 1 => all[0], _ => new Problems(all) };
    }
}

internal static class Codes
{
    private static readonly ConcurrentDictionary<Type, string> Known = new();

    public static string Of(Type error) => Known.GetOrAdd(error, type => Words.Upper(type.Name));
}
