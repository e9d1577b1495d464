using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace Mentoring.UseCases.Reading;

/// <summary>One column of a total order, as an expression over the row.</summary>
internal sealed class OrderKey(string name, Expression value, bool descending)
{
    private static readonly MethodInfo AnyOrder = typeof(OrderKey).GetMethod(nameof(IsAfter), BindingFlags.NonPublic | BindingFlags.Static)!;

    public string Name => name;
    public Expression Value => value;
    public bool Descending => descending;

    /// <summary>
    /// The columns of an order. A key that may be null becomes two, "is null" first, so that what is null comes last
    /// in either direction on every database.
    /// </summary>
    public static IEnumerable<OrderKey> Of(string name, Expression value, bool descending)
    {
        var stored = Nullable.GetUnderlyingType(value.Type);
        if (stored is not null)
            yield return new($"{name}?", Expression.Condition(
                Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Constant(1), Expression.Constant(0)), false);
        yield return new(name, value, descending);
    }

    /// <summary>Whether the row's key comes after this value; never true for null, which is the last of all.</summary>
    public Expression After(object? than, bool backward) =>
        than is null ? Expression.Constant(false) :
        // The database compares; the method is there because C# has no order for ids, enums and texts.
        descending == backward
            ? Expression.GreaterThan(value, Parameter(than), false, AnyOrder.MakeGenericMethod(value.Type))
            : Expression.LessThan(value, Parameter(than), false, AnyOrder.MakeGenericMethod(value.Type));

    public Expression Same(object? than) => Expression.Equal(value, than is null ? Expression.Constant(null, value.Type) : Parameter(than));

    /// <summary>An id as its Guid, an enum as its name: what JSON carries.</summary>
    public static object? Pack(object? key) => key is not null && IdValue(key.GetType()) is { } id ? id.GetValue(key) : key is Enum ? key.ToString() : key;

    public object? Unpack(JsonElement packed)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (packed.ValueKind is JsonValueKind.Null)
            return type == value.Type && type.IsValueType ? throw new FormatException($"{name} is never null.") : null;
        if (type.IsEnum)
            return Enum.Parse(type, packed.GetString()!);

        return IdValue(type) is null ? packed.Deserialize(type) : Activator.CreateInstance(type, packed.GetGuid());
    }

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
