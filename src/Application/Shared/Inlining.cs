using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;

namespace Mentoring.UseCases;

/// <summary>Lets one expression use another one, so that a right is written once and asked inside a projection.</summary>
internal static class Inlining
{
    /// <summary>Inside an expression: whether it holds for this one. <see cref="Inlined"/> puts the condition itself in its place.</summary>
    public static bool Holds<T>(this Expression<Func<T, bool>> condition, T it) =>
        throw new UnreachableException($"{condition} is asked about {it} outside an inlined expression.");

    /// <summary>The expression with the body of each condition that it asks by <see cref="Holds"/>.</summary>
    public static Expression<TDelegate> Inlined<TDelegate>(this Expression<TDelegate> expression) =>
        (Expression<TDelegate>)new Visitor().Visit(expression);

    private sealed class Visitor : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Inlining))
                return base.VisitMethodCall(node);

            return Captured(node.Arguments[0]).Apply(Visit(node.Arguments[1]));
        }

        // Read rather than compiled: a request inlines dozens of them.
        private static LambdaExpression Captured(Expression condition) =>
            condition is MemberExpression { Expression: ConstantExpression { Value: var closure }, Member: FieldInfo local }
                ? (LambdaExpression)local.GetValue(closure)!
                : throw new UnreachableException($"{condition} is no local variable.");
    }
}
