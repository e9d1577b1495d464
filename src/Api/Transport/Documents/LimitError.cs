using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Mentoring.Api.Transport;

/// <summary>A document or its variables ask for more than a limit allows: the code says which limit, the fact <c>limit</c> how much it is.</summary>
internal sealed class LimitError : ValidationError
{
    public LimitError(string code, string message, int limit, ASTNode? at = null, GraphQLDocument? document = null) : base(message)
    {
        Code = code;
        Extensions = new() { ["limit"] = limit };
        if (at is not null && document is not null)
            _ = this.AddLocation(at, document);
    }
}
