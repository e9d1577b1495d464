using System.Reflection;
using GraphQL.Types;

namespace Mentoring.Api.Types;

/// <summary>A request, or a record within one, as an input object: its constructor's parameters are the fields.</summary>
internal static class InputTypes
{
    public static IGraphType InputObject(this TypeMap types, Type record, string? name = null, string? description = null) =>
        types.Make(name ?? record.Name, n => new InputObjectGraphType { Name = n }, made =>
        {
            var type = (InputObjectGraphType)made;
            type.Description = description ?? Docs.Of(record);
            foreach (var parameter in Parameters(record))
                type.AddField(new FieldType
                {
                    Name = ViewTypes.Camel(parameter.Name!),
                    Description = Docs.Of(parameter),
                    ResolvedType = types.Input(parameter),
                }.AsDeprecatedAs(parameter));
        });

    public static ParameterInfo[] Parameters(Type record) => record.GetConstructors().Single().GetParameters();

    /// <summary>Whether an id can be given anywhere in it.</summary>
    public static bool HoldsIds(Type record) => Parameters(record).Any(p => Leaves(p.ParameterType).Any(Ids.IsId));

    private static IEnumerable<Type> Leaves(Type type) =>
        Nullable.GetUnderlyingType(type) is { } stored ? [stored] :
        InputReader.ItemOf(type) is { } item ? Leaves(item) :
        type.Namespace?.StartsWith(nameof(Mentoring), StringComparison.Ordinal) == true && type.IsClass ? Parameters(type).SelectMany(p => Leaves(p.ParameterType)) :
        [type];
}
