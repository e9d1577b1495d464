using System.Net;
using System.Text;
using System.Text.Json;

namespace Mentoring.Tests.Transport;

/// <summary>A client of event streams that reads line by line what there is.</summary>
public sealed class ToyEvents : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private ToyEvents(HttpResponseMessage response, Stream body) => (_response, _lines) = (response, new(body));

    public HttpResponseMessage Response => _response;

    /// <param name="byGet">Asked as browsers do by themselves.</param>
    public static async Task<ToyEvents> OpenAsync(ToyServer server, string query, string? name = null, bool byGet = false, string accept = "text/event-stream")
    {
        using var request = byGet
            ? new HttpRequestMessage(HttpMethod.Get, $"{server.Http}?query={Uri.EscapeDataString(query)}")
            : new HttpRequestMessage(HttpMethod.Post, server.Http) { Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (name is not null)
            request.Headers.Add("X-Name", name);
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>What is said until the next empty line; null when the stream is at its end.</summary>
    public async Task<string?> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var block = new List<string>();
        while (await _lines.ReadLineAsync(patience.Token) is { } line)
            if (line.Length is 0)
                return string.Join('\n', block);
            else
                block.Add(line);
        return block.Count is 0 ? null : string.Join('\n', block);
    }

    /// <summary>The result in the next event, which has to be one.</summary>
    public async Task<JsonElement> ResultAsync()
    {
        var block = await NextAsync();
        Assert.StartsWith("event: next\ndata: ", block, StringComparison.Ordinal);
        return JsonElement.Parse(block!["event: next\ndata: ".Length..]);
    }

    public ValueTask DisposeAsync()
    {
        _lines.Dispose();
        _response.Dispose();
        return ValueTask.CompletedTask;
    }
}
