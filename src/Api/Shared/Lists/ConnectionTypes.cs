using GraphQL.Types;
using Mentoring.Api.Transport;
using Mentoring.Api.Types;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Lists;

/// <summary>Connection, edge and page info, in HotChocolate's shapes.</summary>
internal static class ConnectionTypes
{
    /// <summary>One for each view, however many fields lead to such a list, so that clients write one fragment for it.</summary>
    public static IGraphType ConnectionType<TView>(this TypeMap types) where TView : class =>
        types.Make($"{Name<TView>()}Connection", n => new ObjectGraphType<Page<TView>> { Name = n }, made =>
        {
            var node = new NonNullGraphType(types.View(typeof(TView)));
            var type = (ObjectGraphType<Page<TView>>)made;
            type.Description = "A connection to a list of items.";
            Add(type, "pageInfo", "Information to aid in pagination.", new NonNullGraphType(types.PageInfo()), p =>
                new PageInfo(p.HasNext, p.HasPrevious, p.Items.Count == 0 ? null : p.Items[0].Cursor, p.Items.Count == 0 ? null : p.Items[^1].Cursor));
            Add(type, "edges", "A list of edges.", new ListGraphType(new NonNullGraphType(types.Edge<TView>(node))), p => p.Items);
            Add(type, "nodes", "A flattened list of the nodes.", new ListGraphType(node), p => p.Items.Select(i => i.Node));
            Add(type, "totalCount", "How many there are in all; counted only when asked for.", new NonNullGraphType(types.Scalar(typeof(int))!), p => p.Total).Costs(Weights.Fetch);
        });

    private static string Name<TView>() => $"{TypeMap.NameOf(typeof(TView))}s";

    private static IGraphType Edge<TView>(this TypeMap types, IGraphType node) =>
        types.Make($"{Name<TView>()}Edge", n => new ObjectGraphType<PageItem<TView>> { Name = n }, made =>
        {
            var type = (ObjectGraphType<PageItem<TView>>)made;
            type.Description = "An edge in a connection.";
            Add(type, "cursor", "A cursor for use in pagination.", new NonNullGraphType(types.Scalar(typeof(string))!), e => e.Cursor);
            Add(type, "node", "The item at the end of the edge.", node, e => e.Node);
        });

    private static IGraphType PageInfo(this TypeMap types) =>
        types.Make("PageInfo", n => new ObjectGraphType<PageInfo> { Name = n }, made =>
        {
            var type = (ObjectGraphType<PageInfo>)made;
            var (yes, text) = (new NonNullGraphType(types.Scalar(typeof(bool))!), types.Scalar(typeof(string))!);
            type.Description = "Information about pagination in a connection.";
            Add(type, "hasNextPage", "Whether there are more items after this page.", yes, p => p.HasNext);
            Add(type, "hasPreviousPage", "Whether there are more items before this page.", yes, p => p.HasPrevious);
            Add(type, "startCursor", "Continues before this page; null for an empty one.", text, p => p.Start);
            Add(type, "endCursor", "Continues after this page; null for an empty one.", text, p => p.End);
        });

    private static FieldType Add<TSource>(ObjectGraphType<TSource> type, string name, string description, IGraphType of, Func<TSource, object?> get) =>
        type.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = of,
            Resolver = new GraphQL.Resolvers.FuncFieldResolver<object>(c => get((TSource)c.Source!)),
        });
}

internal sealed record PageInfo(bool HasNext, bool HasPrevious, string? Start, string? End);
