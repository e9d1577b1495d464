using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Transport;
using Mentoring.Api.Types;

namespace Mentoring.Api.Lists;

/// <summary>Fields that lead to one thing, or to the few that belong to one.</summary>
internal static class Relations
{
    /// <summary>One thing by its id.</summary>
    public static void AddOne<TView, TId>(this ObjectGraphType query, TypeMap types, string name, string description) where TView : class where TId : struct
    {
        var load = Loaders.ById(typeof(TView), typeof(TId));
        query.AddField(new FieldType
        {
            Name = name,
            Description = description,
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(types.Scalar(typeof(TId))!)) { Name = "id", Description = "Its id; what is none, or one of another type, is refused with `HC0016`." }),
            ResolvedType = types.View(typeof(TView)),
            Resolver = new FuncFieldResolver<object>(context => load(context, GlobalId.Expect<TId>(context.GetArgument<string>("id")))),
        }.Costs(Weights.Fetch));
    }

    /// <summary>All that belong to the object; for what is few by nature.</summary>
    public static void AddChildren<TView, TParent, TKey>(
        this ObjectGraphType type, TypeMap types, string name, string description, string parent, Func<TParent, TKey> key) where TKey : struct =>
        type.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(types.View(typeof(TView))))),
            Resolver = new FuncFieldResolver<object>(context =>
                context.RequestServices!.GetRequiredService<Loaders>().Many<TView, TKey>(context, parent, key((TParent)context.Source!))),
        }.HasListSize(new(Weights.Few)));
}
