using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mentoring.Tests.Support;

/// <summary>
/// The SQL statements that this test caused, in order, from <see cref="Record"/> on: those of its own calls and of the requests
/// that it sends, and of no other test or background worker.
/// </summary>
public sealed class Statements : IDisposable
{
    private static readonly AsyncLocal<Statements?> Recording = new();

    private readonly List<string> _sql = [];
    private readonly List<string> _compiled = [];
    private readonly List<DbCommand> _commands = [];

    static Statements() => DiagnosticListener.AllListeners.Subscribe(new Observer<DiagnosticListener>(listener =>
    {
        if (listener.Name == DbLoggerCategory.Name)
            listener.Subscribe(new Observer<KeyValuePair<string, object?>>(happened => Recording.Value?.Add(happened)), name => name == Executing || name == Compiling);
    }));

    private static string Executing => RelationalEventId.CommandExecuting.Name!;
    private static string Compiling => CoreEventId.QueryCompilationStarting.Name!;

    public IReadOnlyList<string> Sql
    {
        get
        {
            lock (_sql)
                return [.. _sql];
        }
    }

    public int Count => Sql.Count;

    /// <summary>The queries that had to be compiled, because none of their shape had come before.</summary>
    public IReadOnlyList<string> Compiled
    {
        get
        {
            lock (_sql)
                return [.. _compiled];
        }
    }

    /// <summary>The statements with their values, to be looked at again; on PostgreSQL alone, whose commands can be copied.</summary>
    public IReadOnlyList<DbCommand> Commands
    {
        get
        {
            lock (_sql)
                return [.. _commands];
        }
    }

    public static Statements Record() => Recording.Value = new();

    public void Dispose() => Recording.Value = null;

    public override string ToString() => string.Join("\n\n", Sql);

    private void Add(KeyValuePair<string, object?> happened)
    {
        lock (_sql)
            if (happened.Value is CommandEventData command)
            {
                _sql.Add(command.Command.CommandText);
                if (command.Command is ICloneable copied)
                    _commands.Add((DbCommand)copied.Clone());
            }
            else if (happened.Value is QueryExpressionEventData query)
                _compiled.Add(query.Expression.ToString());
    }

    private sealed class Observer<T>(Action<T> onNext) : IObserver<T>
    {
        public void OnNext(T value) => onNext(value);
        public void OnCompleted() { }
        public void OnError(Exception error) { }
    }
}
