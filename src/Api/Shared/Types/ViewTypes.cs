using System.Reflection;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Types;

/// <summary>
/// A view as an object type: each property is a field, an id of another view is a field with that view, and other ids are not shown.
/// What is not a property is added by the feature, see <see cref="Extensions"/>.
/// </summary>
internal static class ViewTypes
{
    /// <summary>What features add to a type, by the type's name.</summary>
    public static IDictionary<string, Action<ObjectGraphType, TypeMap>> Extensions { get; } = AllFeatures.Extensions();

    public static IGraphType View(this TypeMap types, Type view) => types.Make(TypeMap.NameOf(view), name => new ObjectGraphType { Name = name }, made =>
    {
        var type = (ObjectGraphType)made;
        type.Description = Docs.Of(view);
        var isNode = Nodes.IsNode(view);
        foreach (var property in view.GetProperties())
            if (types.Field(property, isNode) is { } field)
                type.AddField(field.AsDeprecatedAs(property));
        if (isNode)
            types.ImplementNode(type);
        if (Extensions.TryGetValue(type.Name, out var extend))
            extend(type, types);
    });

    private static FieldType? Field(this TypeMap types, PropertyInfo property, bool isNode)
    {
        var get = Getter(property);
        if (property.GetCustomAttribute<RelatesAttribute>() is { } relation)
            return Related(types, property, relation, get);
        if (property.Name == "Id" && Ids.IsId(property.PropertyType))
            return new FieldType
            {
                Name = "id",
                Description = isNode ? "Unique over all types." : Docs.Of(property),
                ResolvedType = new NonNullGraphType(types.Scalar(property.PropertyType)!),
                Resolver = new FuncFieldResolver<object>(c => GlobalId.Write(get(c.Source!)!)),
            };
        if (FieldNameOf(property) != Camel(property.Name))
            return null;

        return new FieldType
        {
            Name = Camel(property.Name),
            Description = Docs.Of(property),
            ResolvedType = types.Output(property),
            Resolver = new FuncFieldResolver<object>(c => get(c.Source!)),
        };
    }

    private static FieldType Related(TypeMap types, PropertyInfo property, RelatesAttribute relation, Func<object, object?> get)
    {
        var load = Loaders.ById(relation.View, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        return new FieldType
        {
            Name = Camel(property.Name),
            Description = Docs.Of(property),
            ResolvedType = relation.Always ? new NonNullGraphType(types.View(relation.View)) : types.View(relation.View),
            Resolver = new FuncFieldResolver<object>(c => get(c.Source!) is { } id ? load(c, id) : null),
        };
    }

    /// <summary>The field for which this property is read; null for an id that is none, and is read always.</summary>
    public static string? FieldNameOf(PropertyInfo property) =>
        property.GetCustomAttribute<ReadForAttribute>() is { Field: var field } ? field :
        property.Name != "Id" && !property.IsDefined(typeof(RelatesAttribute), false)
        && Ids.IsId(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) ? null : Camel(property.Name);

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static Func<object, object?> Getter(PropertyInfo property)
    {
        var source = System.Linq.Expressions.Expression.Parameter(typeof(object));
        var value = System.Linq.Expressions.Expression.Property(System.Linq.Expressions.Expression.Convert(source, property.DeclaringType!), property);
        return System.Linq.Expressions.Expression.Lambda<Func<object, object?>>(
            System.Linq.Expressions.Expression.Convert(value, typeof(object)), source).Compile();
    }
}
