using Mentoring.Infrastructure.Events;
using Mentoring.UseCases;
using Mentoring.UseCases.Events;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentoring.Infrastructure;

/// <summary>What the rest of the process may know of the infrastructure.</summary>
public static class InfrastructureSetup
{
    /// <summary>A file beside the process, when no connection string is configured.</summary>
    public const string DefaultConnection = "Data Source=mentoring.db";

    /// <summary>
    /// The database of <c>ConnectionStrings:Mentoring</c>; the provider follows from the string: <c>Host=</c> is PostgreSQL,
    /// <c>Data Source=</c> is SQLite.
    /// </summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("Mentoring") ?? DefaultConnection;
        services.AddSingleton<Shared.CommitSignal>();
        services.AddSingleton<EventFeed>().AddSingleton<IEventFeed>(s => s.GetRequiredService<EventFeed>());
        services.AddHostedService(s => s.GetRequiredService<EventFeed>());
        services.AddSingleton<Shared.TimeWorker>().AddSingleton<ITimeWorker>(s => s.GetRequiredService<Shared.TimeWorker>());
        services.AddHostedService(s => s.GetRequiredService<Shared.TimeWorker>());
        return IsPostgres(connection)
            ? services.AddDb<Shared.PostgresMentoringDb>(options => options.UseNpgsql(connection))
            : services.AddDb<Shared.SqliteMentoringDb>(options => options.UseSqlite(connection));
    }

    /// <summary>Whether this connection string names a PostgreSQL server.</summary>
    public static bool IsPostgres(string connection) => connection.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Brings the schema up to date. Several processes may try at once: a lock lets one do it and the others wait.</summary>
    public static async Task MigrateAsync(this IServiceProvider services, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Shared.MentoringDb>();
        await db.Database.MigrateAsync(ct);
        if (db is Shared.SqliteMentoringDb)
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
    }

    /// <summary>Whether the database answers and has every migration.</summary>
    public static async Task<bool> IsReadyAsync(this IServiceProvider services, CancellationToken ct = default)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<Shared.MentoringDb>();
            return !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
        }
        catch (Exception failure) when (failure is NpgsqlException or SqliteException or InvalidOperationException or TimeoutException)
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

    private static IServiceCollection AddDb<TDb>(this IServiceCollection services, Action<DbContextOptionsBuilder> provider) where TDb : Shared.MentoringDb =>
        services
            .AddDbContext<TDb>(provider)
            .AddScoped<Shared.MentoringDb>(s => s.GetRequiredService<TDb>())
            .AddScoped<IMentoringDb>(s => s.GetRequiredService<TDb>());
}
