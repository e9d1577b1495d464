using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Infrastructure.Shared;

/// <summary>Fills a database as a whole or not at all, where one file can be copied over another at one stroke.</summary>
internal static class StoreFill
{
    /// <param name="fill">Writes into the database of this connection string.</param>
    public static async Task RunAsync(MentoringDb db, Func<string, Task> fill)
    {
        var connection = db.Database.GetConnectionString()!;
        if (db is not SqliteMentoringDb)
        {
            await fill(connection);
            return;
        }

        var folder = Directory.CreateTempSubdirectory("mentoring-");
        var draft = new SqliteConnectionStringBuilder(connection) { DataSource = Path.Combine(folder.FullName, "draft.db") }.ConnectionString;
        try
        {
            Copy(connection, draft);
            await fill(draft);
            Copy(draft, connection);
        }
        finally
        {
            using (var pooled = new SqliteConnection(draft))
                SqliteConnection.ClearPool(pooled);
            folder.Delete(recursive: true);
        }
    }

    /// <summary>In one transaction of the target.</summary>
    private static void Copy(string source, string target)
    {
        using var from = new SqliteConnection(source);
        using var to = new SqliteConnection(target);
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }
}
