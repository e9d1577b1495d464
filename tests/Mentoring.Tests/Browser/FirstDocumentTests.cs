using System.Net.Http.Json;
using System.Text.Json;

namespace Mentoring.Tests.Browser;

/// <summary>What the IDE opens with for whoever signs in at the page <c>/</c>, and that it runs as it is.</summary>
[Collection(nameof(Pages))]
public sealed class FirstDocumentTests(PublishedApi published)
{
    /// <summary>Who; the operation of their first document that is run; words of the answer.</summary>
    private static readonly (string Person, string Operation, string Seen)[] Documents =
    [
        ("regina.gong@example.org", "ToPair", "Sunita Deshpande"),
        ("erica.findley@example.org", "ToPair", "Sunita Deshpande"),
        ("aisha.rahmani@example.org", "MyApplications", "\"status\":\"ACCEPTED\""),
        ("odette.renard@example.org", "Programs", "Regina Gong"),
        ("staff@example.org", "Roster", "\"number\":\"A-"),
        ("integrator@example.org", "Announced", "\"totalCount\":41"),
    ];

    [Fact]
    public async Task Whoever_signs_in_finds_a_document_that_fits_and_runs()
    {
        await using var api = await published.StartDemoAsync();

        foreach (var (person, operation, seen) in Documents)
        {
            using var browser = new HttpClient { BaseAddress = new Uri(api.Address) };
            using var signedIn = await browser.PostAsync("/sign-in", new FormUrlEncodedContent([new("person", person)]));

            var answer = await RunAsync(browser, await DocumentAsync(browser), operation);

            Assert.Contains(seen, answer, StringComparison.Ordinal);
            Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_told_where()
    {
        await using var api = await published.StartDemoAsync();
        using var browser = new HttpClient { BaseAddress = new Uri(api.Address) };

        var document = await DocumentAsync(browser);

        Assert.Contains("go to the page /", document, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await RunAsync(browser, document, null));
    }

    private static async Task<string> DocumentAsync(HttpClient browser) =>
        JsonElement.Parse(await browser.GetStringAsync("/graphql/bcp-config.json")).GetProperty("graphQLDocument").GetString()!;

    private static async Task<string> RunAsync(HttpClient browser, string query, string? operationName)
    {
        using var answer = await browser.PostAsJsonAsync("/graphql", new { query, operationName });
        return await answer.Content.ReadAsStringAsync();
    }
}
