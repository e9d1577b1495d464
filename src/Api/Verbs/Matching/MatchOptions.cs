using System.Globalization;
using Mentoring.Domain.Matching;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>The words of the verb <c>match</c>.</summary>
internal sealed record MatchOptions
{
    public const string Words = "--people FILE.csv --plan FILE.json [--out FILE.csv] [OPTION VALUE ...]";

    private const int MostPeople = 5_000_000;

    public required string People { get; init; }
    public required string Plan { get; init; }

    /// <summary>Null for standard output.</summary>
    public string? Out { get; init; }

    public MatchObjective? Objective { get; init; }
    public int? Floor { get; init; }
    public int? Stability { get; init; }
    public int Seed { get; init; }
    public int Limit { get; init; } = 200_000;
    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>What is asked for: what the plan says where the words say nothing.</summary>
    public MatchAsk AskOf(MatchingPlan plan) => new()
    {
        Objective = Objective ?? plan.Objective,
        Floor = Floor ?? plan.Floor,
        Stability = Stability ?? plan.Stability,
        Seed = Seed,
    };

    public static MatchOptions Read(string[] words)
    {
        var said = new Dictionary<string, string>();
        for (var i = 0; i < words.Length; i += 2)
        {
            var value = i + 1 < words.Length && words[i + 1].Length > 0 ? words[i + 1] : throw StartRefused.Usage($"{words[i]} needs a value.");
            if (!said.TryAdd(words[i], value))
                throw StartRefused.Usage($"{words[i]} is there twice.");
        }

        var options = new MatchOptions { People = Take("--people") ?? throw Needed("--people"), Plan = Take("--plan") ?? throw Needed("--plan") };
        options = options with
        {
            Out = Take("--out"),
            Objective = Take("--objective") is { } objective ? ObjectiveOf(objective) : null,
            Floor = Whole("--floor", 0, Criterion.MaxValue),
            Stability = Whole("--stability", 0, Criterion.MaxValue),
            Seed = Whole("--seed", 0, int.MaxValue) ?? options.Seed,
            Limit = Whole("--limit", 1, MostPeople) ?? options.Limit,
            Cores = Whole("--cores", 1, 1024) ?? options.Cores,
        };
        if (said.Keys.FirstOrDefault() is { } unknown)
            throw StartRefused.Usage($"match knows no {unknown}.");
        if (options.Out is { } to && new[] { options.People, options.Plan }.Any(from => Path.GetFullPath(from) == Path.GetFullPath(to)))
            throw new StartRefused($"--out would replace {to}, which is read.");
        return options;

        string? Take(string option) => said.Remove(option, out var value) ? value : null;
        int? Whole(string option, int from, int to) =>
            Take(option) is not { } text ? null :
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to ? number :
            throw StartRefused.Usage($"{option} is a whole number from {from} to {to}.");
    }

    private static StartRefused Needed(string option) => StartRefused.Usage($"match needs {option}.");

    private static MatchObjective ObjectiveOf(string word)
    {
        var known = Enum.GetValues<MatchObjective>().ToDictionary(objective => Mentoring.Words.Upper(objective.ToString()));
        return known.TryGetValue(word.ToUpperInvariant().Replace('-', '_'), out var objective)
            ? objective
            : throw StartRefused.Usage($"--objective is one of {string.Join(", ", known.Keys)}.");
    }
}
