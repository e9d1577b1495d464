using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Mentoring.Api.Transport;

/// <summary>Ends the validation of a document once it has more errors than are told: each costs a search for what may have been meant.</summary>
internal sealed class EnoughErrors(int enough) : ValidationRuleBase, INodeVisitor
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context) =>
        context.HasErrors && context.Errors.Count() >= enough ? throw new Reached([.. context.Errors]) : default;

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;

    /// <summary>Carries the errors out of the walk.</summary>
    internal sealed class Reached(IReadOnlyList<ValidationError> errors) : ExecutionError("The document has too many errors.")
    {
        public IReadOnlyList<ValidationError> Errors => errors;
    }
}
