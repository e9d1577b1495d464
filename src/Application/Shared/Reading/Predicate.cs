using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Mentoring.UseCases.Reading;

/// <summary>A comparison as an expression that both databases translate alike.</summary>
internal static class Predicate
{
    private static readonly MethodInfo Ordered = typeof(Predicate).GetMethod(nameof(Compare), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Expression Of(Operator op, Expression left, object? value) => op switch
    {
        Operator.Eq => Compared(ExpressionType.Equal, left, value, nullIsGreatest: true),
        Operator.In => In(left, (IEnumerable)value!),
        Operator.Gt => Compared(ExpressionType.GreaterThan, left, value, nullIsGreatest: false),
        Operator.Gte => Compared(ExpressionType.GreaterThanOrEqual, left, value, nullIsGreatest: false),
        Operator.Lt => Compared(ExpressionType.LessThan, left, value, nullIsGreatest: true),
        Operator.Lte => Compared(ExpressionType.LessThanOrEqual, left, value, nullIsGreatest: true),
        Operator.Contains => Text(nameof(string.Contains), left, value),
        Operator.StartsWith => Text(nameof(string.StartsWith), left, value),
        Operator.EndsWith => Text(nameof(string.EndsWith), left, value),
        Operator.Neq => Not(Operator.Eq, left, value),
        Operator.Nin => Not(Operator.In, left, value),
        Operator.Ngt => Not(Operator.Gt, left, value),
        Operator.Ngte => Not(Operator.Gte, left, value),
        Operator.Nlt => Not(Operator.Lt, left, value),
        Operator.Nlte => Not(Operator.Lte, left, value),
        Operator.Ncontains => Not(Operator.Contains, left, value),
        Operator.NstartsWith => Not(Operator.StartsWith, left, value),
        Operator.NendsWith => Not(Operator.EndsWith, left, value),
    };

    private static UnaryExpression Not(Operator op, Expression left, object? value) => Expression.Not(Of(op, left, value));

    /// <summary>Null meets no comparison: it stands at the end that is out of the question, where the index of the order has it too.</summary>
    private static BinaryExpression Compared(ExpressionType kind, Expression left, object? value, bool nullIsGreatest)
    {
        if (value is not null && NullLast.EndOf(left.Type, nullIsGreatest) is { } end && !end.Equals(value))
            left = NullLast.Of(left, nullIsGreatest);
        return Expression.MakeBinary(kind, left, Parameters.Of(value, left.Type), false, kind is ExpressionType.Equal ? null : Ordered.MakeGenericMethod(left.Type));
    }

    private static MethodCallExpression In(Expression left, IEnumerable values)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(left.Type))!;
        foreach (var value in values)
            _ = list.Add(value);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [left.Type], Parameters.Of(list, list.GetType()), left);
    }

    private static MethodCallExpression Text(string method, Expression left, object? value) =>
        Expression.Call(left, typeof(string).GetMethod(method, [typeof(string)])!, Parameters.Of(value, typeof(string)));

    // Only its name is needed: the database compares.
    private static bool Compare<T>(T left, T right) => Comparer<T>.Default.Compare(left, right) > 0;
}
