namespace Mentoring.Api.Verbs;

/// <summary>Every verb, and the help that lists them.</summary>
internal static class Usage
{
    public static readonly IReadOnlyList<Verb> Verbs = [new Migrate(), new Seed(), new PrintSchema(), new LoadOperations(), new Matching.MatchFiles(), new IssueToken(), new AskHealth()];

    public static string Text { get; } = $"""
        Mentoring: the GraphQL back end of a mentoring program.

        Usage: dotnet Mentoring.Api.dll [VERB] [--SETTING=VALUE ...]
               dotnet run --project src/Api -- [VERB] [--SETTING=VALUE ...]

          (no verb)  Serves, on http://localhost:5080 unless --urls or ASPNETCORE_URLS says otherwise.
        {string.Join(Environment.NewLine, Verbs.SelectMany(verb => new[] { $"  {verb.Name} {verb.Words}".TrimEnd(), $"             {verb.Summary}" }))}
          help [VERB]
                     Prints this, or what there is to know of a verb.

        Settings are given by their full names, such as --Database:MigrateAtStart=true, or in the
        environment, such as Database__MigrateAtStart=true; docs/settings.md lists them.
        """;

    /// <param name="verb">The one that is asked about; null for all.</param>
    public static int Print(Verb? verb)
    {
        Console.WriteLine(verb is null ? Text : $"{verb.Name} {verb.Words}{Environment.NewLine}{verb.Summary}{Environment.NewLine}{verb.Details}".TrimEnd());
        return 0;
    }
}
