using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser.AST;

namespace Mentoring.Api.Transport;

/// <summary>Brings the engine's introspection up to what today's tools ask for.</summary>
internal sealed class ModernIntrospection : BaseSchemaNodeVisitor
{
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name == "__Directive" && type.Fields.Find("args") is { } args && args.Arguments?.Find("includeDeprecated") is null)
            (args.Arguments ??= []).Add(new(schema.AllTypes["Boolean"]!) { Name = "includeDeprecated", DefaultValue = false });

        if (type.Name == "__Type" && !type.HasField("specifiedByURL"))
            _ = type.AddField(new()
            {
                Name = "specifiedByURL",
                ResolvedType = schema.AllTypes["String"],
                Resolver = new FuncFieldResolver<string>(context => (context.Source as IGraphType)?.GetMetadata<string?>(SpecifiedBy)),
            });
    }

    public override void VisitScalar(ScalarGraphType type, ISchema schema)
    {
        if (type.GetMetadata<string?>(SpecifiedBy) is { } url)
            _ = type.ApplyDirective(SpecifiedBy, "url", url);
    }

    /// <summary>For the schema as text, which has the address as a directive.</summary>
    public static Directive SpecifiedByDirective() => new(SpecifiedBy, DirectiveLocation.Scalar)
    {
        Description = "Where the scalar is specified.",
        Arguments = new(new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "url", Description = "The address of the specification." }),
    };

    /// <summary>The metadata under which a scalar keeps the address of its specification.</summary>
    public const string SpecifiedBy = "specifiedBy";
}
