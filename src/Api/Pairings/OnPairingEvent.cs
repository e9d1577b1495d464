using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Transport;
using Mentoring.Api.Types;
using Mentoring.UseCases.Events;
using Mentoring.UseCases.Pairings;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Pairings;

/// <summary>
/// The subscription <c>onPairingEvent</c>: what happens to pairings from now on. Who sees it is decided for each event and reader
/// when it is delivered, by the query that also applies the filter.
/// </summary>
internal static class OnPairingEvent
{
    public static FieldType Field(TypeMap types) => new()
    {
        Name = "onPairingEvent",
        Description = "What happens to pairings that the viewer sees, as it happens, in the order of the log. Who reads more slowly than events come is told so with `SUBSCRIBER_TOO_SLOW`, and the stream ends.",
        Arguments = new QueryArguments(new QueryArgument(types.FilterInput(typeof(PairingEventView))) { Name = "where", Description = FilterInputs.Describe("Narrows the events", types.Limits) }),
        ResolvedType = new NonNullGraphType(types.View(typeof(PairingEventView))),
        Resolver = new FuncFieldResolver<object>(context => context.Source),
        StreamResolver = new SourceStreamResolver<PairingEventView>(async context =>
        {
            var reader = new Reader(context, types.Limits);
            var log = await context.RequestServices!.GetRequiredService<IEventFeed>().ListenAsync(context.CancellationToken);
            return log.Where(happened => happened.PairingId is not null).ToPullSource(reader.FindAsync);
        }),
    };

    /// <summary>What one reader asked for.</summary>
    private sealed class Reader(IResolveFieldContext context, ApiLimits limits)
    {
        private readonly IReadOnlySet<string> _asked = Asked.Of<PairingEventView>(context);

        private readonly Filter? _where = new FilterReader(limits).Read(typeof(PairingEventView),
            context.Arguments is { } given && given.TryGetValue("where", out var where) ? where.Value : null);

        /// <summary>The event as this reader sees it now; null when it is not theirs.</summary>
        public async ValueTask<PairingEventView?> FindAsync(EventRecord happened, IServiceProvider scope, CancellationToken ct)
        {
            var one = new Filter.Test(nameof(PairingEventView.Id), Operator.Eq, happened.Id);
            var query = new PageQuery { Size = 1, Properties = _asked, Where = _where is null ? one : new Filter.And([one, _where]) };
            var page = await scope.GetRequiredService<Loaders>().Send(new GetPage<PairingEventView>(query), ct);
            return page.Ok ? page.Value.Items.Select(i => i.Node).FirstOrDefault() : throw Connections.Refused(page.Error);
        }
    }
}
