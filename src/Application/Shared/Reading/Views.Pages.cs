using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Reading;

// Pages by key, of all rows or of several parents at once, always in one statement.
internal abstract partial class Views<TRow, TView>
{
    public async Task<Result<Page<TView>>> PageAsync(PageQuery query, CancellationToken ct)
    {
        var slice = Slice(query);
        if (!slice.Ok)
            return slice.Error;

        var rows = Filtered(query);
        return slice.Value.PageOf(
            query.Rows ? await rows.Provider.CreateQuery<KeyedRow>(slice.Value.Of(rows.Expression)).ToListAsync(ct) : [],
            query.Total ? await rows.CountAsync(ct) : null);
    }

    public async Task<Result<IReadOnlyDictionary<TKey, Page<TView>>>> PagesAsync<TKey>(
        string parent, IReadOnlyCollection<TKey> parents, PageQuery query, CancellationToken ct) where TKey : struct
    {
        var slice = Slice(query);
        if (!slice.Ok)
            return slice.Error;

        var key = KeyOf<TKey>(parent);
        var rows = Filtered(query).Where(In(key, parents));
        var found = query.Rows ? await SlicesAsync(rows, key, parents, slice.Value, ct) : new Dictionary<TKey, List<KeyedRow>>();
        var totals = query.Total
            ? await rows.GroupBy(key).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct)
            : null;
        return parents.Distinct().ToDictionary(
            p => p, p => slice.Value.PageOf(found.GetValueOrDefault(p) ?? [], totals is null ? null : totals.GetValueOrDefault(p)));
    }

    public async Task<IReadOnlyList<(TKey Key, TView View)>> WhereAsync<TKey>(
        string property, IReadOnlyCollection<TKey> keys, IReadOnlySet<string>? properties, CancellationToken ct) where TKey : struct
    {
        var key = KeyOf<TKey>(property);
        var (row, order) = (key.Parameters[0], Bound(InOrderOf, key.Parameters[0]));
        var pair = Expression.MemberInit(Expression.New(typeof(Keyed<TKey>)),
            Expression.Bind(typeof(Keyed<TKey>).GetProperty(nameof(Keyed<>.Key))!, key.Body),
            Expression.Bind(typeof(Keyed<TKey>).GetProperty(nameof(Keyed<>.View))!, Columns(properties, row)));
        var rows = VisibleBy(key, keys, property).AsNoTracking();
        var sorted = rows.Provider.CreateQuery<TRow>(Expression.Call(
            typeof(Queryable), nameof(Queryable.OrderBy), [typeof(TRow), order.Type], rows.Expression, Expression.Lambda(order, row)));
        return [.. (await sorted.Select(Expression.Lambda<Func<TRow, Keyed<TKey>>>(pair, row)).ToListAsync(ct)).Select(k => (k.Key, k.View))];
    }

    /// <summary>The rows that the viewer sees and whose property has one of these values.</summary>
    protected virtual IQueryable<TRow> VisibleBy<TKey>(Expression<Func<TRow, TKey>> key, IReadOnlyCollection<TKey> keys, string property) where TKey : struct =>
        Visible.Where(In(key, keys));

    /// <summary>One parent is read by its index; several through a window over the rows of each.</summary>
    private static async Task<IReadOnlyDictionary<TKey, List<KeyedRow>>> SlicesAsync<TKey>(
        IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key, IReadOnlyCollection<TKey> parents, Slice<TRow, TView> slice, CancellationToken ct) where TKey : struct
    {
        if (parents.Count == 1)
            return new Dictionary<TKey, List<KeyedRow>> { [parents.First()] = await rows.Provider.CreateQuery<KeyedRow>(slice.Of(rows.Expression)).ToListAsync(ct) };

        var parent = Expression.Parameter(typeof(TKey));
        var own = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [typeof(TRow)], rows.Expression,
            Expression.Lambda<Func<TRow, bool>>(Expression.Equal(key.Body, parent, false, null), key.Parameters));
        var list = Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [typeof(KeyedRow)], slice.Of(own));
        var group = Expression.MemberInit(Expression.New(typeof(Group<TKey>)),
            Expression.Bind(typeof(Group<TKey>).GetProperty(nameof(Group<>.Key))!, parent),
            Expression.Bind(typeof(Group<TKey>).GetProperty(nameof(Group<>.Rows))!, list));
        return await rows.Select(key).Distinct().Select(Expression.Lambda<Func<TKey, Group<TKey>>>(group, parent)).ToDictionaryAsync(g => g.Key, g => g.Rows, ct);
    }

    private IQueryable<TRow> Filtered(PageQuery query)
    {
        if (query.Where is null)
            return Visible.AsNoTracking();

        var row = Expression.Parameter(typeof(TRow));
        return Visible.AsNoTracking().Where(Expression.Lambda<Func<TRow, bool>>(Condition(query.Where, row), row));
    }

    private Result<Slice<TRow, TView>> Slice(PageQuery query)
    {
        var row = Expression.Parameter(typeof(TRow));
        var order = query.Order.Any(key => key.Property == "Id") ? query.Order : [.. query.Order, new SortKey("Id", false)];
        List<OrderKey> keys = [.. order.Select(key => new OrderKey(key.Property, Ordered(key.Property, row, key.Descending), key.Descending))];
        return Slice<TRow, TView>.Of(query, row, keys, Columns(query.Properties, row));
    }

    private Expression Columns(IReadOnlySet<string>? properties, Expression row) => Known.Apply(
        properties is null ? Body : Body.Update(Body.NewExpression, Body.Bindings.Where(b => properties.Contains(b.Member.Name) || b.Member.Name == "Id")), row).Inlined();

    private Expression<Func<TRow, TKey>> KeyOf<TKey>(string property)
    {
        var row = Expression.Parameter(typeof(TRow));
        return Expression.Lambda<Func<TRow, TKey>>(Expression.Convert(Bound(property, row), typeof(TKey)), row);
    }

    protected static Expression<Func<TRow, bool>> In<TKey>(Expression<Func<TRow, TKey>> key, IReadOnlyCollection<TKey> keys) =>
        Expression.Lambda<Func<TRow, bool>>(Predicate.Of(Operator.In, key.Body, keys), key.Parameters);

    private sealed class Keyed<TKey>
    {
        public required TKey Key { get; init; }
        public required TView View { get; init; }
    }

    private sealed class Group<TKey>
    {
        public required TKey Key { get; init; }
        public required List<KeyedRow> Rows { get; init; }
    }
}
