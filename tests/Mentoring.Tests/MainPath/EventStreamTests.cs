using System.Net.Http.Headers;
using System.Net.Http.Json;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.MainPath;

/// <summary>The same events as on a socket, for whoever has none.</summary>
public sealed class EventStreamTests
{
    [Theory, Databases]
    public async Task A_mentee_hears_by_an_event_stream_what_becomes_of_their_pairing(Database database)
    {
        var (story, pairing) = await Scenario.AnnouncedAsync(database, new { acceptancePolicy = "BOTH" });
        await using var _ = story;
        using var http = story.App.Server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { onPairingEvent { type side } }" }) };
        request.Headers.Authorization = new("Bearer", Tokens.Of(story["Emil Mentee"].Email));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());

        await story["Mara Mentor"].Api.Mutate("acceptPairing", new { pairingId = pairing });
        await story["Emil Mentee"].Api.Mutate("acceptPairing", new { pairingId = pairing });

        foreach (var happened in (string[])["\"ACCEPTED\",\"side\":\"MENTOR\"", "\"ACCEPTED\",\"side\":\"MENTEE\"", "\"CONFIRMED\",\"side\":null"])
            Assert.Equal("data: {\"data\":{\"onPairingEvent\":{\"type\":" + happened + "}}}", await DataAsync(lines));
    }

    private static async Task<string> DataAsync(StreamReader lines)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        string? line;
        do
            line = await lines.ReadLineAsync(patience.Token);
        while (line?.StartsWith("data:", StringComparison.Ordinal) is false);
        return line ?? "the end";
    }
}
