using Microsoft.Data.Sqlite;
using Npgsql;

namespace Mentoring.Infrastructure.Shared;

/// <summary>Tells a database that is away from one that refuses.</summary>
internal static class StoreOutage
{
    private const int Interrupted = 9;
    private const int CannotOpen = 14;
    private const int IoError = 10;
    private const int ReadOnly = 8;
    private const int Full = 13;

    public static bool Is(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException { SqliteErrorCode: Interrupted or CannotOpen or IoError or ReadOnly or Full })
                return true;
            if (cause is PostgresException answer)
                return answer.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
                    or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidPassword
                    or PostgresErrorCodes.InvalidAuthorizationSpecification;
            if (cause is NpgsqlException)
                return true;
        }

        return false;
    }
}
