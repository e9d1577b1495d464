using System.Collections;
using System.Reflection;
using GraphQL.Types;
using Mentoring.Api.Types;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Lists;

/// <summary>The orders that a view allows, as input types in HotChocolate's shapes.</summary>
internal static class SortInputs
{
    public static IGraphType SortInput(this TypeMap types, Type view) =>
        types.Make($"{TypeMap.NameOf(view)}SortInput", name => new InputObjectGraphType { Name = name }, made =>
        {
            var type = (InputObjectGraphType)made;
            type.Description = $"Orders a list of {TypeMap.NameOf(view)}.";
            foreach (var property in Properties(view))
                type.AddField(new FieldType
                {
                    Name = ViewTypes.Camel(property.Name),
                    Description = Docs.Of(property),
                    ResolvedType = property.GetCustomAttribute<RelatesAttribute>() is { View: var related } ? types.SortInput(related) : types.Direction(),
                }.AsDeprecatedAs(property));
        });

    /// <summary>The properties of a view that it may be ordered by.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type view) => view.GetProperties().Where(p => p.IsDefined(typeof(SortableAttribute), false));

    private static IGraphType Direction(this TypeMap types) => types.Make("SortEnumType", name =>
    {
        var type = new EnumerationGraphType { Name = name, Description = "A direction of ordering." };
        type.Add(new EnumValueDefinition("ASC", false) { Description = "The least, or the earliest, first." });
        type.Add(new EnumValueDefinition("DESC", true) { Description = "The greatest, or the latest, first." });
        return type;
    });
}

/// <summary>A coerced <c>order</c> as the keys that it means.</summary>
internal static class SortReader
{
    public static IReadOnlyList<SortKey> Read(Type view, object? order) =>
        order is IEnumerable steps ? [.. steps.Cast<IDictionary<string, object?>>().SelectMany(step => Keys(view, step, "")).DistinctBy(key => key.Property)] : [];

    private static IEnumerable<SortKey> Keys(Type view, IDictionary<string, object?> step, string path) =>
        from field in step
        where field.Value is not null
        let property = SortInputs.Properties(view).First(p => ViewTypes.Camel(p.Name) == field.Key)
        from key in field.Value is IDictionary<string, object?> within
            ? Keys(property.GetCustomAttribute<RelatesAttribute>()!.View, within, $"{path}{property.Name}.")
            : [new SortKey(path + property.Name, (bool)field.Value)]
        select key;
}
