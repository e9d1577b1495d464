using System.Diagnostics.CodeAnalysis;

namespace Mentoring.Api.Transport;

/// <summary>
/// What was asked for lately, by its key, within a number of entries and a size of all together. What was not asked for the longest makes
/// room, so that nobody can fill the memory, only push others out; what is larger than all may be pushes nobody out and is not kept.
/// </summary>
internal sealed class RecentCache<TValue>(int maxEntries, long maxSize) where TValue : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byKey = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = [];

    public int Count => _byKey.Count;

    public long Size { get; private set; }

    public bool TryFind(string key, [NotNullWhen(true)] out TValue? value)
    {
        lock (_lock)
        {
            value = null;
            if (!_byKey.TryGetValue(key, out var found))
                return false;
            _byUse.Remove(found);
            _byUse.AddFirst(found);
            value = found.Value.Value;
            return true;
        }
    }

    /// <summary>Keeps it, unless there is one of this key.</summary>
    /// <param name="key">By which it is asked for.</param>
    /// <param name="value">What is kept.</param>
    /// <param name="size">In the unit of the size of all.</param>
    public void Add(string key, TValue value, long size)
    {
        if (size > maxSize || maxEntries < 1)
            return;
        lock (_lock)
        {
            if (_byKey.ContainsKey(key))
                return;
            _byKey[key] = _byUse.AddFirst(new Entry(key, value, size));
            Size += size;
            while (_byKey.Count > maxEntries || Size > maxSize)
                RemoveOldest();
        }
    }

    private void RemoveOldest()
    {
        var oldest = _byUse.Last!.Value;
        _byUse.RemoveLast();
        _ = _byKey.Remove(oldest.Key);
        Size -= oldest.Size;
    }

    private sealed record Entry(string Key, TValue Value, long Size);
}
