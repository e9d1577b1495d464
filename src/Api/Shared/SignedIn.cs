using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Mentoring.Api.Access;
using Mentoring.UseCases;

namespace Mentoring.Api;

/// <summary>Without a token nothing is answered but <c>__typename</c> and, by settings, public facts and introspection.</summary>
internal static class SignedIn
{
    private static readonly string[] PublicFields = ["cohort", "cohorts", "node", "nodes"];

    /// <summary>Guards every field of a root.</summary>
    public static void Needed(ObjectGraphType root)
    {
        foreach (var field in root.Fields)
        {
            var open = PublicFields.Contains(field.Name);
            if (field.StreamResolver is { } stream)
                field.StreamResolver = new Guarded(stream);
            else if (field.Resolver is { } inner)
                field.Resolver = new FuncFieldResolver<object>(context => inner.ResolveAsync(Checked(context, open)));
        }
    }

    private sealed class Guarded(ISourceStreamResolver inner) : ISourceStreamResolver
    {
        public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) => inner.ResolveAsync(Checked(context, false));
    }

    private static IResolveFieldContext Checked(IResolveFieldContext context, bool open)
    {
        var viewer = context.Viewer();
        return viewer.IsSignedIn || (open && viewer.SeesPublicFacts) ? context : throw RequestErrors.NotSignedIn();
    }

    /// <summary>Introspection, for those who may.</summary>
    public sealed class IntrospectionRule(SchemaAccess schema) : ValidationRuleBase, INodeVisitor
    {
        public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
            new(context.RequestServices?.GetService<ViewerHolder>()?.Viewer is { } viewer && !schema.IsOpenTo(viewer) ? this : null);

        public ValueTask EnterAsync(ASTNode node, ValidationContext context)
        {
            if (node is GraphQLField field && (field.Name == "__schema" || field.Name == "__type"))
                context.ReportError(new ValidationError("Introspection is not allowed for the current request.") { Code = "HC0046" });
            return default;
        }

        public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
    }
}
