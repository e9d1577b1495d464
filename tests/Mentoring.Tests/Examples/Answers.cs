using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mentoring.Tests.Examples;

/// <summary>What the operations of one example have answered so far, out of which later ones take their variables.</summary>
internal sealed partial class Answers
{
    private readonly Dictionary<string, JsonElement> _data = [];

    public void Add(string operation, JsonElement data) => _data.Add(operation, data);

    /// <summary>The variables with every <c>$Operation.path</c> in it replaced by what is there.</summary>
    public JsonNode? Fill(string? variables) => variables is null ? null : Fill(JsonNode.Parse(variables));

    private JsonNode? Fill(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Fill(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Fill)]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith('$') => JsonSerializer.SerializeToNode(Find(text[1..])),
        _ => node?.DeepClone(),
    };

    /// <summary><c>[0]</c> is a place in a list, <c>[Ada Archer]</c> the first item that holds this text, however deep.</summary>
    private JsonElement Find(string path)
    {
        var steps = Step().Matches(path);
        return steps.Skip(1).Aggregate(_data[steps[0].Groups["field"].Value], (at, step) => step switch
        {
            { Groups: var g } when g["field"].Success => at.GetProperty(g["field"].Value),
            { Groups: var g } when int.TryParse(g["item"].Value, CultureInfo.InvariantCulture, out var place) => at[place],
            { Groups: var g } => at.EnumerateArray().FirstOrDefault(item => item.GetRawText().Contains($"\"{g["item"].Value}\"", StringComparison.Ordinal)) is
                { ValueKind: not JsonValueKind.Undefined } found ? found : throw new InvalidDataException($"{path} is not in {at}."),
        });
    }

    [GeneratedRegex(@"\.?(?<field>\w+)|\[(?<item>[^\]]+)\]")]
    private static partial Regex Step();
}
