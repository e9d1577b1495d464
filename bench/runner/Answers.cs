using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mentoring.Bench;

/// <summary>Answers in one form, so that what every server says can be compared: ids as Guids, times in UTC, states in capitals.</summary>
internal static partial class Answers
{
    public static string Normal((int Status, string Body) answer)
    {
        var data = answer.Status is 200 && JsonNode.Parse(answer.Body) is { } json && json["errors"] is null ? json["data"] : null;
        return data is null ? throw new InvalidDataException($"No answer: {answer.Status} {answer.Body}") : Of(data, "")!.ToJsonString();
    }

    private static JsonNode? Of(JsonNode? node, string name) => node switch
    {
        JsonObject all => new JsonObject(all.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, Of(p.Value, p.Key)))),
        JsonArray list => new JsonArray([.. list.Select(item => Of(item, name))]),
        // When it happened differs from answer to answer.
        JsonValue when name is "confirmedAt" => "a time",
        JsonValue value when value.GetValueKind() is JsonValueKind.String => Text(value.GetValue<string>(), name),
        JsonValue value when value.GetValueKind() is JsonValueKind.Number => value.GetValue<decimal>(),
        null => null,
        var other => other.DeepClone(),
    };

    private static string Text(string text, string name) =>
        name is "status" ? text.Any(char.IsLower) ? JsonNamingPolicy.SnakeCaseUpper.ConvertName(text) : text :
        Guid.TryParse(text, out var id) ? $"{id:D}" :
        Time().IsMatch(text) ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUniversalTime().ToString("O", CultureInfo.InvariantCulture) :
        name is "id" && Base64Url.IsValid(text) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(':') is [_, var own] && Guid.TryParse(own, out id) ? $"{id:D}" :
        text;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT")]
    private static partial Regex Time();
}
