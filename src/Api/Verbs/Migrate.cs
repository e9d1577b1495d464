using Mentoring.Infrastructure;

namespace Mentoring.Api.Verbs;

/// <summary>Brings the database's schema up to date; several processes may try at once.</summary>
internal sealed class Migrate() : Verb("migrate", "", "Creates the database's tables or brings them up to date.")
{
    public override async Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        RefuseWords(words);
        await services.MigrateAsync();
        await Console.Error.WriteLineAsync("The database is up to date.");
        return 0;
    }
}
