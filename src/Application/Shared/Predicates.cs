using System.Linq.Expressions;

namespace Mentoring.UseCases;

/// <summary>Puts expressions together, so that each is written once.</summary>
internal static class Predicates
{
    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(left.Body, right.Apply(left.Parameters[0])), left.Parameters);

    public static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Expression.Lambda<Func<T, bool>>(Expression.AndAlso(left.Body, right.Apply(left.Parameters[0])), left.Parameters);

    /// <summary>The body of a one-parameter function, with this in place of its parameter.</summary>
    public static Expression Apply(this LambdaExpression function, Expression argument) =>
        function.Apply(function.Body, argument);

    /// <summary>A part of such a function's body.</summary>
    public static Expression Apply(this LambdaExpression function, Expression part, Expression argument) =>
        new Replacement(function.Parameters[0], argument).Visit(part);

    private sealed class Replacement(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
