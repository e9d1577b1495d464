using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using MediatR;
using Mentoring.Api.Lists;
using Mentoring.Api.Transport;
using Mentoring.UseCases;

namespace Mentoring.Api.Types;

/// <summary>
/// A request that changes something, as a mutation: its parameters are the input, what it refuses with is the union of errors,
/// and what it answers with is read again for the payload.
/// </summary>
internal static class Commands
{
    public static void AddCommand<TCommand>(this ObjectGraphType mutation, TypeMap types)
    {
        var (command, name) = (typeof(TCommand), typeof(TCommand).Name);
        var answer = command.GetInterfaces().First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))
            .GetGenericArguments()[0].GetGenericArguments()[0];
        var send = typeof(Commands).GetMethod(nameof(SendAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(answer).CreateDelegate<Func<IMediator, object, CancellationToken, Task<Outcome>>>();
        var input = types.InputObject(command, $"{name}Input", $"Input of {ViewTypes.Camel(name)}.");
        ((InputObjectGraphType)types.Made($"{name}Input")).AddField(new FieldType
        {
            Name = IdempotencyKeys.Field,
            Description = IdempotencyKeys.Description(types.KeepAnswersFor),
            ResolvedType = types.Scalar(typeof(string)),
        });
        var text = new OutcomeText(answer, ErrorsThatMayBe(command));
        mutation.AddField(new FieldType
        {
            Name = ViewTypes.Camel(name),
            Description = Docs.Of(command),
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(input)) { Name = "input", Description = "What it is asked to do." }),
            ResolvedType = new NonNullGraphType(types.Payload(command, answer)),
            Resolver = new FuncFieldResolver<object>(async context =>
            {
                var reader = new InputReader();
                var given = (IDictionary<string, object?>)context.Arguments!["input"].Value!;
                var request = reader.Read(command, given);
                return reader.Problems is { } problems
                    ? new Outcome(null, problems.All)
                    : await RunAsync(context, IdempotencyKeys.Of(context, given, request), text, mediator => send(mediator, request, context.CancellationToken));
            }),
        }.Costs(Weights.Fetch).AsDeprecatedAs(command));
    }

    /// <summary>In a scope of its own, so that a refused one leaves nothing behind for the next one's save.</summary>
    private static async Task<Outcome> RunAsync(IResolveFieldContext context, AnswerKey? key, OutcomeText text, Func<IMediator, Task<Outcome>> send)
    {
        await using var scope = context.RequestServices!.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerHolder>().Viewer = context.Viewer();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var outcome = key is null ? await send(mediator) : await OnceAsync(scope.ServiceProvider.GetRequiredService<IKeptAnswers>(), key, text, () => send(mediator), context.CancellationToken);
        context.RequestServices!.GetRequiredService<Loaders>().Clear();
        return outcome;
    }

    private static async Task<Outcome> OnceAsync(IKeptAnswers kept, AnswerKey key, OutcomeText text, Func<Task<Outcome>> send, CancellationToken ct)
    {
        var answer = await kept.OnceAsync(key, async () => text.Write(await send()), ct);
        return answer.Problem is { } problem ? throw RequestErrors.KeyNotTaken(problem) : text.Read(answer.Answer!);
    }

    private static async Task<Outcome> SendAsync<TAnswer>(IMediator mediator, object request, CancellationToken ct)
    {
        var result = await mediator.Send((IRequest<Result<TAnswer>>)request, ct);
        return new(result.Value, result.Error?.All);
    }

    private static IGraphType Payload(this TypeMap types, Type command, Type answer) =>
        types.Make($"{command.Name}Payload", n => new ObjectGraphType { Name = n }, made =>
        {
            var payload = (ObjectGraphType)made;
            payload.Description = $"What came of {ViewTypes.Camel(command.Name)}.";
            var errors = types.ErrorsOf(command);
            if (Ids.IsId(answer))
                payload.AddField(types.Changed(answer, source => ((Outcome)source).Value));
            else
                payload.AddField(Field("results", "One for each item, in the order in which they were given; null when nothing was done.",
                    new ListGraphType(new NonNullGraphType(types.ItemType(command, answer.GetGenericArguments()[0], errors))), source => ((Outcome)source).Value));
            payload.AddField(Field("errors", "Why it was refused; null when it was done.", errors, source => ((Outcome)source).Errors));
        });

    private static IGraphType ItemType(this TypeMap types, Type command, Type item, IGraphType errors) =>
        types.Make($"{command.Name}Result", n => new ObjectGraphType { Name = n }, made =>
        {
            var type = (ObjectGraphType)made;
            type.Description = $"What came of {ViewTypes.Camel(command.Name)} for one item.";
            type.AddField(types.Changed(item.GetGenericArguments()[0], source => ((IItemResult)source).Id));
            type.AddField(Field("errors", "Why it was refused for this one; null when it was done.", errors, source => ((IItemResult)source).Error?.All));
        });

    private static ListGraphType ErrorsOf(this TypeMap types, Type command) =>
        new(new NonNullGraphType(types.Union($"{command.Name}Error", ViewTypes.Camel(command.Name), ErrorsThatMayBe(command))));

    private static IReadOnlyCollection<Type> ErrorsThatMayBe(Type command)
    {
        var declared = command.GetCustomAttribute<RefusesAttribute>()?.Errors ?? throw new InvalidOperationException($"{command.Name} does not say what it refuses with.");
        return InputTypes.HoldsIds(command) ? [.. declared, typeof(InvalidId)] : declared;
    }

    private static FieldType Changed(this TypeMap types, Type id, Func<object, object?> get)
    {
        var load = Loaders.ById(Nodes.ViewOf(id), id);
        var name = GlobalId.TypeOf(id);
        return new FieldType
        {
            Name = ViewTypes.Camel(name),
            Description = $"The {name} as it is now; null when it was refused.",
            ResolvedType = types.View(Nodes.ViewOf(id)),
            Resolver = new FuncFieldResolver<object>(c => get(c.Source!) is { } value ? load(c, value) : null),
        };
    }

    private static FieldType Field(string name, string description, IGraphType type, Func<object, object?> get) =>
        new() { Name = name, Description = description, ResolvedType = type, Resolver = new FuncFieldResolver<object>(c => get(c.Source!)) };
}
