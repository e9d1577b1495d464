using System.Collections.Concurrent;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>A store of operations that counts how often it is asked.</summary>
public sealed class ToyOperations : IOperationStore
{
    private int _asked;

    public ConcurrentDictionary<string, string> Texts { get; } = new();

    public int Asked => _asked;

    public ValueTask<string?> FindAsync(string id, CancellationToken ct)
    {
        _ = Interlocked.Increment(ref _asked);
        return new(Texts.GetValueOrDefault(id));
    }

    public ValueTask<IReadOnlyList<string>> AddAsync(IReadOnlyList<PersistedOperation> operations, CancellationToken ct)
    {
        string[] taken = [.. operations.Where(o => Texts.TryGetValue(o.Id, out var text) && text != o.Text).Select(o => o.Id)];
        if (taken.Length is 0)
            foreach (var (id, text) in operations)
                Texts[id] = text;
        return new(taken);
    }
}
