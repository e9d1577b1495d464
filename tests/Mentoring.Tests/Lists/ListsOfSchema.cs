using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Lists;

/// <summary>Every list field that the schema has, each in a document that asks for all of its rows' own fields and relations.</summary>
internal sealed class ListsOfSchema
{
    private const string Introspection = """
        { __schema { types { name kind fields { name args { type { kind } } type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }
        """;

    private readonly Dictionary<string, JsonElement[]> _fields;

    private ListsOfSchema(JsonElement schema) => _fields = schema.At("__schema.types").EnumerateArray()
        .Where(type => type.GetProperty("kind").ValueEquals("OBJECT"))
        .ToDictionary(type => type.Text("name"), type => type.GetProperty("fields").EnumerateArray().ToArray());

    /// <param name="IsOwn">What hangs on the viewer.</param>
    public sealed record List(string Name, string Document, bool IsOwn);

    public static async Task<IReadOnlyList<List>> ReadAsync(TestClient viewer) => [.. new ListsOfSchema(await viewer.Send(Introspection)).Lists()];

    private IEnumerable<List> Lists()
    {
        foreach (var list in ConnectionsOf("Query"))
        {
            yield return new($"Query.{list.Name}", $"query($first: Int) {{ {list.Name}(first: $first) {{ nodes {{ {Row(list.Node)} }} }} }}", false);
            foreach (var inner in ConnectionsOf(list.Node))
                yield return new($"{list.Node}.{inner.Name}",
                    $"query($first: Int) {{ {list.Name}(first: 1) {{ nodes {{ {inner.Name}(first: $first) {{ nodes {{ {Row(inner.Node)} }} }} }} }} }}", false);
        }

        foreach (var own in ConnectionsOf("Me"))
            yield return new($"Me.{own.Name}", $"query($first: Int) {{ me {{ {own.Name}(first: $first) {{ nodes {{ {Row(own.Node)} }} }} }} }}", true);
    }

    private IEnumerable<(string Name, string Node)> ConnectionsOf(string type) =>
        from field in _fields[type]
        let named = Named(field)
        where named.EndsWith("Connection", StringComparison.Ordinal)
        select (field.Text("name"), Named(_fields[named].Single(f => f.GetProperty("name").ValueEquals("nodes"))));

    /// <summary>All of a row that needs no argument: its own fields, and the fields of what it leads to.</summary>
    private string Row(string type) => string.Join(' ', _fields[type].Where(NeedsNothing).Select(field => _fields.ContainsKey(Named(field))
        ? $"{field.Text("name")} {{ {Within(Named(field))} }}"
        : field.Text("name")));

    private string Within(string type) => type.EndsWith("Connection", StringComparison.Ordinal)
        ? "totalCount nodes { id }"
        : string.Join(' ', _fields[type].Where(field => NeedsNothing(field) && !_fields.ContainsKey(Named(field))).Select(field => field.Text("name")));

    private static bool NeedsNothing(JsonElement field) => field.GetProperty("args").EnumerateArray().All(arg => !arg.At("type.kind").ValueEquals("NON_NULL"));

    private static string Named(JsonElement field)
    {
        var type = field.GetProperty("type");
        while (type.TryGetProperty("ofType", out var inner) && inner.ValueKind is JsonValueKind.Object)
            type = inner;
        return type.Text("name");
    }
}
