using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>
/// Refuses a document that would cost more than it is worth, after parsing and before validation: rules and execution are quadratic, or worse,
/// in what some documents ask for. The guard itself reads what is written once, and what is spread until the first limit is reached.
/// </summary>
internal sealed class DocumentGuard(ISchema schema, IOptions<TransportOptions> options)
{
    private readonly TransportOptions _limits = options.Value;

    /// <summary>The first limit that the document exceeds.</summary>
    public LimitError? Check(GraphQLDocument document) => Check(document, out _);

    /// <param name="document">The document.</param>
    /// <param name="visited">How many fields and fragments the guard has looked at.</param>
    public LimitError? Check(GraphQLDocument document, out int visited)
    {
        schema.Initialize();
        var (written, spread) = (new WrittenGuard(_limits, document), new SpreadGuard(_limits, schema, document));
        var refused = written.Check() ?? spread.Check();
        visited = written.Visited + spread.Visited;
        return refused;
    }
}
