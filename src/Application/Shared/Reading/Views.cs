using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.UseCases.Reading;

/// <summary>How one kind of row is read: which rows the viewer sees, and what of each.</summary>
internal interface IViews<TView>
{
    Task<Result<Page<TView>>> PageAsync(PageQuery query, CancellationToken ct);

    /// <summary>The pages of several parents in one statement, by the property that names the parent.</summary>
    Task<Result<IReadOnlyDictionary<TKey, Page<TView>>>> PagesAsync<TKey>(
        string parent, IReadOnlyCollection<TKey> parents, PageQuery query, CancellationToken ct) where TKey : struct;

    /// <summary>Those of the rows that the viewer sees and whose property has one of these values.</summary>
    Task<IReadOnlyList<(TKey Key, TView View)>> WhereAsync<TKey>(
        string property, IReadOnlyCollection<TKey> keys, IReadOnlySet<string>? properties, CancellationToken ct) where TKey : struct;
}

/// <summary>What another view needs, to be filtered and ordered through this one.</summary>
internal interface IRelatedViews
{
    /// <summary>Whether the viewer sees the row with this id and it is as the filter says.</summary>
    Expression Matches(Expression id, Filter filter);

    /// <summary>A value of the row with this id, which whoever sees the one that leads to it always sees.</summary>
    /// <param name="descending">Null comes last: after the greatest, or after the least.</param>
    Expression ValueOf(Expression id, string property, bool descending);
}

/// <inheritdoc cref="IViews{TView}"/>
/// <remarks>
/// Filters, orders and columns are picked out of <see cref="Projection"/> by the names of the view's properties: what the viewer
/// may not see is null there, and so it is to a filter.
/// </remarks>
internal abstract partial class Views<TRow, TView>(IServiceProvider services) : IViews<TView>, IRelatedViews where TRow : class
{
    /// <summary>All rows.</summary>
    protected abstract IQueryable<TRow> Rows { get; }

    /// <summary>The rows that the viewer sees.</summary>
    protected abstract IQueryable<TRow> Visible { get; }

    /// <summary>A plain <c>row => new View { Property = expression, ... }</c>; what it asks by <see cref="Inlining"/> is put in its place where it is read.</summary>
    protected abstract Expression<Func<TRow, TView>> Projection { get; }

    private static readonly HashSet<string> MayBeNull =
        [.. typeof(TView).GetProperties().Where(p => new NullabilityInfoContext().Create(p).ReadState is NullabilityState.Nullable).Select(p => p.Name)];

    // Asked for once for each column, filter and order of a request.
    private Expression<Func<TRow, TView>> Known => field ??= Projection;

    private MemberInitExpression Body => (MemberInitExpression)Known.Body;

    /// <summary>The property by which what belongs to a parent is ordered.</summary>
    protected virtual string InOrderOf => "Id";

    /// <summary>For each text of the view its folded column, in which it is searched and ordered.</summary>
    protected virtual IReadOnlyDictionary<string, Expression<Func<TRow, string>>> Folded { get; } =
        new Dictionary<string, Expression<Func<TRow, string>>>();

    public Expression Matches(Expression id, Filter filter)
    {
        var row = Expression.Parameter(typeof(TRow));
        var condition = Expression.AndAlso(Expression.Equal(Bound("Id", row), NotNull(id)), Condition(filter, row));
        return Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(TRow)], Visible.Expression, Expression.Lambda<Func<TRow, bool>>(condition, row));
    }

    public Expression ValueOf(Expression id, string property, bool descending)
    {
        var row = Expression.Parameter(typeof(TRow));
        var value = Ordered(property, row, descending);
        var one = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [typeof(TRow)],
            Rows.Expression, Expression.Lambda<Func<TRow, bool>>(Expression.Equal(Bound("Id", row), NotNull(id)), row));
        var values = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(TRow), value.Type], one, Expression.Lambda(value, row));
        return Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [value.Type], values);
    }

    /// <summary>The expression that the projection binds to this property.</summary>
    private Expression Bound(string property, Expression row) =>
        Known.Apply(Body.Bindings.OfType<MemberAssignment>().First(b => b.Member.Name == property).Expression, row).Inlined();

    private Expression Ordered(string property, Expression row, bool descending) =>
        property.Split('.', 2) is [var step, var rest] ? Related(step).ValueOf(Bound(step, row), rest, descending) :
        !Folded.TryGetValue(property, out var folded) ? NullLast.Of(Bound(property, row), !descending) :
        MayBeNull.Contains(property) ? NullLast.OfText(folded.Apply(row), !descending) : folded.Apply(row);

    private Expression Condition(Filter filter, ParameterExpression row) => filter switch
    {
        Filter.And and => and.All.Select(f => Condition(f, row)).Aggregate((Expression)Expression.Constant(true), Expression.AndAlso),
        Filter.Or or => or.Any.Select(f => Condition(f, row)).Aggregate((Expression)Expression.Constant(false), Expression.OrElse),
        Filter.Related related => Related(related.Property).Matches(Bound(related.Property, row), related.To),
        // The folded form of what is not there is no text either, but it is not null.
        Filter.Test { Value: not null } test when Folded.TryGetValue(test.Property, out var folded) => Predicate.Of(test.Operator, folded.Apply(row), Fold(test.Value)),
        Filter.Test test => Predicate.Of(test.Operator, Bound(test.Property, row), test.Value),
        _ => throw new InvalidOperationException($"No condition for {filter.GetType().Name}."),
    };

    private IRelatedViews Related(string property)
    {
        var related = typeof(TView).GetProperty(property)!.GetCustomAttribute<RelatesAttribute>()!.View;
        return (IRelatedViews)services.GetRequiredService(typeof(IViews<>).MakeGenericType(related));
    }

    private static object? Fold(object? value) => value switch
    {
        // PostgreSQL refuses to be asked for a NUL, which no text holds; nor does any hold the sign of what cannot be read.
        string text => Words.Fold(text.Replace('\0', '\uFFFD')),
        IEnumerable texts => texts.Cast<string?>().Select(Fold).ToList(),
        _ => null,
    };

    private static Expression NotNull(Expression id) =>
        Nullable.GetUnderlyingType(id.Type) is { } stored ? Expression.Convert(id, stored) : id;
}
