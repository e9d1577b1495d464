namespace Mentoring.Api.Verbs;

/// <summary>
/// What the process is asked to do: a verb with its words, or nothing, which is to serve. Settings may stand anywhere:
/// <c>--urls</c>, <c>--environment</c>, and each setting by its full name (<c>--Database:MigrateAtStart=true</c>).
/// </summary>
/// <param name="Verb">Null to serve.</param>
/// <param name="Words">What follows the verb, settings taken out.</param>
/// <param name="Settings">For the host's configuration.</param>
internal sealed record CommandLine(Verb? Verb, string[] Words, string[] Settings)
{
    private static readonly string[] HostSettings = ["urls", "environment", "contentRoot", "applicationName"];

    /// <summary>About the verb, or about all of them.</summary>
    public bool AsksForHelp { get; private init; }

    public static CommandLine Read(string[] args)
    {
        List<string> words = [], settings = [];
        for (var i = 0; i < args.Length; i++)
        {
            if (!IsSetting(args[i]))
                words.Add(args[i]);
            else if (args[i].Contains('=', StringComparison.Ordinal))
                settings.Add(args[i]);
            else if (i + 1 < args.Length)
                settings.AddRange([args[i], args[++i]]);
            else
                throw StartRefused.Usage($"{args[i]} needs a value.");
        }

        if (words.Any(word => word is "--help" or "-h" or "help"))
            return new CommandLine(Usage.Verbs.FirstOrDefault(verb => words.Contains(verb.Name)), [], []) { AsksForHelp = true };
        if (words is not [var name, ..])
            return new CommandLine(null, [], [.. settings]);

        return Usage.Verbs.FirstOrDefault(verb => verb.Name == name) is { } verb
            ? new CommandLine(verb, [.. words.Skip(1)], [.. settings])
            : throw StartRefused.Usage($"There is no {(name.StartsWith('-') ? "option" : "verb")} {name}.");
    }

    /// <summary>An empty one says nothing, and a host under test writes such for each section.</summary>
    private static bool IsSetting(string word) => word.StartsWith("--", StringComparison.Ordinal)
        && word[2..].Split('=')[0] is var key
        && (key.Contains(':', StringComparison.Ordinal) || word.EndsWith('=') || HostSettings.Contains(key, StringComparer.OrdinalIgnoreCase));
}
