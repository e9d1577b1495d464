using System.Buffers.Text;
using System.Text.Json;

namespace Mentoring.UseCases.Reading;

/// <summary>The place of a row in an order: the values of its keys, with the order that they belong to.</summary>
internal static class Cursor
{
    public static string Write(string list, IReadOnlyList<OrderKey> order, object?[] values) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(
            (object?[])[Signature(list, order), .. values.Select(OrderKey.Pack)]));

    /// <summary>The values, typed as the keys; null when it is not a cursor of this order.</summary>
    public static object[]? Read(string list, IReadOnlyList<OrderKey> order, string cursor)
    {
        try
        {
            var parts = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor));
            return parts is null || parts.Length != order.Count + 1 || parts[0].GetString() != Signature(list, order)
                ? null
                : [.. order.Select((key, i) => key.Unpack(parts[i + 1]))];
        }
        catch (Exception garbled) when (garbled is FormatException or JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static string Signature(string list, IReadOnlyList<OrderKey> order) =>
        $"{list}:{string.Join(',', order.Select(key => key.Descending ? $"-{key.Name}" : key.Name))}";
}
