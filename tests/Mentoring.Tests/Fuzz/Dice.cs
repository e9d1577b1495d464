using CsCheck;

namespace Mentoring.Tests.Fuzz;

/// <summary>Chance, from the seed that a failure prints.</summary>
internal sealed class Dice(PCG chance)
{
    /// <summary>From 0 up to, and without, <paramref name="sides"/>.</summary>
    public int Roll(int sides) => (int)chance.Next((uint)sides);

    public bool OneIn(int sides) => Roll(sides) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Roll(choices.Count)];

    /// <summary>Some of these, at least one, in any order.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> choices, int most) =>
        [.. choices.OrderBy(_ => chance.Next()).Take(1 + Roll(most))];
}
