using System.Reflection;
using GraphQL.Types;
using Mentoring.Api.Types;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Lists;

/// <summary>The filters that a view allows, as input types in HotChocolate's shapes.</summary>
internal static class FilterInputs
{
    private static readonly Operator[] Equality = [Operator.Eq, Operator.Neq, Operator.In, Operator.Nin];

    private static readonly Operator[] Order =
        [.. Equality, Operator.Gt, Operator.Ngt, Operator.Gte, Operator.Ngte, Operator.Lt, Operator.Nlt, Operator.Lte, Operator.Nlte];

    private static readonly Operator[] Text =
    [
        Operator.Eq, Operator.Neq, Operator.Contains, Operator.Ncontains, Operator.In, Operator.Nin,
        Operator.StartsWith, Operator.NstartsWith, Operator.EndsWith, Operator.NendsWith,
    ];

    public static IGraphType FilterInput(this TypeMap types, Type view) =>
        types.Make($"{TypeMap.NameOf(view)}FilterInput", name => new InputObjectGraphType { Name = name }, made =>
        {
            var type = (InputObjectGraphType)made;
            type.Description = $"Narrows a list of {TypeMap.NameOf(view)}. Several fields in one object must all hold.";
            AddAndOr(type);
            foreach (var property in Properties(view))
                _ = Add(type, ViewTypes.Camel(property.Name), property.GetCustomAttribute<RelatesAttribute>() is { View: var related }
                    ? types.FilterInput(related)
                    : types.Operations(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType), Docs.Of(property)).AsDeprecatedAs(property);
        });

    /// <summary>What a filter does and how large it may be.</summary>
    public static string Describe(string what, ApiLimits limits) => $"{what}, by {Bounds(limits)}; more is refused with `FILTER_TOO_LARGE`.";

    /// <summary>How large a filter may be, as part of a sentence.</summary>
    public static string Bounds(ApiLimits limits) =>
        $"at most {limits.MaxFilterConditions} conditions in one `and` or `or`, {limits.MaxFilterValues} values in one `in` or `nin`, "
        + $"{limits.MaxFilterText} characters in one text, and {limits.MaxFilterDepth} levels";

    /// <summary>The properties of a view that may be filtered by.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type view) =>
        view.GetProperties().Where(p => p.Name == "Id" || p.IsDefined(typeof(FilterableAttribute), false));

    private static IGraphType Operations(this TypeMap types, Type value)
    {
        var (name, operators) =
            value == typeof(string) ? ("String", Text) :
            value == typeof(bool) ? ("Boolean", [Operator.Eq, Operator.Neq]) :
            value == typeof(int) ? ("Int", Order) :
            value == typeof(double) ? ("Float", Order) :
            value == typeof(DateTimeOffset) ? ("DateTime", Order) :
            value == typeof(DateOnly) ? ("LocalDate", Order) :
            Ids.IsId(value) ? ("Id", Equality) :
            value.IsEnum ? (value.Name, Equality) :
            throw new InvalidOperationException($"No filter for {value.Name}.");
        return types.Make($"{name}OperationFilterInput", n => new InputObjectGraphType { Name = n }, made =>
        {
            var type = (InputObjectGraphType)made;
            type.Description = value == typeof(string)
                ? "Compares texts without regard to case and accents, alike on every database. Several operations in one object must all hold."
                : "Compares values. Several operations in one object must all hold.";
            if (value == typeof(string))
                AddAndOr(type);
            var scalar = types.Scalar(value)!;
            foreach (var op in operators)
                _ = Add(type, ViewTypes.Camel(op.ToString()), op is Operator.In or Operator.Nin ? new ListGraphType(value.IsEnum ? new NonNullGraphType(scalar) : scalar) : scalar, Meaning(op));
        });
    }

    private static void AddAndOr(InputObjectGraphType type)
    {
        var list = new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(type.Name)));
        _ = Add(type, "and", list, "All of these must hold.");
        _ = Add(type, "or", new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(type.Name))), "At least one of these must hold, beside the other fields of the object.");
    }

    private static FieldType Add(InputObjectGraphType type, string name, IGraphType of, string description) =>
        type.AddField(new FieldType { Name = name, ResolvedType = of, Description = description });

    private static string Meaning(Operator op) => op switch
    {
        Operator.Eq => "Equal; null finds what has no value.",
        Operator.Neq => "Not equal.",
        Operator.In => "One of these.",
        Operator.Nin => "None of these.",
        Operator.Gt => "Greater, or later.",
        Operator.Ngt => "Not greater, nor later.",
        Operator.Gte => "Greater or equal, or not before.",
        Operator.Ngte => "Neither greater nor equal.",
        Operator.Lt => "Less, or earlier.",
        Operator.Nlt => "Not less, nor earlier.",
        Operator.Lte => "Less or equal, or not after.",
        Operator.Nlte => "Neither less nor equal.",
        Operator.Contains => "Holds this anywhere.",
        Operator.Ncontains => "Holds this nowhere.",
        Operator.StartsWith => "Begins with this.",
        Operator.NstartsWith => "Does not begin with this.",
        Operator.EndsWith => "Ends with this.",
        Operator.NendsWith => "Does not end with this.",
    };
}
