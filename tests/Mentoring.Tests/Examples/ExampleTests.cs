using System.Text.RegularExpressions;
using Mentoring.Api.Demo;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Examples;

/// <summary>The queries for people in <c>docs/queries</c> do what they say.</summary>
public sealed partial class ExampleTests
{
    private static IReadOnlyList<string> Files { get; } = [.. Example.Folder.GetFiles("*.graphql").Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order()];

    /// <summary>In the order of the README, which is that of a year.</summary>
    private static IReadOnlyList<(string Name, string Title)> Listed { get; } =
        [.. Line().Matches(File.ReadAllText(Path.Combine(Example.Folder.FullName, "README.md"))).Select(line => (line.Groups["name"].Value, line.Groups["title"].Value))];

    [Theory, Databases]
    public async Task Every_example_runs_on_the_demo_in_the_order_of_the_list(Database database)
    {
        await using var story = await Story.BeginAsync(database);

        foreach (var (name, _) in Listed)
            await story.RunAsync(Example.Read(name));

        await story.EndStreamsAsync();
    }

    [Fact]
    public void The_list_has_them_all_and_says_what_they_say()
    {
        Assert.Equal(Files, Listed.Select(line => line.Name).Order());
        Assert.Equal(Files.Select(name => Example.Read(name).Title).Order(), Listed.Select(line => line.Title).Order());
    }

    [Fact]
    public void No_two_operations_share_a_name()
    {
        var names = Files.SelectMany(name => Example.Read(name).Operations).Select(operation => operation.Name).ToList();

        Assert.Equal(names.Distinct().Order(), names.Order());
    }

    [Fact]
    public void The_IDE_offers_each_to_somebody() =>
        Assert.Equal(Files, ExampleDocument.All.SelectMany(document => document.Examples).Distinct().Order());

    [GeneratedRegex(@"^\d+\. \[(?<name>[\w-]+)\]\(\k<name>\.graphql\) – (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
