namespace Mentoring.Tests;

public sealed class SharedErrorsTests
{
    [Fact]
    public void The_code_of_a_refusal_is_its_name()
    {
        Assert.Equal("WRONG_STATE", new WrongState("DRAFT", []).Code);
    }

    [Fact]
    public void Problems_are_told_all_at_once_each_with_its_path()
    {
        var problems = Problems.Of([new Missing("Name").At("name"), null, new TooLong(5).At("answers", "0")]);

        Assert.Equal(["name", "answers.0"], problems!.All.Select(e => string.Join('.', e.Path)));
    }
}
