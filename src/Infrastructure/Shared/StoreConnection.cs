using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Mentoring.Infrastructure.Shared;

/// <summary>The configured connection string, with our defaults for what it does not say.</summary>
internal sealed record StoreConnection(string Text, bool IsPostgres)
{
    private const string Setting = "ConnectionStrings:Mentoring";
    private const string Default = "Data Source=mentoring.db";

    /// <summary>How long a command may take, and how long one waits for a lock or a connection.</summary>
    private const int Seconds = 5;

    public static StoreConnection Of(IConfiguration configuration)
    {
        var text = configuration[Setting];
        try
        {
            var given = new DbConnectionStringBuilder { ConnectionString = string.IsNullOrWhiteSpace(text) ? Default : text };
            if (given.ContainsKey("Host") || given.ContainsKey("Server"))
                return new(Postgres(given, configuration["Database:Password"]), IsPostgres: true);
            if (given.ContainsKey("Data Source") || given.ContainsKey("Filename"))
                return new(Sqlite(given), IsPostgres: false);
        }
        catch (ArgumentException unreadable)
        {
            throw new OptionsValidationException(Setting, typeof(string), [$"{Setting} cannot be read: {unreadable.Message}"]);
        }

        throw new OptionsValidationException(Setting, typeof(string), [$"{Setting} has neither Host= (PostgreSQL) nor Data Source= (SQLite)."]);
    }

    private static string Postgres(DbConnectionStringBuilder given, string? password)
    {
        var said = given.Keys.Cast<string>().Select(key => key.Replace(" ", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var full = new NpgsqlConnectionStringBuilder(given.ConnectionString);
        if (!said.Contains("CommandTimeout"))
            full.CommandTimeout = Seconds;
        if (!said.Contains("Timeout"))
            full.Timeout = Seconds;
        if (!said.Contains("ApplicationName"))
            full.ApplicationName = "Mentoring";
        if (!said.Contains("MaximumPoolSize") && !said.Contains("MaxPoolSize"))
            // Two nodes and a migration fit into a server's usual hundred.
            full.MaxPoolSize = 40;
        if (!said.Contains("MaxAutoPrepare"))
            // Planning costs more than reading by an index does.
            full.MaxAutoPrepare = 200;
        if (!string.IsNullOrEmpty(password))
            full.Password = password;
        return full.ConnectionString;
    }

    private static string Sqlite(DbConnectionStringBuilder given) =>
        new SqliteConnectionStringBuilder(given.ConnectionString) { ForeignKeys = true, DefaultTimeout = Seconds }.ConnectionString;
}
