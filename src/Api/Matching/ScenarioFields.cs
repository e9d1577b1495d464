using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Transport;
using Mentoring.Api.Types;
using Mentoring.UseCases.Matching;

namespace Mentoring.Api.Matching;

/// <summary>What a committee asks of runs that are done: why not this pair, and what changes from one to the other.</summary>
internal static class ScenarioFields
{
    // A match is solved for it two or three times.
    private const int Solving = 200;

    public static FieldType WhyNot(TypeMap types) => new FieldType
    {
        Name = "whyNot",
        Description =
            "Why the run has not made this pair: what is in its way, or what it would cost, exactly, and which pairs would change. Null until the run has succeeded, "
            + "where one of the two was not in it, and for a member of the committee who takes part.",
        Arguments = new QueryArguments(Id(types, "menteeId", "The mentee's placement."), Id(types, "mentorId", "The mentor's placement.")),
        ResolvedType = types.View(typeof(PairCostView)),
        Resolver = new FuncFieldResolver<object>(async context => await Send(
            context, new GetWhyNot(((MatchRunView)context.Source!).Id, IdOf<PlacementId>(context, "menteeId"), IdOf<PlacementId>(context, "mentorId")))),
    }.Costs(Solving);

    public static FieldType Compare(TypeMap types) => new FieldType
    {
        Name = "compareMatchRuns",
        Description = $"Two to {CompareMatchRuns.Most} runs of one cohort side by side; null unless the viewer sees them all, all have succeeded and all are of one cohort.",
        Arguments = new QueryArguments(new QueryArgument(
            new NonNullGraphType(new ListGraphType(new NonNullGraphType(types.Scalar(typeof(MatchRunId))!)))) { Name = "runIds", Description = "The runs; the first is the one that the others are seen beside." }),
        ResolvedType = types.View(typeof(MatchComparisonView)),
        Resolver = new FuncFieldResolver<object>(async context => await Send(
            context, new CompareMatchRuns([.. context.GetArgument<string[]>("runIds").Select(Read<MatchRunId>)]))),
    }.Costs(Weights.Fetch);

    private static QueryArgument Id(TypeMap types, string name, string about) =>
        new(new NonNullGraphType(types.Scalar(typeof(PlacementId))!)) { Name = name, Description = about };

    private static TId IdOf<TId>(IResolveFieldContext context, string name) where TId : struct => Read<TId>(context.GetArgument<string>(name));

    private static TId Read<TId>(string id) where TId : struct =>
        GlobalId.Read(id, typeof(TId)) is TId read ? read : throw RequestErrors.NotAnIdOf(GlobalId.TypeOf(typeof(TId)));

    private static Task<TAnswer> Send<TAnswer>(IResolveFieldContext context, MediatR.IRequest<TAnswer> request) =>
        context.RequestServices!.GetRequiredService<Loaders>().Send(request, context.CancellationToken);
}
