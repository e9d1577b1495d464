using System.Runtime.CompilerServices;
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
        Description = "What happens to pairings that the viewer sees, as it happens, in the order of the log.",
        Arguments = new QueryArguments(new QueryArgument(types.FilterInput(typeof(PairingEventView))) { Name = "where", Description = "Narrows the events." }),
        ResolvedType = new NonNullGraphType(types.View(typeof(PairingEventView))),
        Resolver = new FuncFieldResolver<object>(context => context.Source),
        StreamResolver = new SourceStreamResolver<PairingEventView>(async context =>
        {
            var reader = new Reader(context);
            var log = await context.RequestServices!.GetRequiredService<IEventFeed>().ListenAsync(context.CancellationToken);
            return Seen(log, reader).ToPullSource();
        }),
    };

    private static async IAsyncEnumerable<PairingEventView> Seen(
        IAsyncEnumerable<EventRecord> log, Reader reader, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var happened in log.WithCancellation(ct))
            if (happened.PairingId is not null && await reader.FindAsync(happened.Id, ct) is { } seen)
                yield return seen;
    }

    /// <summary>One reader, with what was asked for.</summary>
    private sealed class Reader(IResolveFieldContext context)
    {
        private readonly CallerScopes _scopes = context.RequestServices!.GetRequiredService<CallerScopes>();
        private readonly IReadOnlySet<string> _asked = Asked.Of<PairingEventView>(context);

        private readonly Filter? _where = FilterReader.Read(typeof(PairingEventView),
            context.Arguments is { } given && given.TryGetValue("where", out var where) ? where.Value : null);

        /// <summary>The event as this reader sees it now; null when it is not theirs.</summary>
        public async Task<PairingEventView?> FindAsync(EventId id, CancellationToken ct)
        {
            await using var scope = await _scopes.OpenAsync(ct) ?? throw RequestErrors.NotSignedIn();
            var one = new Filter.Test(nameof(PairingEventView.Id), Operator.Eq, id);
            var query = new PageQuery { Size = 1, Properties = _asked, Where = _where is null ? one : new Filter.And([one, _where]) };
            var page = await scope.ServiceProvider.GetRequiredService<Loaders>().Send(new GetPage<PairingEventView>(query), ct);
            return page.Ok ? page.Value.Items.Select(i => i.Node).FirstOrDefault() : throw Connections.Refused(page.Error);
        }
    }
}
