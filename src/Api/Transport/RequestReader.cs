using System.Buffers;
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

    /// <summary>A JSON body.</summary>
    public bool TryRead(ReadOnlySequence<byte> body, [NotNullWhen(true)] out GraphQLRequest? request, [NotNullWhen(false)] out Refusal? refusal)
    {
        if (TryParse(body, out var json))
            return TryRead(json, out request, out refusal);
        request = null;
        refusal = Refusal.Bad("The body is not valid JSON.", Codes.BadJson);
        return false;
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
            if (name is "query" or "operationName")
                parameters[name] = values.ToString();
            else if (name is "variables" or "extensions" && values.ToString() is { Length: > 0 } text)
            {
                if (!TryParse(new(System.Text.Encoding.UTF8.GetBytes(text)), out var json))
                    return No($"'{name}' is not valid JSON.", out refusal);
                parameters[name] = json;
            }
        }
        return TryRead(JsonSerializer.SerializeToElement(parameters), out request, out refusal);
    }

    /// <summary>An object with <c>query</c>, <c>operationName</c>, <c>variables</c> and <c>extensions</c>.</summary>
    public bool TryRead(JsonElement json, [NotNullWhen(true)] out GraphQLRequest? request, [NotNullWhen(false)] out Refusal? refusal)
    {
        request = null;
        if (json.ValueKind is not JsonValueKind.Object)
            return No("A request is a JSON object.", out refusal);
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
        if (query is null)
            return No("'query' is missing.", out refusal, Codes.NoQuery);
        try
        {
            request = new()
            {
                Query = query.Value.GetString(),
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

    public static bool TryParse(ReadOnlySequence<byte> utf8, out JsonElement json)
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
