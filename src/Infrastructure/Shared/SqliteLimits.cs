using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Mentoring.Infrastructure.Shared;

/// <summary>
/// Ends an SQLite statement that is cancelled, or that takes longer than the command may: SQLite runs in the thread that asks, and the driver
/// does not look up. What a server does by itself.
/// </summary>
internal sealed class SqliteLimits : DbCommandInterceptor
{
    public static readonly SqliteLimits Instance = new();

    /// <summary>How many steps of its machine SQLite takes between two looks.</summary>
    private const int Steps = 10_000;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Watch(command, cancellationToken);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Watch(command, cancellationToken);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Watch(command, cancellationToken);
        return new(result);
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Leave(command);
        return result;
    }

    public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        Leave(command);
        return new(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Leave(command);
        return new(result);
    }

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(command);
        return Task.CompletedTask;
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(command);
        // What was ended for the caller's sake is told as that.
        cancellationToken.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }

    private static void Watch(DbCommand command, CancellationToken ct)
    {
        var (started, seconds) = (Stopwatch.GetTimestamp(), command.CommandTimeout);
        raw.sqlite3_progress_handler(Handle(command)!, Steps, _ => ct.IsCancellationRequested || (seconds > 0 && Stopwatch.GetElapsedTime(started).TotalSeconds > seconds) ? 1 : 0, null);
    }

    private static void Leave(DbCommand command)
    {
        if (Handle(command) is { } handle)
            raw.sqlite3_progress_handler(handle, 0, null, null);
    }

    private static sqlite3? Handle(DbCommand command) => ((SqliteConnection?)command.Connection)?.Handle;
}
