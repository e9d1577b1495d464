using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Transport;

namespace Mentoring.Api.Types;

/// <summary>Global object identification: the interface Node, and the two fields that find one.</summary>
internal static class Nodes
{
    /// <summary>The views that are nodes, by the name of their type.</summary>
    private static readonly Dictionary<string, (Type Id, Type View)> Kinds = AllFeatures.Nodes.ToDictionary(
        TypeMap.NameOf, view => (view.GetProperty("Id")!.PropertyType, view));

    public static bool IsNode(Type view) => Kinds.ContainsKey(TypeMap.NameOf(view));

    /// <summary>The view that this kind of id names.</summary>
    public static Type ViewOf(Type id) => Kinds[GlobalId.TypeOf(id)].View;

    public static void ImplementNode(this TypeMap types, ObjectGraphType type)
    {
        _ = types.Make("Node", name => new InterfaceGraphType { Name = name }, made =>
        {
            var node = (InterfaceGraphType)made;
            node.Description = "Anything that has an id that is unique over all types.";
            node.ResolveType = value => new GraphQLTypeReference(TypeMap.NameOf(value.GetType()));
            node.AddField(new FieldType { Name = "id", Description = "Unique over all types.", ResolvedType = new NonNullGraphType(types.Scalar(typeof(MemberId))!) });
        });
        type.AddResolvedInterface((InterfaceGraphType)types.Made("Node"));
        type.IsTypeOf = value => TypeMap.NameOf(value.GetType()) == type.Name;
    }

    public static void AddNodes(this ObjectGraphType query, TypeMap types)
    {
        foreach (var (_, view) in Kinds.Values)
            _ = types.View(view);
        var (id, max) = (types.Scalar(typeof(MemberId))!, types.Limits.MaxNodes);
        query.AddField(new FieldType
        {
            Name = "node",
            Description = "Fetches an object by its id; null when there is none, or none that the viewer may see.",
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(id)) { Name = "id", Description = "The id of the object; what is none is refused with `HC0016`." }),
            ResolvedType = new GraphQLTypeReference("Node"),
            Resolver = new FuncFieldResolver<object>(c => Load(c, c.GetArgument<string>("id"))),
        }.Costs(Weights.Fetch));
        query.AddField(new FieldType
        {
            Name = "nodes",
            Description = $"Looks up several objects by their ids, {max} at most (more are refused with `HC0076`), in the order of the ids; null for each that is not there.",
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(new ListGraphType(new NonNullGraphType(id)))) { Name = "ids", Description = "The ids of the objects; what is none is refused with `HC0016`." }),
            ResolvedType = new NonNullGraphType(new ListGraphType(new GraphQLTypeReference("Node"))),
            Resolver = new FuncFieldResolver<object>(c =>
            {
                var ids = c.GetArgument<List<string>>("ids");
                return ids.Count > max ? throw RequestErrors.TooManyNodes(ids.Count, max) : ids.Select(one => Load(c, one));
            }),
        }.Costs(Weights.Fetch).HasListSize(new(max, ["ids"])));
    }

    private static object? Load(IResolveFieldContext context, string id)
    {
        if (GlobalId.Read(id) is not { } read || !Kinds.TryGetValue(read.Type, out var kind))
            throw RequestErrors.NotAnId();

        return Loaders.ById(kind.View, kind.Id)(context, Activator.CreateInstance(kind.Id, read.Value)!);
    }
}
