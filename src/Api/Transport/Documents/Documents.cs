using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>A document within the limits.</summary>
/// <param name="Text">As it was sent.</param>
/// <param name="Tree">As it was parsed.</param>
/// <param name="IsValid">Whether it is known to be valid.</param>
internal sealed record Document(string Text, GraphQLDocument Tree, bool IsValid);

/// <summary>Reads documents; what was valid once is remembered by its text, and neither parsed nor validated again.</summary>
internal sealed class Documents(IDocumentBuilder parser, DocumentGuard guard, IOptions<TransportOptions> options)
{
    private readonly RecentCache<GraphQLDocument> _valid = new(options.Value.MaxCachedDocuments, options.Value.MaxCachedCharacters);

    /// <exception cref="ExecutionError">It is no document, or beyond a limit.</exception>
    public Document Read(string text)
    {
        if (_valid.TryFind(text, out var known))
            return new(text, known, IsValid: true);

        var limit = options.Value.MaxTokens;
        if (TokenCount.Exceeds(text, limit))
            throw new LimitError(Codes.TooManyTokens, $"A document has at most {limit} tokens.", limit);
        var tree = parser.Build(text);
        return guard.Check(tree) is { } refused ? throw refused : new(text, tree, IsValid: false);
    }

    /// <summary>Remembers a document that was found valid.</summary>
    public void Keep(Document document)
    {
        if (!document.IsValid)
            _valid.Add(document.Text, document.Tree, document.Text.Length);
    }
}
