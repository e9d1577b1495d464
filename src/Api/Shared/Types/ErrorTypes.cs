using System.Reflection;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Mentoring.Api.Types;

/// <summary>Refusals as the contract shows them: one type each, all of the interface Error, a union for each mutation.</summary>
internal static class ErrorTypes
{
    public static IGraphType Union(this TypeMap types, string name, string mutation, IEnumerable<Type> errors) =>
        types.Make(name, n => new UnionGraphType { Name = n }, made =>
        {
            var union = (UnionGraphType)made;
            union.Description = $"Why {mutation} may be refused.";
            union.ResolveType = error => new GraphQLTypeReference(NameOf(error.GetType()));
            foreach (var error in errors)
                union.AddPossibleType((IObjectGraphType)types.Error(error));
        });

    private static string NameOf(Type error) => error.Name + "Error";

    private static IGraphType Error(this TypeMap types, Type error)
    {
        _ = types.Make(NameOf(error), name => new ObjectGraphType { Name = name }, made =>
        {
            var type = (ObjectGraphType)made;
            type.Description = Docs.Of(error);
            type.IsTypeOf = value => value.GetType() == error;
            foreach (var field in Common(types))
                type.AddField(field);
            foreach (var fact in error.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(IsFact))
                type.AddField(new FieldType
                {
                    Name = ViewTypes.Camel(fact.Name),
                    Description = Docs.Of(fact),
                    ResolvedType = types.Output(fact),
                    Resolver = new FuncFieldResolver<object>(c => fact.GetValue(c.Source)),
                });
            type.AddResolvedInterface(types.Interface());
        });
        return types.Made(NameOf(error));
    }

    private static InterfaceGraphType Interface(this TypeMap types)
    {
        _ = types.Make("Error", name => new InterfaceGraphType { Name = name }, made =>
        {
            var type = (InterfaceGraphType)made;
            type.Description = "Why something was refused.";
            type.ResolveType = error => new GraphQLTypeReference(NameOf(error.GetType()));
            foreach (var field in Common(types))
            {
                field.Resolver = null;
                type.AddField(field);
            }
        });
        return (InterfaceGraphType)types.Made("Error");
    }

    private static IEnumerable<FieldType> Common(TypeMap types)
    {
        var text = types.Scalar(typeof(string))!;
        yield return Field("message", "One sentence for people.", new NonNullGraphType(text), e => e.Message);
        yield return Field("code", "Stable, for programs.", new NonNullGraphType(text), e => e.Code);
        yield return Field("path", "The input field at fault, outermost first, list positions as numbers; null when it is not about one field.",
            new ListGraphType(new NonNullGraphType(text)), e => e.Path.Count == 0 ? null : e.Path);
    }

    private static FieldType Field(string name, string description, IGraphType type, Func<Error, object?> get) =>
        new() { Name = name, Description = description, ResolvedType = type, Resolver = new FuncFieldResolver<object>(c => get((Error)c.Source!)) };

    private static bool IsFact(PropertyInfo property) => property.Name is not ("EqualityContract" or nameof(Mentoring.Error.All));
}
