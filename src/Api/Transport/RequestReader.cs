using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using GraphQL.Transport;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>Why a request is not executed.</summary>
internal sealed record Refusal(int Status, string Code, string Message)
{
    /// <summary>For 405: what would be allowed.</summary>
    public string? Allow { get; init; }

    public static Refusal Bad(string message, string code = Codes.BadRequest) => new(StatusCodes.Status400BadRequest, code, message);
}

/// <summary>Reads GraphQL requests; a parameter of the wrong type is refused, never ignored.</summary>
internal sealed class RequestReader(AnswerJson answers, IOptions<TransportOptions> options)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly int _maxVariables = options.Value.MaxVariablesBytes;

    /// <summary>A JSON body, which is looked at only until this returns.</summary>
    public bool TryRead(ReadOnlyMemory<byte> body, [NotNullWhen(true)] out GraphQLRequest? request, [NotNullWhen(false)] out Refusal? refusal)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            return TryRead(document.RootElement, out request, out refusal);
        }
        catch (JsonException)
        {
            request = null;
            return No("The body is not valid JSON.", out refusal, Codes.BadJson);
        }
    }

    /// <summary>The parameters of a GET.</summary>
    public bool TryRead(IQueryCollection query, [NotNullWhen(true)] out GraphQLRequest? request, [NotNullWhen(false)] out Refusal? refusal)
    {
        request = null;
        var parameters = new Dictionary<string, object?>();
        foreach (var (name, values) in query)
        {
            if (values.Count > 1)
                return No($"'{name}' is given more than once.", out refusal);
            if (name is "query" or "operationName" or "id" or "documentId")
                parameters[name] = values.ToString();
            else if (name is "variables" or "extensions" && values.ToString() is { Length: > 0 } text)
            {
                if (!TryParse(System.Text.Encoding.UTF8.GetBytes(text), out var json))
                    return No($"'{name}' is not valid JSON.", out refusal);
                parameters[name] = json;
            }
        }
        return TryRead(JsonSerializer.SerializeToElement(parameters), out request, out refusal);
    }

    /// <summary>
    /// An object with <c>query</c>, <c>operationName</c>, <c>variables</c> and <c>extensions</c>; in place of the query <c>documentId</c> or <c>id</c>,
    /// or Apollo's extension alone.
    /// </summary>
    public bool TryRead(JsonElement json, [NotNullWhen(true)] out GraphQLRequest? request, [NotNullWhen(false)] out Refusal? refusal)
    {
        request = null;
        if (json.ValueKind is not JsonValueKind.Object)
            return No("A request is one JSON object; batches are not served.", out refusal);
        if (!TryTake(json, "query", JsonValueKind.String, out var query))
            return No("'query' must be a string.", out refusal);
        if (!TryTake(json, "operationName", JsonValueKind.String, out var operationName))
            return No("'operationName' must be a string.", out refusal);
        if (!TryTake(json, "variables", JsonValueKind.Object, out var variables))
            return No("'variables' must be an object.", out refusal);
        if (variables is { } given && JsonMarshal.GetRawUtf8Value(given).Length > _maxVariables)
            return No($"Variables have at most {_maxVariables} bytes.", out refusal, Codes.VariablesTooLarge);
        if (!TryTake(json, "extensions", JsonValueKind.Object, out var extensions))
            return No("'extensions' must be an object.", out refusal);
        if (!TryTake(json, "documentId", JsonValueKind.String, out var documentId) || !TryTake(json, "id", JsonValueKind.String, out var id))
            return No("'documentId' and 'id' must be strings.", out refusal);
        if (query is null && documentId is null && id is null && !IsRegistration(extensions))
            return No("'query' is missing.", out refusal, Codes.NoQuery);
        if (new[] { query, documentId, id }.Count(given => given is not null) > 1)
            return No("Only one of 'query', 'documentId' and 'id' names the operation.", out refusal);
        try
        {
            request = new()
            {
                Query = query?.GetString(),
                DocumentId = (documentId ?? id)?.GetString(),
                OperationName = operationName?.GetString(),
                Variables = answers.ReadInputs(variables),
                Extensions = answers.ReadInputs(extensions),
            };
            refusal = null;
            return true;
        }
        catch (Exception garbled) when (garbled is InvalidOperationException or JsonException or NotImplementedException)
        {
            // Half of a surrogate pair, or bytes that are no UTF-8, come to light only when the string is read.
            return No("The request holds text or a number that cannot be read.", out refusal, Codes.BadJson);
        }
    }

    /// <summary>Parses what is to be kept.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> utf8, out JsonElement json)
    {
        json = default;
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            json = document.RootElement.Clone();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsRegistration(JsonElement? extensions) =>
        extensions is { } json && json.TryGetProperty(OperationId.Extension, out var apollo) && apollo.ValueKind is JsonValueKind.Object;

    private static bool TryTake(JsonElement from, string name, JsonValueKind kind, out JsonElement? value)
    {
        value = from.TryGetProperty(name, out var found) && found.ValueKind is not JsonValueKind.Null ? found : null;
        return value is null || value.Value.ValueKind == kind;
    }

    private static bool No(string message, out Refusal refusal, string code = Codes.BadRequest)
    {
        refusal = Refusal.Bad(message, code);
        return false;
    }
}
