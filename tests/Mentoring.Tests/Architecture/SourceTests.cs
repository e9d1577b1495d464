namespace Mentoring.Tests.Architecture;

public sealed class SourceTests
{
    [Fact]
    public void No_file_is_longer_than_one_can_take_in()
    {
        const int Most = 150;

        Offenders.None(
            from file in Code.Sources
            let lines = File.ReadLines(file.FullName).Count()
            where lines > Most
            select $"{file.Name}: {lines}");
    }

    [Fact]
    public void Folders_are_named_for_features_not_for_kinds()
    {
        string[] kinds = ["Commands", "Queries", "Common", "Interfaces", "Handlers", "Validators", "Models", "Services", "Helpers", "Utils", "GraphQL", "Schema"];

        Offenders.None(Code.Sources.SelectMany(Code.FoldersOf).Where(folder => kinds.Contains(folder, StringComparer.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Sources_are_in_the_four_layers() =>
        Assert.Equal(["Api", "Application", "Domain", "Infrastructure"], Code.Sources.Select(file => Code.FoldersOf(file)[1]).Distinct().Order());
}
