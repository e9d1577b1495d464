using Mentoring.Infrastructure.Events;
using Mentoring.Infrastructure.Members;
using Mentoring.UseCases;
using Mentoring.UseCases.Events;
using Mentoring.UseCases.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Mentoring.Infrastructure;

/// <summary>What the rest of the process may know of the infrastructure.</summary>
public static class InfrastructureSetup
{
    /// <summary>
    /// The database of <c>ConnectionStrings:Mentoring</c>; the provider follows from the string: <c>Host=</c> is PostgreSQL,
    /// <c>Data Source=</c> is SQLite, and without one it is a file beside the process.
    /// </summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = Shared.StoreConnection.Of(configuration);
        services.AddSingleton<Shared.CommitSignal>();
        services.AddSingleton(configuration.GetSection(IdempotencyOptions.Section).Get<IdempotencyOptions>() ?? new());
        services.AddScoped<IKeptAnswers, Shared.KeptAnswers>();
        services.AddScoped<IRosterLookup, RosterLookup>();
        services.AddScoped<IOperationTexts, Shared.OperationTexts>();
        services.AddSingleton<EventFeed>().AddSingleton<IEventFeed>(s => s.GetRequiredService<EventFeed>());
        services.AddHostedService(s => s.GetRequiredService<EventFeed>());
        services.AddSingleton<Shared.TimeWorker>().AddSingleton<ITimeWorker>(s => s.GetRequiredService<Shared.TimeWorker>());
        services.AddHostedService(s => s.GetRequiredService<Shared.TimeWorker>());
        services.AddOptions<MatchingOptions>().Bind(configuration.GetSection(MatchingOptions.Section)).ValidateOnStart()
            .Validate(options => options is { Parallelism: >= 0, MaxWaiting: > 0, MaxRuns: > 0 }, "Matching:Parallelism is at least 0, Matching:MaxWaiting and Matching:MaxRuns at least 1.")
            .Validate(options => options.Lease >= MatchingOptions.LeastLease, $"Matching:Lease is at least {MatchingOptions.LeastLease}.")
            .Validate(options => options.MaxDuration > TimeSpan.Zero, "Matching:MaxDuration is longer than nothing.");
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<MatchingOptions>>().Value);
        services.AddSingleton<IMatchProgress, Matching.MatchProgressReader>();
        services.AddHostedService<Matching.MatchWorker>();
        return connection.IsPostgres
            ? services.AddDb<Shared.PostgresMentoringDb>(options => options.UseNpgsql(connection.Text))
            : services.AddDb<Shared.SqliteMentoringDb>(options => options.UseSqlite(connection.Text).AddInterceptors(Shared.SqliteSession.Instance, Shared.SqliteLimits.Instance));
    }

    /// <summary>Whether the schema is brought up to date at start: <c>Database:MigrateAtStart</c>, by default on SQLite alone.</summary>
    public static bool MigratesAtStart(IConfiguration configuration) =>
        configuration.GetValue<bool?>("Database:MigrateAtStart") ?? !Shared.StoreConnection.Of(configuration).IsPostgres;

    /// <summary>Brings the schema up to date. Several processes may try at once: one does it, the others wait.</summary>
    public static async Task MigrateAsync(this IServiceProvider services, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        await Shared.Migrator.RunAsync(scope.ServiceProvider.GetRequiredService<Shared.MentoringDb>(), ct);
    }

    /// <summary>Whether the database answers and has every migration.</summary>
    public static async Task<bool> IsReadyAsync(this IServiceProvider services, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Shared.MentoringDb>();
        try
        {
            return !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
        }
        catch (Exception failure) when (IsOutage(failure))
        {
            return false;
        }
    }

    /// <summary>
    /// Fills the database: on SQLite as a whole or not at all, since what is written goes into a copy that replaces it in one
    /// transaction; on PostgreSQL straight away.
    /// </summary>
    /// <param name="fill">Writes into the database of this connection string.</param>
    public static async Task FillAsync(this IServiceProvider services, Func<string, Task> fill)
    {
        await using var scope = services.CreateAsyncScope();
        await Shared.StoreFill.RunAsync(scope.ServiceProvider.GetRequiredService<Shared.MentoringDb>(), fill);
    }

    /// <summary>Whether this failed because the database is away, rather than because of what was asked.</summary>
    public static bool IsOutage(Exception failure) => Shared.StoreOutage.Is(failure);

    private static IServiceCollection AddDb<TDb>(this IServiceCollection services, Action<DbContextOptionsBuilder> provider) where TDb : Shared.MentoringDb =>
        services
            .AddDbContextPool<TDb>(provider)
            .AddScoped<Shared.MentoringDb>(s => s.GetRequiredService<TDb>())
            .AddScoped<IMentoringDb>(s => s.GetRequiredService<TDb>());
}
