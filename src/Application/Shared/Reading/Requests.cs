using MediatR;

namespace Mentoring.UseCases.Reading;

/// <summary>A page of a list.</summary>
public sealed record GetPage<TView>(PageQuery Query) : IRequest<Result<Page<TView>>>;

/// <summary>A page of the same list for each of several parents, such as the pairings of some cohorts.</summary>
/// <param name="Parent">The property of the view that holds the parent's id.</param>
public sealed record GetPages<TView, TKey>(string Parent, IReadOnlyCollection<TKey> Parents, PageQuery Query)
    : IRequest<Result<IReadOnlyDictionary<TKey, Page<TView>>>> where TKey : struct;

/// <summary>Everything whose property has one of these values, as far as the viewer sees it, in the order of ids.</summary>
/// <param name="Properties">The properties of the view that are read; null for all.</param>
public sealed record GetWhere<TView, TKey>(string Property, IReadOnlyCollection<TKey> Keys, IReadOnlySet<string>? Properties)
    : IRequest<IReadOnlyList<(TKey Key, TView View)>> where TKey : struct;

internal sealed class GetPageHandler<TView>(IViews<TView> views) : IRequestHandler<GetPage<TView>, Result<Page<TView>>>
{
    public Task<Result<Page<TView>>> Handle(GetPage<TView> query, CancellationToken ct) => views.PageAsync(query.Query, ct);
}

internal sealed class GetPagesHandler<TView, TKey>(IViews<TView> views)
    : IRequestHandler<GetPages<TView, TKey>, Result<IReadOnlyDictionary<TKey, Page<TView>>>> where TKey : struct
{
    public Task<Result<IReadOnlyDictionary<TKey, Page<TView>>>> Handle(GetPages<TView, TKey> query, CancellationToken ct) =>
        views.PagesAsync(query.Parent, query.Parents, query.Query, ct);
}

internal sealed class GetWhereHandler<TView, TKey>(IViews<TView> views)
    : IRequestHandler<GetWhere<TView, TKey>, IReadOnlyList<(TKey Key, TView View)>> where TKey : struct
{
    public Task<IReadOnlyList<(TKey Key, TView View)>> Handle(GetWhere<TView, TKey> query, CancellationToken ct) =>
        views.WhereAsync(query.Property, query.Keys, query.Properties, ct);
}
