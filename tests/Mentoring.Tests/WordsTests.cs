namespace Mentoring.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Ana Núñez", "ana nunez")]
    [InlineData("Ana Nu\u0301n\u0303ez", "ana nunez")]
    [InlineData("ŁUKASZ  Ångström", "lukasz angstrom")]
    [InlineData("Straße Œuvre", "strasse oeuvre")]
    [InlineData("Nguyễn Đức", "nguyen duc")]
    [InlineData("Лев 李", "лев 李")]
    [InlineData("half \ud800", "half \ud800")]
    public void Text_is_searched_without_case_and_marks(string text, string folded) => Assert.Equal(folded, Words.Fold(text));

    [Fact]
    public void Look_alikes_are_other_addresses()
    {
        Assert.Equal("regina@example.org", Words.FoldAddress(" Regina@Example.org "));
        Assert.NotEqual(Words.FoldAddress("regina@example.org"), Words.FoldAddress("\uff52egina@example.org"));
        Assert.NotEqual(Words.FoldAddress("jose@example.org"), Words.FoldAddress("josé@example.org"));
    }
}
