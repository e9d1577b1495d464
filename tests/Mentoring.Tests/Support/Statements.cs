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

    static Statements() => DiagnosticListener.AllListeners.Subscribe(new Observer<DiagnosticListener>(listener =>
    {
        if (listener.Name == DbLoggerCategory.Name)
            listener.Subscribe(new Observer<KeyValuePair<string, object?>>(happened => Recording.Value?.Add(happened)), Executing.Equals);
    }));

    private static string Executing => RelationalEventId.CommandExecuting.Name!;

    public IReadOnlyList<string> Sql
    {
        get
        {
            lock (_sql)
                return [.. _sql];
        }
    }

    public int Count => Sql.Count;

    public static Statements Record() => Recording.Value = new();

    public void Dispose() => Recording.Value = null;

    public override string ToString() => string.Join("\n\n", Sql);

    private void Add(KeyValuePair<string, object?> happened)
    {
        if (happened is { Key: var name, Value: CommandEventData command } && name == Executing)
            lock (_sql)
                _sql.Add(command.Command.CommandText);
    }

    private sealed class Observer<T>(Action<T> onNext) : IObserver<T>
    {
        public void OnNext(T value) => onNext(value);
        public void OnCompleted() { }
        public void OnError(Exception error) { }
    }
}
