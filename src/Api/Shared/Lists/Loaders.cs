using System.Reflection;
using GraphQL;
using GraphQL.DataLoader;
using MediatR;
using Mentoring.Api.Types;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Lists;

/// <summary>
/// Every relation is read in batches: keys are collected while the executer goes through a level, and fetched together, each once a request.
/// </summary>
internal sealed class Loaders(IMediator mediator)
{
    private readonly Dictionary<object, object> _batches = [];

    /// <summary>Forgets what was read, after something changed.</summary>
    public void Clear() => _batches.Clear();

    /// <summary>The view of this id, or null where the viewer sees none.</summary>
    public static Func<IResolveFieldContext, object, object> ById(Type view, Type id)
    {
        var typed = typeof(Loaders).GetMethod(nameof(LoadOne), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(view, id);
        return typed.CreateDelegate<Func<IResolveFieldContext, object, object>>();
    }

    /// <summary>Everything whose property has this value, such as the reviews of an application; in the order of ids.</summary>
    public IDataLoaderResult<IReadOnlyList<TView>> Many<TView, TKey>(IResolveFieldContext context, string property, TKey key) where TKey : struct =>
        Batch<TKey, IReadOnlyList<TView>>((typeof(TView), property), async (keys, ct) =>
        {
            var rows = (await mediator.Send(new GetWhere<TView, TKey>(property, keys, Asked.Of<TView>(context)), ct)).ToLookup(row => row.Key, row => row.View);
            return found => [.. rows[found]];
        }).Load(key);

    /// <summary>A page of a list that belongs to this parent; one statement for all parents of the same field.</summary>
    public IDataLoaderResult<Page<TView>> Pages<TView, TKey>(IResolveFieldContext context, string parent, TKey key, PageQuery query) where TKey : struct =>
        Batch<TKey, Page<TView>>((typeof(TView), parent, context.FieldAst), async (keys, ct) =>
        {
            var pages = await mediator.Send(new GetPages<TView, TKey>(parent, keys, query), ct);
            return found => pages.Ok ? pages.Value[found] : throw Connections.Refused(pages.Error);
        }).Load(key);

    private static object LoadOne<TView, TKey>(IResolveFieldContext context, object id) where TKey : struct where TView : class
    {
        var loaders = context.RequestServices!.GetRequiredService<Loaders>();
        return loaders.Batch<TKey, TView?>((typeof(TView), "Id"), async (keys, ct) =>
        {
            var rows = (await loaders.Send(new GetWhere<TView, TKey>("Id", keys, Asked.Of<TView>(context)), ct)).ToDictionary(row => row.Key, row => row.View);
            return found => rows.GetValueOrDefault(found);
        }).Load((TKey)id);
    }

    /// <summary>A batch of one's own, for what is no view.</summary>
    public BatchLoader<TKey, TValue> Batch<TKey, TValue>(object name, Func<IReadOnlyCollection<TKey>, CancellationToken, Task<Func<TKey, TValue>>> fetch) where TKey : notnull
    {
        if (!_batches.TryGetValue(name, out var batch))
            _batches[name] = batch = new BatchLoader<TKey, TValue>(fetch);
        return (BatchLoader<TKey, TValue>)batch;
    }

    public Task<TAnswer> Send<TAnswer>(IRequest<TAnswer> request, CancellationToken ct) => mediator.Send(request, ct);
}
