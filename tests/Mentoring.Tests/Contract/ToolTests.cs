using Mentoring.Tests.Host;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Contract;

/// <summary>What front-end teams run over a schema takes ours.</summary>
public sealed class ToolTests
{
    private static readonly NpmPackage Tools = new("tests", "tools");
    private static readonly string Schema = Path.Combine(Repository.Root.FullName, "schema.graphql");

    [Fact]
    public async Task The_compiler_of_Relay_takes_a_screen_with_pages_refetched_nodes_a_mutation_and_a_subscription()
    {
        var artifacts = Directory.CreateDirectory(await Tools.PathAsync("node_modules", ".relay"));

        _ = await Tools.RunAsync("relay-compiler", "relay.config.json");

        Assert.Contains("ProgramPairingsQuery.graphql.ts", artifacts.GetFiles().Select(file => file.Name));
    }

    [Fact]
    public async Task The_inspector_finds_every_query_for_people_valid() =>
        Assert.Contains("All documents are valid",
            await Tools.RunAsync("graphql-inspector", "validate", Path.Combine(Repository.Root.FullName, "docs", "queries", "*.graphql"), Schema), StringComparison.Ordinal);

    /// <summary>
    /// <c>docs/released/schema.graphql</c> is the contract that front ends have; it is replaced by <c>schema.graphql</c> at a release.
    /// Until then what breaks them is named in the changelog, under "Unreleased", "Breaking".
    /// </summary>
    [Fact]
    public async Task Nothing_of_what_is_released_breaks_unless_the_changelog_says_so() => _ = await DiffAsync(Schema);

    [Fact]
    public async Task A_field_that_goes_must_stand_in_the_changelog()
    {
        const string Listed = "### Breaking\n\n- `Subscription.onPairingEvent` is called `onPairing`.\n";
        using var folder = new TempFolder();
        var (without, now, before) = (folder.File("schema.graphql"), folder.File("now.md"), folder.File("before.md"));
        await File.WriteAllTextAsync(without, (await File.ReadAllTextAsync(Schema)).Replace("  onPairingEvent(", "  onPairing(", StringComparison.Ordinal));
        await File.WriteAllTextAsync(now, $"## Unreleased\n\n{Listed}");
        await File.WriteAllTextAsync(before, $"## Unreleased\n\n## 1.0\n\n{Listed}");

        Assert.Contains("1 breaking change", (await Assert.ThrowsAsync<InvalidOperationException>(() => DiffAsync(without))).Message, StringComparison.Ordinal);
        _ = await Assert.ThrowsAsync<InvalidOperationException>(() => DiffAsync(without, before));
        Assert.Contains("No breaking changes", await DiffAsync(without, now), StringComparison.Ordinal);
    }

    private static Task<string> DiffAsync(string schema, string? changelog = null) => Tools.RunAsync(
        "graphql-inspector", changelog is null ? [] : new Dictionary<string, string> { ["CHANGELOG"] = changelog },
        "diff", Path.Combine(Repository.Root.FullName, "docs", "released", "schema.graphql"), schema, "--rule", "./listed.cjs");
}
