using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Transport;
using Mentoring.Api.Types;
using Mentoring.UseCases.Matching;

namespace Mentoring.Api.Matching;

/// <summary>What a committee asks beside a run: why not this pair, what changes from one run to the other, and whom one could propose by hand.</summary>
internal static class ScenarioFields
{
    // A match is solved for it two or three times.
    private const int Solving = 200;

    // Everybody of the cohort is read for it, or every pair of several runs.
    private const int Reading = 100;

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
            context, new CompareMatchRuns([.. context.GetArgument<string[]>("runIds").Select(GlobalId.Expect<MatchRunId>)]))),
    }.Costs(Reading);

    public static FieldType Suggest(TypeMap types, Role role, ApiLimits limits)
    {
        var (others, one) = role is Role.Mentee ? ("suggestMentors", "mentee") : ("suggestMentees", "mentor");
        return new FieldType
        {
            Name = others,
            Description =
                $"Whom this {one} could be paired with as things are now, by the committee's plan, with the reasons; for the committee and staff. Null where the placement is "
                + "of the other role, the viewer's own, or has no seat left.",
            Arguments = new QueryArguments(
                Id(types, "placementId", $"The {one}'s placement."),
                new QueryArgument(new NonNullGraphType(types.Scalar(typeof(int))!)) { Name = "first", Description = $"How many to name, at most {limits.MaxPage}.", DefaultValue = limits.DefaultPage }),
            ResolvedType = types.View(typeof(MatchSuggestionsView)),
            Resolver = new FuncFieldResolver<object>(async context => await Send(
                context, new GetMatchSuggestions(IdOf<PlacementId>(context, "placementId"), role, First(context.GetArgument<int>("first"), limits)))),
        }.Costs(Reading);
    }

    private static int First(int asked, ApiLimits limits) =>
        asked < 0 ? throw RequestErrors.NegativePage("first") : asked > limits.MaxPage ? throw RequestErrors.PageTooLarge(asked, limits.MaxPage) : asked;

    private static QueryArgument Id(TypeMap types, string name, string about) =>
        new(new NonNullGraphType(types.Scalar(typeof(PlacementId))!)) { Name = name, Description = about };

    private static TId IdOf<TId>(IResolveFieldContext context, string name) where TId : struct => GlobalId.Expect<TId>(context.GetArgument<string>(name));

    private static Task<TAnswer> Send<TAnswer>(IResolveFieldContext context, MediatR.IRequest<TAnswer> request) =>
        context.RequestServices!.GetRequiredService<Loaders>().Send(request, context.CancellationToken);
}
