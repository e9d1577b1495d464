using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace Mentoring.UseCases.Reading;

/// <summary>One column of a total order, as an expression over the row that is never null.</summary>
internal sealed class OrderKey(string name, Expression value, bool descending)
{
    private static readonly MethodInfo AnyOrder = typeof(OrderKey).GetMethod(nameof(IsAfter), BindingFlags.NonPublic | BindingFlags.Static)!;

    public string Name => name;
    public Expression Value => value;
    public bool Descending => descending;

    /// <summary>Whether the row's key comes after this value.</summary>
    public Expression After(object than, bool backward) =>
        Compared(descending == backward ? ExpressionType.GreaterThan : ExpressionType.LessThan, than);

    /// <summary>Whether it comes after this value or is the same: the range of an index.</summary>
    public Expression From(object than, bool backward) =>
        Compared(descending == backward ? ExpressionType.GreaterThanOrEqual : ExpressionType.LessThanOrEqual, than);

    public Expression Same(object than) => Expression.Equal(value, Parameter(than));

    /// <summary>An id as its Guid, an enum as its name: what JSON carries.</summary>
    public static object? Pack(object? key) => key is not null && IdValue(key.GetType()) is { } id ? id.GetValue(key) : key is Enum ? key.ToString() : key;

    public object Unpack(JsonElement packed)
    {
        var type = value.Type;
        if (type.IsEnum)
            return Enum.Parse(type, packed.GetString()!);

        if (type == typeof(string))
            return packed.GetString() is { } text && Texts.CheckLength(text, int.MaxValue) is null ? text : throw new FormatException();

        return (IdValue(type) is null ? packed.Deserialize(type) : Activator.CreateInstance(type, packed.GetGuid())) ?? throw new FormatException();
    }

    // The database compares; the method is there because C# has no order for ids, enums and texts.
    private BinaryExpression Compared(ExpressionType how, object than) =>
        Expression.MakeBinary(how, value, Parameter(than), false, AnyOrder.MakeGenericMethod(value.Type));

    private Expression Parameter(object than) => Parameters.Of(than, value.Type);

    private static PropertyInfo? IdValue(Type type) => Ids.IsId(type) ? type.GetProperty("Value") : null;

    private static bool IsAfter<T>(T left, T right) => Comparer<T>.Default.Compare(left, right) > 0;
}

/// <summary>Values as parameters of the statement, so that the database sees one statement for all of them.</summary>
internal static class Parameters
{
    public static Expression Of(object? value, Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)!;
        return Expression.Property(Expression.Constant(box), nameof(Box<object>.Value));
    }

    private sealed record Box<T>(T Value);
}
