using System.Diagnostics.CodeAnalysis;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>
/// Documents that have been found valid, by their text: neither parsed nor validated again. What was not asked for the longest goes first,
/// so that nobody can fill the memory with documents, only push others out.
/// </summary>
internal sealed class DocumentCache(IOptions<TransportOptions> options)
{
    private readonly int _maxDocuments = options.Value.MaxCachedDocuments;
    private readonly int _maxCharacters = options.Value.MaxCachedCharacters;
    private readonly Dictionary<string, LinkedListNode<(string Text, GraphQLDocument Document)>> _known = [];
    private readonly LinkedList<(string Text, GraphQLDocument Document)> _lastUsed = new();
    private readonly Lock _lock = new();

    public int Count => _known.Count;

    public int Characters { get; private set; }

    public bool TryGet(string text, [NotNullWhen(true)] out GraphQLDocument? document)
    {
        lock (_lock)
        {
            document = null;
            if (!_known.TryGetValue(text, out var found))
                return false;
            _lastUsed.Remove(found);
            _lastUsed.AddFirst(found);
            document = found.Value.Document;
            return true;
        }
    }

    public void Keep(string text, GraphQLDocument document)
    {
        if (text.Length > _maxCharacters || _maxDocuments < 1)
            return;
        lock (_lock)
        {
            if (_known.ContainsKey(text))
                return;
            _known[text] = _lastUsed.AddFirst((text, document));
            Characters += text.Length;
            while (_known.Count > _maxDocuments || Characters > _maxCharacters)
            {
                var (oldest, _) = _lastUsed.Last!.Value;
                _lastUsed.RemoveLast();
                _ = _known.Remove(oldest);
                Characters -= oldest.Length;
            }
        }
    }
}
