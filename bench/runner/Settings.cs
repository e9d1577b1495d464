using System.Globalization;

namespace Mentoring.Bench;

/// <summary>What run.sh hands over.</summary>
internal sealed record Settings
{
    public int Rounds { get; private init; } = 5;
    public double Seconds { get; private init; } = 5;

    /// <summary>Rows and servers by name; none means all.</summary>
    public IReadOnlyList<string> Rows { get; private init; } = [];
    public IReadOnlyList<string> Servers { get; private init; } = [];

    /// <summary>The folder bench/.</summary>
    public required string Bench { get; init; }

    /// <summary>Where the published servers are.</summary>
    public required string Work { get; init; }
    public required string Postgres { get; init; }
    public required string Out { get; init; }

    /// <summary>Where another build of ours is published, to be measured beside this one.</summary>
    public string? Before { get; private init; }

    /// <summary>Starts everything, says where, and waits, for a profiler.</summary>
    public bool Serve { get; private init; }

    public static Settings Read(string[] args)
    {
        var given = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
        return new()
        {
            Bench = given["--bench"],
            Work = given["--work"],
            Postgres = given["--postgres"],
            Out = given["--out"],
            Rounds = int.Parse(given["--rounds"], CultureInfo.InvariantCulture),
            Seconds = double.Parse(given["--seconds"], CultureInfo.InvariantCulture),
            Rows = Words(given["--rows"]),
            Servers = Words(given["--servers"]),
            Before = given.GetValueOrDefault("--before"),
            Serve = given.ContainsKey("--serve"),
        };
    }

    public bool Wants(string row) => Rows.Count == 0 || Rows.Contains(row);

    private static string[] Words(string list) => list is "all" or "" ? [] : list.Split(',');
}
