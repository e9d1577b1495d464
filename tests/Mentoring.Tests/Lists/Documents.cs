using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using Mentoring.Api;

namespace Mentoring.Tests.Lists;

/// <summary>Documents that are written from the schema: every order, field and filter of a list.</summary>
internal static class Documents
{
    public static bool IsList(FieldType field) => field.Arguments?.Find("where") is not null;

    /// <summary>The list in every order, with every field of its nodes.</summary>
    public static string Everything(FieldType field, int depth, string arguments = "first: 2")
    {
        var order = field.Arguments!.Find("order")?.ResolvedType is ListGraphType { ResolvedType: NonNullGraphType { ResolvedType: IInputObjectGraphType sort } }
            ? $", order: [{string.Join(' ', Orders(sort, 2))}]" : "";
        var node = (IObjectGraphType)((IObjectGraphType)Named(field)).Fields.Find("nodes")!.ResolvedType!.GetNamedType();
        return $"{field.Name}({arguments}{order}) {{ totalCount pageInfo {{ hasNextPage }} nodes {{ {Fields(node, depth)} }} }}";
    }

    private static string Fields(IObjectGraphType type, int depth) => string.Join(' ', type.Fields.Select(field => Named(field) switch
    {
        // Nobody can guess what to ask for.
        _ when field.Arguments?.Any(argument => argument.ResolvedType is NonNullGraphType) ?? false => "",
        _ when IsList(field) => depth > 1 ? Everything(field, 1, "first: 1") : "",
        IObjectGraphType inner => depth > 0 || inner.Fields.Find("id") is null ? $"{field.Name} {{ {(depth > 0 ? Fields(inner, depth - 1) : "__typename")} __typename }}" : $"{field.Name} {{ id }}",
        _ => field.Name,
    }));

    public static IEnumerable<string> Filters(IInputObjectGraphType filter, int depth, int values = 0)
    {
        foreach (var field in filter.Fields.Where(f => f.Name is not ("and" or "or") && f.ResolvedType is IInputObjectGraphType))
        {
            var type = (IInputObjectGraphType)field.ResolvedType!;
            if (!type.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal))
                foreach (var inner in depth > 1 ? Filters(type, depth - 1, values) : [])
                    yield return $"{{ {field.Name}: {inner} }}";
            else
                foreach (var operation in type.Fields.Where(f => f.Name is not ("and" or "or")))
                    yield return $"{{ {field.Name}: {{ {operation.Name}: {Value(operation.ResolvedType!, filter.Name[..^"FilterInput".Length], values)} }} }}";
        }
    }

    private static IEnumerable<string> Orders(IInputObjectGraphType sort, int depth) => sort.Fields.SelectMany(field =>
        field.ResolvedType is IInputObjectGraphType inner
            ? depth > 1 ? Orders(inner, depth - 1).Select(o => $"{{ {field.Name}: {o} }}") : []
            : [$"{{ {field.Name}: DESC }}"]);

    /// <summary>The values of the enum that these operations compare.</summary>
    public static IEnumerable<string> Choices(IInputObjectGraphType operations) =>
        ((EnumerationGraphType)operations.Fields.Find("eq")!.ResolvedType!).Values.Select(value => value.Name);

    private static string Value(IGraphType type, string of, int values) => type switch
    {
        ListGraphType list => $"[{Value(list.ResolvedType!.GetNamedType(), of, values)}]",
        EnumerationGraphType choice => choice.Values.ElementAt(values % choice.Values.Count).Name,
        IdGraphType => JsonSerializer.Serialize(GlobalId.Write(of, Guid.NewGuid())),
        IntGraphType or FloatGraphType => $"{1 + values}",
        BooleanGraphType => values % 2 == 0 ? "true" : "false",
        { Name: "DateTime" } => $"\"{2030 + values}-01-01T00:00:00Z\"",
        { Name: "LocalDate" } => $"\"{2030 + values}-01-01\"",
        _ => $"\"É x{values}\"",
    };

    public static IGraphType Named(FieldType field) => field.ResolvedType!.GetNamedType();
}
