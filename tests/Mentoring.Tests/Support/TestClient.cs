using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mentoring.Tests.Support;

/// <summary>The API as one person has it, over HTTP and WebSocket alone.</summary>
public sealed class TestClient(TestApp app, Person person)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>The <c>data</c> of the answer. Fails on any top-level error: a story that expects one uses <see cref="Refused"/>.</summary>
    /// <param name="variables">An object whose members are the variables, such as <c>new { id, first = 10 }</c>.</param>
    public async Task<JsonElement> Send(string document, object? variables = null)
    {
        var answer = await Execute(document, variables);
        if (answer.TryGetProperty("errors", out var errors))
            Assert.Fail($"{person} got an error that the story does not expect: {errors}");
        return answer.GetProperty("data");
    }

    /// <summary>The payload of a mutation that must succeed: fails when it has <c>errors</c>, which the document must select.</summary>
    public async Task<JsonElement> Do(string document, object? variables = null)
    {
        var payload = (await Send(document, variables)).EnumerateObject().Single().Value;
        if (payload.GetProperty("errors") is { ValueKind: not JsonValueKind.Null } refusals)
            Assert.Fail($"{person} was refused, which the story does not expect: {refusals}");
        return payload;
    }

    /// <summary>The top-level <c>errors</c> of an answer that must have some.</summary>
    public async Task<JsonElement> Refused(string document, object? variables = null) =>
        (await Execute(document, variables)).GetProperty("errors");

    /// <summary>One request as it is, for stories about HTTP; it carries the person's token.</summary>
    public async Task<HttpResponseMessage> SendRaw(HttpRequestMessage request)
    {
        if (Tokens.Of(person) is { } token)
            request.Headers.Authorization ??= new AuthenticationHeaderValue("Bearer", token);
        using var http = app.Server.CreateClient();
        return await http.SendAsync(request);
    }

    /// <summary>Opens a socket, subscribes and waits until nothing that happens from now on can be missed.</summary>
    public Task<Subscription> Subscribe(string document, object? variables = null) =>
        Subscription.OpenAsync(app, Tokens.Of(person), document, variables);

    private async Task<JsonElement> Execute(string document, object? variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = document, variables }, options: Json),
            Headers = { { "Accept", "application/graphql-response+json" } },
        };
        using var response = await SendRaw(request);
        var body = await response.Content.ReadAsStringAsync();
        return body.StartsWith('{')
            ? JsonElement.Parse(body)
            : throw new Xunit.Sdk.XunitException($"{(int)response.StatusCode} {response.ReasonPhrase}: {body}");
    }
}
