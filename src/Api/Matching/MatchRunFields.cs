using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Types;
using Mentoring.UseCases.Matching;

namespace Mentoring.Api.Matching;

/// <summary>What a match run has beside the properties of its view.</summary>
internal static class MatchRunFields
{
    public static void AddTo(ObjectGraphType run, TypeMap types) => run.AddField(new FieldType
    {
        Name = "ask",
        Description = "What it was asked, beside the committee's plan.",
        ResolvedType = types.View(typeof(MatchAskView)),
        Resolver = new FuncFieldResolver<object>(context => Asks(context.RequestServices!.GetRequiredService<Loaders>()).Load(((MatchRunView)context.Source!).Id)),
    });

    private static BatchLoader<MatchRunId, MatchAskView?> Asks(Loaders loaders) => loaders.Batch<MatchRunId, MatchAskView?>(typeof(MatchAskView), async (runs, ct) =>
    {
        var asks = await loaders.Send(new GetMatchAsks(runs), ct);
        return run => asks.GetValueOrDefault(run);
    });
}
