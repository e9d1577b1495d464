using Mentoring.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Support;

/// <summary>A migrated, empty database of one test. It is a copy of a template that is migrated once per run.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>For <c>ConnectionStrings:Mentoring</c>.</summary>
    public abstract string Connection { get; }

    public static async Task<TestDatabase> CreateAsync(Database database) => database switch
    {
        Database.Sqlite => await SqliteDatabase.CreateAsync(),
        Database.Postgres => await PostgresDatabase.CreateAsync(),
    };

    /// <summary>The store without a host: use cases and infrastructure over this database.</summary>
    public ServiceProvider Store() => Store(Connection);

    /// <summary>Makes it go away, as in an outage; disposed of, it is back as it was.</summary>
    public abstract Task<IAsyncDisposable> LoseAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>What brings it back.</summary>
    protected sealed class Return(Func<ValueTask> back) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => back();
    }

    /// <summary>A name that no other test, run or process has.</summary>
    protected static string NewName() => $"mentoring_test_{Guid.CreateVersion7():n}";

    /// <summary>Makes the template: everything that the migrations do.</summary>
    protected static async Task MigrateAsync(string connection)
    {
        await using var store = Store(connection);
        await store.MigrateAsync();
    }

    private static ServiceProvider Store(string connection)
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:Mentoring"] = connection };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddInfrastructure(configuration)
            .BuildServiceProvider();
    }
}
