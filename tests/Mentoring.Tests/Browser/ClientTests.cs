using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Browser;

/// <summary>The example clients of <c>docs/clients</c>, each built as its README says, against the published build with the demo.</summary>
[Collection(nameof(Pages))]
public sealed class ClientTests(PublishedApi published)
{
    private const string Chair = "regina.gong@example.org";
    private static readonly string Clients = Path.Combine(Repository.Root.FullName, "docs", "clients");

    [Fact]
    public async Task The_client_in_TypeScript_is_generated_compiles_strictly_pairs_and_follows()
    {
        var package = new NpmPackage("docs", "clients", "typescript");
        _ = await package.RunAsync("graphql-codegen");
        _ = await package.RunAsync("tsc");

        await using var api = await published.StartDemoAsync();
        var token = await api.TokenAsync(Chair);
        await using var client = new RunningProgram("node", Path.Combine(Clients, "typescript"), Path.Combine("build", "main.js"), $"{api.Address}/graphql", token);

        await AssertPairsAndFollows(client, api, token);
    }

    [Fact]
    public async Task The_client_in_CSharp_compiles_pairs_and_follows()
    {
        var folder = Path.Combine(Clients, "csharp");
        string[] build = ["build", folder, "--nologo", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false"];
        _ = await Programs.RunAsync("dotnet", Repository.Root, new Dictionary<string, string>(), build);

        await using var api = await published.StartDemoAsync();
        var token = await api.TokenAsync(Chair);
        await using var client = new RunningProgram("dotnet", folder, Path.Combine("bin", "Debug", "net10.0", "Pairings.dll"), $"{api.Address}/graphql", token);

        await AssertPairsAndFollows(client, api, token);
    }

    private static async Task AssertPairsAndFollows(RunningProgram client, RunningApi api, string token)
    {
        Assert.StartsWith("Regina Gong: ", await client.NextLineAsync(), StringComparison.Ordinal);
        Assert.Equal("Proposed: Caleb Thornton for Aisha Rahmani", await client.NextLineAsync());

        // Nothing tells when it listens: somebody proposes and takes back until it has heard of it.
        var heard = client.NextLineAsync();
        using var http = new HttpClient { BaseAddress = new Uri(api.Address), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        var (mentor, mentee) = (await ApplicationOfAsync(http, "Lorraine Battiste"), await ApplicationOfAsync(http, "Toby Ashdown"));
        while (!heard.IsCompleted)
        {
            var proposed = await AskAsync(http, "mutation ($mentor: ID!, $mentee: ID!) { proposePairing(input: { mentorId: $mentor, menteeId: $mentee }) { pairing { id } } }", new { mentor, mentee });
            _ = await AskAsync(http, "mutation ($id: ID!) { voidPairing(input: { pairingId: $id }) { pairing { id } } }", new { id = proposed.At("proposePairing.pairing.id").GetString() });
        }

        Assert.Matches("^(PROPOSED|VOIDED): Lorraine Battiste for Toby Ashdown$", await heard);
    }

    private static async Task<string?> ApplicationOfAsync(HttpClient http, string name) => (await AskAsync(http,
        "query ($name: String) { applications(where: { cohort: { phase: { eq: MATCHING } }, member: { name: { eq: $name } } }) { nodes { id } } }",
        new { name })).At("applications.nodes.0.id").GetString();

    private static async Task<JsonElement> AskAsync(HttpClient http, string query, object variables)
    {
        using var answer = await http.PostAsJsonAsync("/graphql", new { query, variables });
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("data");
    }
}
