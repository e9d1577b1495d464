namespace Mentoring.Tests.Rights;

/// <summary>A table as <c>domain.md</c> has them: operations down, kinds of viewers across, a sign in each cell.</summary>
internal sealed record Row(string Operation, string On, IReadOnlyList<string> Signs)
{
    public string Name => On.Length == 0 ? Operation : $"{Operation}:{On}";

    public override string ToString() => $"{Name,-34}{string.Join(' ', Signs.Select(sign => $"{sign,-4}"))}";

    /// <summary>Operations begin with a small letter; all other lines are headings.</summary>
    public static IReadOnlyList<Row> Read(string table) =>
    [
        .. from line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           where char.IsLower(line[0])
           let parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           let name = parts[0].Split(':')
           select new Row(name[0], name.ElementAtOrDefault(1) ?? "", parts[1..]),
    ];
}
