using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mentoring.Bench;

/// <summary>A row of the table: one operation, with the values that it is asked with in turn.</summary>
/// <param name="Name">Of its document and of the endpoint written by hand.</param>
/// <param name="Title">As in the table.</param>
/// <param name="Variables">Ids as Guids, states as they are stored.</param>
internal sealed record Row(string Name, string Title, IReadOnlyList<(string Name, string Type, object? Value)[]> Variables);

/// <summary>The bytes by which each server is asked for the same.</summary>
internal sealed class Asking(Settings settings, string token)
{
    public List<byte[]> Requests(Server server, Row row) => [.. row.Variables.Select(values => Request(server, row, values))];

    /// <summary>Puts the document where the server finds it by its hash; whether it took it.</summary>
    public bool Persist(Server server, Row row)
    {
        var document = Document(server, row);
        using var connection = new Connection(server.Port);
        var body = Body(server, row, row.Variables[0]);
        body["query"] = document;
        body["extensions"] = Hash(document);
        _ = connection.Read(Connection.Request("POST", "/graphql", token, body.ToJsonString()));
        var (status, answer) = connection.Read(Request(server, row, row.Variables[0]));
        return status is 200 && answer.Contains("\"data\"", StringComparison.Ordinal) && !answer.Contains("\"errors\":[", StringComparison.Ordinal);
    }

    private byte[] Request(Server server, Row row, (string Name, string Type, object? Value)[] values) => server.Speech is Speech.ByHand
        ? Connection.Request(row.Name is "accept" ? "POST" : "GET", $"/{row.Name}/{string.Join('/', values.Select(v => v.Value))}", token, row.Name is "accept" ? "" : null)
        : Connection.Request("POST", "/graphql", token, Body(server, row, values).ToJsonString());

    private JsonObject Body(Server server, Row row, (string Name, string Type, object? Value)[] values)
    {
        var variables = new JsonObject(values.Select(v => KeyValuePair.Create(v.Name, (JsonNode?)(v.Value switch
        {
            Guid id when server.Speech is Speech.Contract or Speech.ContractByHash => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{v.Type}:{id:N}")),
            Guid id => id.ToString(),
            string state when v.Type.EndsWith("Status", StringComparison.Ordinal) && server.Speech is not Speech.Postgraphile => JsonNamingPolicy.SnakeCaseUpper.ConvertName(state),
            var other => (string?)other,
        }))));
        var document = Document(server, row);
        return server.Speech is Speech.ContractByHash
            ? new() { ["extensions"] = Hash(document), ["variables"] = variables }
            : new() { ["query"] = document, ["variables"] = variables };
    }

    private string Document(Server server, Row row) =>
        File.ReadAllText(Path.Combine(settings.Bench, "documents", server.Speech is Speech.Postgraphile ? "postgraphile" : "", $"{row.Name}.graphql"));

    private static JsonObject Hash(string document) => new()
    {
        ["persistedQuery"] = new JsonObject
        {
            ["version"] = 1,
            ["sha256Hash"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document))),
        },
    };
}
