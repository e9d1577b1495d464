using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;

namespace Mentoring.UseCases;

/// <summary>Lets one expression use another one, so that a right, or a part of a view, is written once and asked inside a projection.</summary>
internal static class Inlining
{
    /// <summary>Inside an expression: whether it holds for this one. <see cref="Inlined"/> puts the condition itself in its place.</summary>
    public static bool Holds<T>(this Expression<Func<T, bool>> condition, T it) => condition.Of(it);

    /// <summary>Inside an expression: the value for this one. <see cref="Inlined"/> puts the expression itself in its place.</summary>
    public static TValue Of<T, TValue>(this Expression<Func<T, TValue>> value, T it) =>
        throw new UnreachableException($"{value} is asked about {it} outside an inlined expression.");

    /// <summary>The expression with the body of each one that it asks by <see cref="Holds"/> or <see cref="Of"/>.</summary>
    public static Expression Inlined(this Expression expression) => new Visitor().Visit(expression);

    private sealed class Visitor : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Inlining))
                return base.VisitMethodCall(node);

            return Visit(Captured(node.Arguments[0]).Apply(node.Arguments[1]));
        }

        // Read rather than compiled: a request inlines dozens of them. What nobody reads is not made.
        private static LambdaExpression Captured(Expression condition) => condition switch
        {
            MemberExpression { Member: FieldInfo local } m => (LambdaExpression)local.GetValue(Owner(m))!,
            MemberExpression { Member: PropertyInfo right } m => (LambdaExpression)right.GetValue(Owner(m))!,
            _ => throw new UnreachableException($"{condition} is neither a local variable nor a property of one."),
        };

        private static object? Owner(MemberExpression member) => member.Expression switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: FieldInfo captured } closure => captured.GetValue(Owner(closure)),
            _ => throw new UnreachableException($"{member} does not begin with a local variable."),
        };
    }
}
