using Mentoring.Domain.Forms;

namespace Mentoring.Tests.Forms;

public sealed class QuestionTests
{
    [Fact]
    public void Everything_that_is_wrong_with_a_form_is_told_at_once()
    {
        Question[] form =
        [
            new() { Key = "k", Text = "t", Kind = QuestionKind.YesNo, Choices = [new("a", "A")], Min = 1 },
            new() { Key = "k", Text = "", Kind = QuestionKind.Number, Min = 2, Max = 1 },
            new() { Key = "", Text = "t", Kind = QuestionKind.Ranked, Choices = [new("a", "A"), new("a", new string('x', 1_000_000))] },
            new() { Key = "m", Text = "t", Kind = QuestionKind.MultipleChoice },
        ];

        Assert.Equal(
            [
                "WRONG_KIND form.0.choices", "WRONG_KIND form.0.min", "MISSING form.1.text", "OUT_OF_ORDER form.1.max", "DUPLICATE form.1.key",
                "MISSING form.2.key", "TOO_LONG form.2.choices.1.text", "DUPLICATE form.2.choices.1.key", "MISSING form.3.choices",
            ],
            Question.Check(form, "form").Lines());
    }

    [Fact]
    public void A_form_has_sixty_questions_at_most()
    {
        var form = Enumerable.Range(0, 61).Select(i => new Question { Key = $"q{i}", Text = "t", Kind = QuestionKind.YesNo }).ToList();

        Assert.Equal(["TOO_MANY form"], Question.Check(form, "form").Lines());
        Assert.Null(Question.Check(form[1..], "form"));
    }

    [Fact]
    public void What_is_told_back_of_a_text_is_short_and_whole()
    {
        Assert.Equal(new string('x', 40), Texts.Excerpt(new string('x', 1_000_000)));
        Assert.Equal("\ufffd", Texts.Excerpt("\ud800"));
    }
}
