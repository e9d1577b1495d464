using Npgsql;

namespace Mentoring.Tests.Support;

/// <summary>A database of its own on the server that <c>MENTORING_TEST_POSTGRES</c> names.</summary>
internal sealed class PostgresDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly string _name;

    private PostgresDatabase(string name) => _name = name;

    public override string Connection => ConnectionTo(_name);

    private static string Server => Environment.GetEnvironmentVariable("MENTORING_TEST_POSTGRES") is { Length: > 0 } server
        ? server
        : throw new InvalidOperationException(
            "MENTORING_TEST_POSTGRES names no PostgreSQL server. Run ./test.sh, or start one with tests/postgres.sh.");

    public static async Task<PostgresDatabase> CreateAsync()
    {
        var (template, name) = (await Template.Value, NewName());
        await OnServerAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        return new(name);
    }

    public override async Task<IAsyncDisposable> LoseAsync()
    {
        // Whoever is cut off comes back at once, and a database that is in use cannot be renamed.
        await OnServerAsync($"ALTER DATABASE {_name} WITH ALLOW_CONNECTIONS false");
        await OnServerAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name}'");
        await OnServerAsync($"ALTER DATABASE {_name} RENAME TO {_name}_away");
        return new Return(async () =>
        {
            await OnServerAsync($"ALTER DATABASE {_name}_away RENAME TO {_name}");
            await OnServerAsync($"ALTER DATABASE {_name} WITH ALLOW_CONNECTIONS true");
        });
    }

    public override async ValueTask DisposeAsync() => await OnServerAsync(Drop(_name));

    private static async Task<string> MakeTemplateAsync()
    {
        var name = NewName();
        // Its collation is as unlike the order of bytes as that of a server in production may be.
        await OnServerAsync($"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en'");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => OnServerAsync(Drop(name)).GetAwaiter().GetResult();
        // Nothing may stay connected to what is copied.
        await MigrateAsync($"{ConnectionTo(name)};Pooling=false");
        return name;
    }

    private static string Drop(string name) => $"DROP DATABASE IF EXISTS {name} WITH (FORCE)";

    private static string ConnectionTo(string name) => new NpgsqlConnectionStringBuilder(Server)
    {
        Database = name,
        MaxPoolSize = 20,
        // The pool of a test that is over empties itself soon.
        ConnectionIdleLifetime = 10,
        ConnectionPruningInterval = 5,
    }.ConnectionString;

    private static async Task OnServerAsync(string statement)
    {
        await using var server = new NpgsqlConnection(Server);
        await server.OpenAsync();
        await using var command = new NpgsqlCommand(statement, server);
        await command.ExecuteNonQueryAsync();
    }
}
