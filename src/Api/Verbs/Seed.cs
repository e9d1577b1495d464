using Mentoring.Api.Demo;
using Mentoring.Infrastructure;

namespace Mentoring.Api.Verbs;

/// <summary>Plays the demo into an empty database.</summary>
internal sealed class Seed() : Verb("seed", "", "Plays the demo into an empty database; Development only.")
{
    public override async Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        RefuseWords(words);
        await using var scope = services.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<DemoProgram>() is not { } demo)
            throw new StartRefused("The demo exists in Development only (--environment Development).");

        await services.MigrateAsync();
        var played = await demo.PlayAsync(CancellationToken.None);
        await Console.Error.WriteLineAsync(played ? "The demo is in the database." : "The database is not empty; nothing was changed.");
        return 0;
    }
}
