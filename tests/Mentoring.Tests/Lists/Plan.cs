using System.Data.Common;
using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;
using Npgsql;

namespace Mentoring.Tests.Lists;

/// <summary>How PostgreSQL carried out a statement.</summary>
internal sealed record Plan(string Sql, JsonElement Root)
{
    /// <summary>Pages that were looked at.</summary>
    public long Buffers => Root.GetProperty("Shared Hit Blocks").GetInt64() + Root.GetProperty("Shared Read Blocks").GetInt64();

    /// <summary>The tables that were read from end to end.</summary>
    public IEnumerable<string> Scanned => Nodes(Root).Where(n => n.Text("Node Type") is "Seq Scan").Select(n => n.Text("Relation Name"));

    public static async Task<Plan> OfAsync(NpgsqlConnection connection, DbCommand command)
    {
        await using var explain = (NpgsqlCommand)((ICloneable)command).Clone();
        explain.Connection = connection;
        explain.Transaction = null;
        explain.CommandText = $"EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) {command.CommandText}";
        await using var reader = await explain.ExecuteReaderAsync();
        await reader.ReadAsync();
        return new(command.CommandText, JsonElement.Parse(reader.GetString(0))[0].GetProperty("Plan"));
    }

    public override string ToString() => $"{Buffers} pages, scans [{string.Join(' ', Scanned)}]\n{Sql}\n{string.Join('\n', Lines(Root, 1))}";

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        node.TryGetProperty("Plans", out var inner) ? inner.EnumerateArray().SelectMany(Nodes).Prepend(node) : [node];

    private static IEnumerable<string> Lines(JsonElement node, int depth) =>
        (node.TryGetProperty("Plans", out var inner) ? inner.EnumerateArray().SelectMany(n => Lines(n, depth + 1)) : [])
        .Prepend(new string(' ', depth * 2) + string.Join(' ', node.EnumerateObject()
            .Where(p => p.Name is "Node Type" or "Relation Name" or "Index Name" or "Index Cond" or "Filter" or "Sort Key" or "Actual Rows").Select(p => p.Value.ToString())));
}
