namespace Mentoring.Tests.Architecture;

public sealed class SourceTests
{
    [Fact]
    public void No_file_is_longer_than_one_can_take_in()
    {
        const int Most = 150;

        var lines = Code.Sources.ToDictionary(file => file.FullName, file => File.ReadLines(file.FullName).Count());

        Assert.DoesNotContain(lines, file => file.Value > Most);
    }

    [Fact]
    public void Folders_are_named_for_features_not_for_kinds()
    {
        string[] kinds = ["Commands", "Queries", "Common", "Interfaces", "Handlers", "Validators", "Models", "Services", "Helpers", "Utils", "GraphQL", "Schema"];

        Assert.DoesNotContain(Code.Sources.SelectMany(Code.FoldersOf).Distinct(), folder => kinds.Contains(folder, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Sources_are_in_the_four_layers() =>
        Assert.Equal(["Api", "Application", "Domain", "Infrastructure"], Code.Sources.Select(file => Code.FoldersOf(file)[1]).Distinct().Order());
}
