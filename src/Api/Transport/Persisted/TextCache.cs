namespace Mentoring.Api.Transport;

/// <summary>Texts by their ids, within a number of bytes: those that were not asked for the longest make room.</summary>
internal sealed class TextCache(long maxBytes)
{
    // What an entry takes beside its characters.
    private const int EntryBytes = 200;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<PersistedOperation>> _byId = new(StringComparer.Ordinal);
    private readonly LinkedList<PersistedOperation> _byUse = [];
    private long _bytes;

    public string? Find(string id)
    {
        lock (_lock)
        {
            if (!_byId.TryGetValue(id, out var found))
                return null;
            _byUse.Remove(found);
            _byUse.AddFirst(found);
            return found.Value.Text;
        }
    }

    public void Add(string id, string text)
    {
        lock (_lock)
        {
            if (_byId.ContainsKey(id))
                return;
            _byId[id] = _byUse.AddFirst(new PersistedOperation(id, text));
            _bytes += SizeOf(_byUse.First!.Value);
            while (_bytes > maxBytes && _byUse.Last is { Value: var oldest })
            {
                _byUse.RemoveLast();
                _ = _byId.Remove(oldest.Id);
                _bytes -= SizeOf(oldest);
            }
        }
    }

    private static long SizeOf(PersistedOperation entry) => (sizeof(char) * (long)(entry.Id.Length + entry.Text.Length)) + EntryBytes;
}
