using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Mentoring.Api.Transport;

/// <summary>Refuses, before anything is executed, an operation that its way in cannot serve.</summary>
internal sealed class AllowedOperations : ValidationRuleBase
{
    public static readonly AllowedOperations ByGet = new(OperationType.Query);
    public static readonly AllowedOperations ByPost = new(OperationType.Query, OperationType.Mutation);
    public static readonly AllowedOperations ByStream = new(OperationType.Query, OperationType.Mutation, OperationType.Subscription);
    public static readonly AllowedOperations ByGetStream = new(OperationType.Query, OperationType.Subscription);

    private readonly OperationType[] _allowed;

    private AllowedOperations(params OperationType[] allowed) => _allowed = allowed;

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var kind = context.Operation.Operation;
        if (!_allowed.Contains(kind))
            context.ReportError(new OperationNotAllowedError(kind));
        return default;
    }
}

/// <summary>The kind of operation is not served this way.</summary>
internal sealed class OperationNotAllowedError : ValidationError
{
    public OperationNotAllowedError(OperationType kind)
        : base(kind is OperationType.Subscription
            ? "A subscription needs Accept: text/event-stream, or a WebSocket with the subprotocol graphql-transport-ws."
            : $"A {kind.ToString().ToLowerInvariant()} must be sent by POST.")
    {
        Kind = kind;
        Code = Codes.NotAllowed;
    }

    public OperationType Kind { get; }
}
