using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Transport;
using Mentoring.Api.Types;
using Mentoring.Domain.Matching;
using Mentoring.UseCases.Matching;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Matching;

/// <summary>The subscription <c>onMatchRunProgress</c>: one run as it is now, and again whenever it has come further, until it is over.</summary>
internal static class OnMatchRunProgress
{
    public static FieldType Field(TypeMap types) => new()
    {
        Name = "onMatchRunProgress",
        Description = "A match run as it is now, and again whenever it has come further, twice a second at most; the stream ends when the run is over, and at once where the viewer sees no such run.",
        Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(types.Scalar(typeof(MatchRunId))!)) { Name = "runId", Description = "The run; what is none, or the id of another type, is refused with `HC0016`." }),
        ResolvedType = new NonNullGraphType(types.View(typeof(MatchRunView))),
        Resolver = new FuncFieldResolver<object>(context => context.Source),
        StreamResolver = new SourceStreamResolver<MatchRunView>(async context =>
        {
            var run = GlobalId.Expect<MatchRunId>(context.GetArgument<string>("runId"));
            var reader = new Reader(run, Asked.Of<MatchRunView>(context));
            // Whoever does not see it does not make us look at it either.
            var isTheirs = await reader.FindAsync(context.RequestServices!, context.CancellationToken) is not null;
            return (isTheirs ? context.RequestServices!.GetRequiredService<IMatchProgress>().WatchAsync(run, context.CancellationToken) : AsyncEnumerable.Empty<MatchProgress>())
                .ToPullSource(reader.FindAsync);
        }),
    };

    /// <summary>What one reader asked for, and was told last.</summary>
    private sealed class Reader(MatchRunId run, IReadOnlySet<string> asked)
    {
        private readonly IReadOnlySet<string> _read =
            asked.Union([nameof(MatchRunView.Status), nameof(MatchRunView.Stage), nameof(MatchRunView.Share)]).ToHashSet();
        private (MatchRunStatus, MatchStage, int)? _told;

        /// <summary>The run as this reader sees it now; null when it is not theirs, or they were told as much: it may have gone on since it was looked at.</summary>
        public async ValueTask<MatchRunView?> FindAsync(MatchProgress progress, IServiceProvider scope, CancellationToken ct)
        {
            if (await FindAsync(scope, ct) is not { } now || _told == (now.Status, now.Stage, now.Share))
                return null;

            _told = (now.Status, now.Stage, now.Share);
            return now;
        }

        public async Task<MatchRunView?> FindAsync(IServiceProvider scope, CancellationToken ct) =>
            (await scope.GetRequiredService<Loaders>().Send(new GetWhere<MatchRunView, MatchRunId>(nameof(MatchRunView.Id), [run], _read), ct)).Select(row => row.View).FirstOrDefault();
    }
}
