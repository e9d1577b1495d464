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
        Operator.Eq => Expression.Equal(left, Parameters.Of(value, left.Type)),
        Operator.In => In(left, (IEnumerable)value!),
        Operator.Gt => Order(ExpressionType.GreaterThan, left, value),
        Operator.Gte => Order(ExpressionType.GreaterThanOrEqual, left, value),
        Operator.Lt => Order(ExpressionType.LessThan, left, value),
        Operator.Lte => Order(ExpressionType.LessThanOrEqual, left, value),
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

    private static BinaryExpression Order(ExpressionType kind, Expression left, object? value) =>
        Expression.MakeBinary(kind, left, Parameters.Of(value, left.Type), false, Ordered.MakeGenericMethod(left.Type));

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
