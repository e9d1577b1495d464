using System.Net;
using System.Text;
using System.Text.Json;
using Mentoring.Api.Transport;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Fuzz;

/// <summary>Sends a request and fails on an answer that no client should get.</summary>
internal sealed class Judge(TestApp app)
{
    private static readonly HashSet<string> Known =
    [
        .. typeof(Codes).GetFields().Select(f => (string)f.GetValue(null)!).Except([Codes.Timeout, Codes.StreamFailed, Codes.TooSlow, Codes.RateLimited, Codes.BadRequest]),
        "HC0051", "HC0076", "HC0078", "HC0079", "FILTER_TOO_LARGE", "IDEMPOTENCY_KEY_INVALID", "IDEMPOTENCY_KEY_REUSED",
    ];

    private int _answered;

    /// <summary>How many had an answer, and not only errors.</summary>
    public int Answered => _answered;

    public async Task<JsonElement> SendAsync(Fuzzed request)
    {
        using var http = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(request.Body, Encoding.UTF8, "application/json") };
        using var response = await app.As(request.Viewer).SendRaw(http);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{(int)response.StatusCode}: {body}");

        var answer = JsonElement.Parse(body);
        var hasData = answer.TryGetProperty("data", out var data);
        if (answer.TryGetProperty("errors", out var errors))
            foreach (var error in errors.EnumerateArray())
                Assert.True(IsUnderstood(request, error, hasData), $"No error to tell a client: {error}");
        if (hasData && data.ValueKind is JsonValueKind.Object)
            _ = Interlocked.Increment(ref _answered);
        return data;
    }

    /// <summary>A document that is not valid needs no code, as in HotChocolate; all that is met in executing one does.</summary>
    private static bool IsUnderstood(Fuzzed request, JsonElement error, bool hasData) =>
        !error.Text("message").Contains("Unexpected Execution", StringComparison.Ordinal)
        && (error.TryGetProperty("extensions", out var more) && more.TryGetProperty("code", out var code)
            ? code.ValueEquals(Codes.BadJson) ? request.Variables.Contains("\\uD800", StringComparison.Ordinal) : Known.Contains(code.GetString()!)
            : !hasData);
}
