using System.Linq.Expressions;

namespace Mentoring.UseCases.Reading;

/// <summary>
/// What may be null as a value that never is: for null stands the end of its range, so that one column is ordered, compared and
/// indexed, alike on every database. <c>OrderIndexes</c> has the indexes over these expressions.
/// </summary>
internal static class NullLast
{
    /// <summary>Beyond the last letter that there is, in the order of bytes.</summary>
    public const string LastText = "\U0010FFFF";

    private static readonly Dictionary<Type, (object Least, object Greatest)> Ends = new()
    {
        [typeof(DateOnly)] = (DateOnly.MinValue, DateOnly.MaxValue),
        [typeof(DateTimeOffset)] = (DateTimeOffset.MinValue, DateTimeOffset.MaxValue),
        [typeof(int)] = (int.MinValue, int.MaxValue),
        [typeof(double)] = (double.MinValue, double.MaxValue),
    };

    /// <summary>With null at this end; as it is where it has no ends.</summary>
    public static Expression Of(Expression value, bool greatest) => EndOf(value.Type, greatest) is { } end
        ? Expression.Coalesce(value, Expression.Constant(end))
        : value;

    /// <summary>A folded text, in which what is not there is empty.</summary>
    public static Expression OfText(Expression folded, bool greatest) => greatest
        ? Expression.Condition(Expression.Equal(folded, Expression.Constant("")), Expression.Constant(LastText), folded)
        : folded;

    /// <summary>What stands for null; nothing for a type that has none, or is never null.</summary>
    public static object? EndOf(Type type, bool greatest) =>
        Nullable.GetUnderlyingType(type) is { } stored && Ends.TryGetValue(stored, out var ends) ? greatest ? ends.Greatest : ends.Least : null;
}
