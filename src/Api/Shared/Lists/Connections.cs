using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Transport;
using Mentoring.Api.Types;
using Mentoring.UseCases;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Lists;

/// <summary>A list as a Relay connection, named after its field, with keyset paging, a filter and an order.</summary>
internal static class Connections
{
    /// <summary>A list of everything that the viewer sees.</summary>
    public static void AddList<TView>(this ObjectGraphType type, TypeMap types, string name, string description, Func<Viewer, Filter?>? within = null) where TView : class =>
        type.AddField(types.Connection<TView>(name, description, async (context, query) =>
        {
            if (within?.Invoke(context.Viewer()) is { } own)
                query = query with { Where = query.Where is null ? own : new Filter.And([own, query.Where]) };
            var page = await context.RequestServices!.GetRequiredService<Loaders>().Send(new GetPage<TView>(query), context.CancellationToken);
            return page.Ok ? page.Value : throw Refused(page.Error);
        }));

    /// <summary>A list of what belongs to the object, by the property of the view that names it.</summary>
    public static void AddList<TView, TParent, TKey>(
        this ObjectGraphType type, TypeMap types, string name, string description, string parent, Func<TParent, TKey> key) where TView : class where TKey : struct =>
        type.AddField(types.Connection<TView>(name, description, (context, query) => Task.FromResult<object?>(
            context.RequestServices!.GetRequiredService<Loaders>().Pages<TView, TKey>(context, parent, key((TParent)context.Source!), query))));

    internal static ExecutionError Refused(Error refusal) =>
        refusal is BadCursor bad ? RequestErrors.BadCursor(bad.Argument, bad.Cursor) : throw new InvalidOperationException($"A list cannot be refused with {refusal.Code}.");

    private static FieldType Connection<TView>(this TypeMap types, string name, string description, Func<IResolveFieldContext, PageQuery, Task<object?>> read) where TView : class
    {
        var limits = types.Limits;
        var most = $"{limits.MaxPage} at most, {limits.MaxPageOfIntegrators} for an integrator; more are refused with `HC0051`, less than 0 with `HC0079`";
        const string foreign = "one that is not of this list in this order is refused with `HC0078`";
        var (number, text) = (types.Scalar(typeof(int))!, types.Scalar(typeof(string))!);
        var arguments = new QueryArguments(
            new QueryArgument(number) { Name = "first", Description = $"Returns the first _n_ elements from the list; {limits.DefaultPage} by default, {most}." },
            new QueryArgument(text) { Name = "after", Description = $"Returns the elements in the list that come after the specified cursor; {foreign}." },
            new QueryArgument(number) { Name = "last", Description = $"Returns the last _n_ elements from the list; {most}." },
            new QueryArgument(text) { Name = "before", Description = $"Returns the elements in the list that come before the specified cursor; {foreign}." },
            new QueryArgument(types.FilterInput(typeof(TView))) { Name = "where", Description = FilterInputs.Describe("Narrows the list", limits) });
        if (SortInputs.Properties(typeof(TView)).Any())
            arguments.Add(new QueryArgument(new ListGraphType(new NonNullGraphType(types.SortInput(typeof(TView)))))
            {
                Name = "order",
                Description = "Orders the list; equals by their id. What is null comes last, in either direction. Texts are ordered without regard to case and accents, alike on every database.",
            });
        return new FieldType
        {
            Name = name,
            Description = description,
            Arguments = arguments,
            ResolvedType = types.ConnectionType<TView>(),
            Resolver = new FuncFieldResolver<object>(async context => await read(context, Query<TView>(context, limits))),
        }.Costs(Weights.Fetch).HasListSize(new(limits.MaxPage, ["first", "last"], limits.DefaultPage, ["edges", "nodes"], RequireOneSlicingArgument: false));
    }

    private static object? Given(IResolveFieldContext context, string argument) =>
        context.Arguments is { } all && all.TryGetValue(argument, out var given) ? given.Value : null;

    private static PageQuery Query<TView>(IResolveFieldContext context, ApiLimits limits)
    {
        var (first, last) = (context.GetArgument<int?>("first"), context.GetArgument<int?>("last"));
        var max = context.Viewer().IsIntegrator ? limits.MaxPageOfIntegrators : limits.MaxPage;
        foreach (var (argument, size) in new[] { ("first", first), ("last", last) })
        {
            if (size < 0)
                throw RequestErrors.NegativePage(argument);
            if (size > max)
                throw RequestErrors.PageTooLarge(size.Value, max);
        }

        var asked = context.SubFields?.Values.Select(f => f.Field.Name.StringValue).ToHashSet() ?? [];
        return new()
        {
            Size = first ?? last ?? limits.DefaultPage,
            Backward = first is null && last is not null,
            After = context.GetArgument<string?>("after"),
            Before = context.GetArgument<string?>("before"),
            Where = new FilterReader(limits).Read(typeof(TView), Given(context, "where")),
            Order = SortReader.Read(typeof(TView), Given(context, "order")),
            Properties = Asked.Of<TView>(context),
            Rows = asked.Overlaps(["nodes", "edges", "pageInfo"]),
            Total = asked.Contains("totalCount"),
        };
    }
}
