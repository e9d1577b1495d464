using System.Linq.Expressions;

namespace Mentoring.UseCases.Reading;

/// <summary>A view with the values that say where it is in the order.</summary>
internal sealed class KeyedRow
{
    public required object View { get; init; }
    public required object?[] Keys { get; init; }
}

/// <summary>
/// A page of a total order as an expression over any source of rows: after or before a cursor, one row more than asked for,
/// to know whether there are more.
/// </summary>
internal sealed class Slice<TRow, TView>
{
    private readonly PageQuery _query;
    private readonly ParameterExpression _row;
    private readonly IReadOnlyList<OrderKey> _order;
    private readonly Expression _view;
    private readonly object[]? _after;
    private readonly object[]? _before;

    private Slice(PageQuery query, ParameterExpression row, IReadOnlyList<OrderKey> order, Expression view, object[]? after, object[]? before) =>
        (_query, _row, _order, _view, _after, _before) = (query, row, order, view, after, before);

    public static Result<Slice<TRow, TView>> Of(PageQuery query, ParameterExpression row, IReadOnlyList<OrderKey> order, Expression view)
    {
        var after = query.After is null ? null : Cursor.Read(typeof(TView).Name, order, query.After);
        if (query.After is not null && after is null)
            return new BadCursor("after", query.After);
        var before = query.Before is null ? null : Cursor.Read(typeof(TView).Name, order, query.Before);
        if (query.Before is not null && before is null)
            return new BadCursor("before", query.Before);

        return new Slice<TRow, TView>(query, row, order, view, after, before);
    }

    /// <summary>The page's rows of this source, an <c>IQueryable&lt;KeyedRow&gt;</c>.</summary>
    public Expression Of(Expression source)
    {
        if (_after is not null)
            source = Call(nameof(Queryable.Where), source, Beyond(_after, backward: false));
        if (_before is not null)
            source = Call(nameof(Queryable.Where), source, Beyond(_before, backward: true));
        for (var i = 0; i < _order.Count; i++)
        {
            var method = (i == 0 ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy)) + (_order[i].Descending != _query.Backward ? "Descending" : "");
            source = Expression.Call(typeof(Queryable), method, [typeof(TRow), _order[i].Value.Type], source, Expression.Lambda(_order[i].Value, _row));
        }

        var row = Expression.MemberInit(Expression.New(typeof(KeyedRow)),
            Expression.Bind(typeof(KeyedRow).GetProperty(nameof(KeyedRow.View))!, _view),
            Expression.Bind(typeof(KeyedRow).GetProperty(nameof(KeyedRow.Keys))!,
                Expression.NewArrayInit(typeof(object), _order.Select(key => Expression.Convert(key.Value, typeof(object))))));
        source = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(TRow)], source, Parameters.Of(_query.Size + 1, typeof(int)));
        return Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(TRow), typeof(KeyedRow)], source, Expression.Lambda(row, _row));
    }

    public Page<TView> PageOf(List<KeyedRow> rows, int? total)
    {
        var more = rows.Count > _query.Size;
        var items = rows.Take(_query.Size).Select(row => new PageItem<TView>((TView)row.View, Cursor.Write(typeof(TView).Name, _order, row.Keys))).ToList();
        if (_query.Backward)
            items.Reverse();
        return new(items, _query.Backward ? _before is not null : more, _query.Backward ? more : _after is not null, total);
    }

    /// <summary>
    /// Later in the order than these values, or earlier: the first key decides, among equals the next one. That the first one is
    /// in its range is said again by itself, for that is what an index understands.
    /// </summary>
    private Expression Beyond(object[] values, bool backward)
    {
        Expression beyond = Expression.Constant(false);
        for (var i = _order.Count - 1; i >= 0; i--)
            beyond = Expression.OrElse(_order[i].After(values[i], backward), Expression.AndAlso(_order[i].Same(values[i]), beyond));
        return _order.Count > 1 ? Expression.AndAlso(_order[0].From(values[0], backward), beyond) : beyond;
    }

    private MethodCallExpression Call(string method, Expression source, Expression condition) =>
        Expression.Call(typeof(Queryable), method, [typeof(TRow)], source, Expression.Lambda(condition, _row));
}
