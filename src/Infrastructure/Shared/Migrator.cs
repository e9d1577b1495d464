using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Mentoring.Infrastructure.Shared;

/// <summary>Brings a schema up to date while other processes may be trying the same.</summary>
internal static class Migrator
{
    private const long Turn = 0x4D6967726174; // "Migrat"
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);

    public static Task RunAsync(MentoringDb db, CancellationToken ct)
    {
        db.Database.SetCommandTimeout(Patience);
        return db is SqliteMentoringDb ? RunOnSqliteAsync(db, ct) : RunOnPostgresAsync(db, ct);
    }

    private static async Task RunOnSqliteAsync(MentoringDb db, CancellationToken ct)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);

        await using var turn = await TakeTurnAsync(file + "-migrating", ct);
        if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any())
            return;

        // EF Core's own lock is a row, which a process that dies leaves behind for ever. It is our turn: whoever wrote it is gone.
        if (await db.Database.CanConnectAsync(ct))
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", ct);
        await db.Database.MigrateAsync(ct);
        await OrderIndexes.CreateAsync(db, ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
    }

    /// <summary>The operating system gives the file back when a process ends, however it ends.</summary>
    private static async Task<FileStream> TakeTurnAsync(string file, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(LookAgain, ct);
            }
        }
    }

    private static async Task RunOnPostgresAsync(MentoringDb db, CancellationToken ct)
    {
        await CreateIfMissingAsync(db.GetService<IRelationalDatabaseCreator>(), ct);
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            // Ends with the session, however that ends.
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Turn})", ct);
            await db.Database.MigrateAsync(ct);
            await OrderIndexes.CreateAsync(db, ct);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Turn})", ct);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task CreateIfMissingAsync(IRelationalDatabaseCreator creator, CancellationToken ct)
    {
        if (await creator.ExistsAsync(ct))
            return;
        try
        {
            await creator.CreateAsync(ct);
        }
        catch (PostgresException other) when (other.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process was first.
        }
    }
}
