namespace Mentoring.Tests.Transport;

/// <summary>Something to ask deep questions of.</summary>
public sealed class ToyTree
{
    public static string Name(string? of) => of ?? "tree";

    public static ToyTree Child() => new();

    public static ToyBranch Branch() => new();

    public static string Measure(ToyMeasure? by) => by?.Unit ?? "metre";
}

/// <summary>Leads to a tree, and so on.</summary>
public sealed class ToyBranch
{
    public static string Name() => "branch";

    public static ToyTree Tree() => new();
}

public sealed record ToyMeasure(string? Unit, ToyMeasure? Within, IEnumerable<ToyMeasure>? Parts);
