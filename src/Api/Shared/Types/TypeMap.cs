using System.Collections;
using System.Reflection;
using GraphQL.Types;

namespace Mentoring.Api.Types;

/// <summary>
/// Every type of the schema by its name, made when it is first asked for. C# says what a field may be: a type, a list, null or not.
/// </summary>
internal sealed class TypeMap(ApiLimits limits, TimeSpan keepAnswersFor)
{
    private readonly Dictionary<string, IGraphType> _made = [];
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>What descriptions tell and fields hold to.</summary>
    public ApiLimits Limits => limits;

    /// <summary>How long an idempotency key counts.</summary>
    public TimeSpan KeepAnswersFor => keepAnswersFor;

    /// <summary>The names of view types end in View in the code; the contract drops that.</summary>
    public static string NameOf(Type view) => view.Name.EndsWith("View", StringComparison.Ordinal) ? view.Name[..^4] : view.Name;

    public IEnumerable<IGraphType> All => _made.Values;

    /// <summary>A reference to the type of this name, which is made now if it is not there yet.</summary>
    public IGraphType Make(string name, Func<string, IGraphType> make, Action<IGraphType>? fill = null)
    {
        if (_made.ContainsKey(name))
            return new GraphQLTypeReference(name);

        // Known before it is filled, because types refer to each other in circles.
        var type = _made[name] = make(name);
        fill?.Invoke(type);
        return new GraphQLTypeReference(name);
    }

    /// <summary>The type of this name, made before.</summary>
    public IGraphType Made(string name) => _made[name];

    /// <summary>What a property of a view reads as.</summary>
    public IGraphType Output(PropertyInfo property) => Wrap(property.PropertyType, _nullability.Create(property), type => Output(type, property));

    /// <summary>What a parameter of a request is given as.</summary>
    public IGraphType Input(ParameterInfo parameter) => Wrap(parameter.ParameterType, _nullability.Create(parameter), Input);

    public IGraphType Output(Type type, MemberInfo? at = null) => Scalar(type) ?? (
        type.IsClass ? this.View(type) : throw new InvalidOperationException($"{at?.DeclaringType?.Name}.{at?.Name}: no type for {type.Name}."));

    public IGraphType Input(Type type) => Scalar(type) ?? this.InputObject(type);

    /// <summary>Null when it is an object.</summary>
    public IGraphType? Scalar(Type type) =>
        Nullable.GetUnderlyingType(type) is { } stored ? Scalar(stored) :
        type == typeof(string) ? Make("String", _ => new StringGraphType()) :
        type == typeof(int) ? Make("Int", _ => new IntGraphType()) :
        type == typeof(bool) ? Make("Boolean", _ => new BooleanGraphType()) :
        type == typeof(double) ? Make("Float", _ => new FloatGraphType()) :
        type == typeof(DateTimeOffset) ? Make("DateTime", _ => new DateTimeScalar()) :
        type == typeof(DateOnly) ? Make("LocalDate", _ => new LocalDateScalar()) :
        type == typeof(Guid) ? Make("UUID", _ => new UuidScalar()) :
        Ids.IsId(type) ? Make("ID", _ => new IdScalar()) :
        type.IsEnum ? Make(type.Name, name => DocumentedEnum.Of(name, type)) :
        null;

    private static IGraphType Wrap(Type type, NullabilityInfo nullability, Func<Type, IGraphType> map)
    {
        var nullable = type.IsValueType ? Nullable.GetUnderlyingType(type) is not null : nullability.ReadState is not NullabilityState.NotNull;
        IGraphType inner = type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type)
            ? new ListGraphType(Wrap(type.GetGenericArguments()[0], nullability.GenericTypeArguments[0], map))
            : map(type);
        return nullable ? inner : new NonNullGraphType(inner);
    }
}

internal static class DocumentedEnum
{
    /// <summary>An enum with its values in upper case, each with its meaning.</summary>
    public static EnumerationGraphType Of(string name, Type type)
    {
        var made = new EnumerationGraphType { Name = name, Description = Docs.Of(type) };
        foreach (var value in Enum.GetValues(type))
            made.Add(new EnumValueDefinition(Words.Upper(value.ToString()!), value) { Description = Docs.OfEnumValue(type, value.ToString()!) });
        return made;
    }
}
