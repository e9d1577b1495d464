using System.Diagnostics;
using Npgsql;

namespace Mentoring.Bench;

/// <summary>The databases: one program for all servers, and the same ten times over for the growth.</summary>
internal sealed class Store(string server)
{
    // One moment, so that the databases hold the same.
    private readonly DateTime _now = DateTime.UtcNow;

    public string Connection(string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    public void Create(string database, int times, Func<string, ProcessStartInfo> migrate)
    {
        Execute("postgres", $"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
        Execute("postgres", $"CREATE DATABASE {database}");
        using (var migrating = Process.Start(migrate(Connection(database)))!)
        {
            migrating.WaitForExit();
            if (migrating.ExitCode != 0)
                throw new InvalidOperationException("The tables could not be created.");
        }

        using var script = new StreamReader(typeof(Store).Assembly.GetManifestResourceStream("data.sql")!);
        Execute(database, script.ReadToEnd()
            .Replace("@times", $"{times}", StringComparison.Ordinal)
            .Replace("@now", $"TIMESTAMPTZ '{_now:yyyy-MM-dd HH:mm:ss}Z'", StringComparison.Ordinal)
            .Replace("@today", $"DATE '{_now:yyyy-MM-dd}'", StringComparison.Ordinal));
        Execute(database, "VACUUM ANALYZE");
    }

    /// <summary>Everybody is asked anew.</summary>
    public void AskAgain(string database) => Execute(database, """
        UPDATE "Pairings" SET "Status" = 'Announced', "Mentee_Response" = 'Pending', "Mentee_RespondedAt" = NULL, "ConfirmedAt" = NULL, "Version" = 4
          WHERE "Status" = 'Confirmed';
        TRUNCATE "Events";
        VACUUM "Pairings", "Placements";
        """);

    public List<Guid> Ids(string database, string sql)
    {
        using var source = NpgsqlDataSource.Create(Connection(database));
        using var command = source.CreateCommand(sql);
        using var rows = command.ExecuteReader();
        List<Guid> ids = [];
        while (rows.Read())
            ids.Add(rows.GetGuid(0));
        return ids;
    }

    private void Execute(string database, string sql)
    {
        using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Connection(database)) { Pooling = false, CommandTimeout = 600 }.ConnectionString);
        // VACUUM stands alone.
        foreach (var statement in sql.Contains("VACUUM \"", StringComparison.Ordinal) ? sql.Split(";\n") : [sql])
        {
            using var command = source.CreateCommand(statement);
            _ = command.ExecuteNonQuery();
        }
    }
}
