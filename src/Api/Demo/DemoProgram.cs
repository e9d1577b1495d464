using Mentoring.Api.Demo.Story;
using Mentoring.Api.Verbs;
using Mentoring.Infrastructure;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Api.Demo;

/// <summary>Plays the demo into an empty database.</summary>
internal sealed class DemoProgram(
    IServiceProvider services, IConfiguration configuration, DemoOptions options, ILoggerFactory logs, TimeProvider time)
{
    /// <summary>Returns false, and changes nothing, when the database is not empty.</summary>
    public async Task<bool> PlayAsync(CancellationToken ct)
    {
        if (!await IsEmptyAsync(ct))
            return false;

        var log = logs.CreateLogger<DemoProgram>();
        log.LogInformation("The database is empty: playing the demo into it, which takes some seconds");
        await services.FillAsync(connection => PlayIntoAsync(connection, ct));
        log.LogInformation("The demo is in the database");
        return true;
    }

    private async Task PlayIntoAsync(string connection, CancellationToken ct)
    {
        var store = new ConfigurationBuilder().AddConfiguration(configuration)
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Mentoring"] = connection }).Build();
        await using var stage = new Stage(store, logs, ct);
        var roster = new Roster(stage);
        var programs = new Programs(stage, roster);
        if (options.StartAt is { } start)
        {
            await programs.PlayAnEmptyOneAsync(start);
        }
        else
        {
            await programs.PlayThePagesAsync();
            await programs.PlayThisYearsAsync(time.GetUtcNow());
        }

        await roster.RegisterAsync(Roster.Others);
    }

    /// <summary>A play that was stopped half-way, which only PostgreSQL keeps, cannot be gone on with.</summary>
    private async Task<bool> IsEmptyAsync(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var members = scope.ServiceProvider.GetRequiredService<IMentoringDb>().Members;
        if (!await members.AnyAsync(ct))
            return true;

        string[] bounds = [Words.Fold(Roster.First.Email), Words.Fold(Roster.Last.Email)];
        var there = await members.Where(m => bounds.Contains(m.FoldedEmail)).Select(m => m.FoldedEmail).ToListAsync(ct);
        return there.Contains(bounds[0]) && !there.Contains(bounds[1])
            ? throw new StartRefused("The demo was stopped while it was played into this database. Drop the database, or name another one, and start again.")
            : false;
    }
}
