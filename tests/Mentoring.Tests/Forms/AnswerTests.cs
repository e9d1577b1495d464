using Mentoring.Domain.Forms;

namespace Mentoring.Tests.Forms;

public sealed class AnswerTests
{
    private static readonly Question[] Form =
    [
        new() { Key = "one", Text = "One", Kind = QuestionKind.SingleChoice, Choices = [new("a", "A"), new("b", "B")], Mandatory = true },
        new() { Key = "many", Text = "Many", Kind = QuestionKind.MultipleChoice, Choices = [new("a", "A"), new("b", "B")] },
        new() { Key = "ranked", Text = "Ranked", Kind = QuestionKind.Ranked, Choices = [new("a", "A"), new("b", "B")] },
        new() { Key = "short", Text = "Short", Kind = QuestionKind.ShortText, Mandatory = true },
        new() { Key = "long", Text = "Long", Kind = QuestionKind.LongText },
        new() { Key = "number", Text = "Number", Kind = QuestionKind.Number, Min = 0, Max = 10 },
        new() { Key = "zone", Text = "Zone", Kind = QuestionKind.TimeZone },
        new() { Key = "yesNo", Text = "Yes or no", Kind = QuestionKind.YesNo, Mandatory = true },
    ];

    public static TheoryData<string, Answer> Wrong => new()
    {
        { "NOT_OFFERED answers.0.question", new() { Question = "none", Text = "x" } },
        { "WRONG_KIND answers.0", new() { Question = "one", Text = "a" } },
        { "WRONG_KIND answers.0", new() { Question = "short", Text = "x", Number = 1 } },
        { "WRONG_KIND answers.0", new() { Question = "yesNo", Text = "yes" } },
        { "TOO_MANY answers.0.choices", new() { Question = "one", Choices = ["a", "b"] } },
        { "NOT_OFFERED answers.0.choices.1", new() { Question = "many", Choices = ["a", "c"] } },
        { "DUPLICATE answers.0.choices.1", new() { Question = "ranked", Choices = ["b", "b"] } },
        { "TOO_LONG answers.0.text", new() { Question = "short", Text = new string('x', 201) } },
        { "TOO_LONG answers.0.text", new() { Question = "long", Text = new string('x', 1_000_000) } },
        { "WRONG_KIND answers.0.text", new() { Question = "long", Text = "a\0b" } },
        { "WRONG_KIND answers.0.text", new() { Question = "long", Text = "half \ud83d" } },
        { "UNKNOWN_TIME_ZONE answers.0.text", new() { Question = "zone", Text = "Central" } },
        { "UNKNOWN_TIME_ZONE answers.0.text", new() { Question = "zone", Text = "../../etc/passwd" } },
        { "UNKNOWN_TIME_ZONE answers.0.text", new() { Question = "zone", Text = "../../../etc/localtime" } },
        { "UNKNOWN_TIME_ZONE answers.0.text", new() { Question = "zone", Text = "America/../America/Chicago" } },
        { "UNKNOWN_TIME_ZONE answers.0.text", new() { Question = "zone", Text = new string('x', 1_000_000) } },
        { "WRONG_KIND answers.0", new() { Question = "zone", Number = 6 } },
        { "OUT_OF_RANGE answers.0.number", new() { Question = "number", Number = 11 } },
        { "OUT_OF_RANGE answers.0.number", new() { Question = "number", Number = -1 } },
    };

    [Theory, MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void An_answer_that_does_not_fit_its_question_is_refused(string refusal, Answer answer) =>
        Assert.Equal([refusal], Answer.Check(Form, [answer], complete: false, "answers").Lines());

    [Fact]
    public void Answers_that_fit_are_taken() => Assert.Null(Answer.Check(
        Form,
        [
            new() { Question = "one", Choices = ["a"] }, new() { Question = "many", Choices = ["b", "a"] }, new() { Question = "ranked", Choices = ["b", "a"] },
            new() { Question = "short", Text = new string('x', 200) }, new() { Question = "long", Text = "👩‍🏫" },
            new() { Question = "number", Number = 10 }, new() { Question = "yesNo", YesNo = false }, new() { Question = "zone", Text = "America/Chicago" },
        ],
        complete: true, "answers"));

    [Fact]
    public void What_is_mandatory_is_asked_for_when_it_is_handed_in_and_blank_is_nothing()
    {
        Answer[] answers = [new() { Question = "short", Text = "  " }, new() { Question = "zone", Text = " " }, new() { Question = "one", Choices = [] }];

        Assert.Null(Answer.Check(Form, answers, complete: false, "answers"));
        Assert.Equal(["MISSING answers.one", "MISSING answers.short", "MISSING answers.yesNo"], Answer.Check(Form, answers, complete: true, "answers").Lines());
    }

    [Fact]
    public void A_question_is_answered_once_and_a_flood_is_cut_short()
    {
        Answer answer = new() { Question = "short", Text = "x" };

        Assert.Equal(["DUPLICATE answers.1.question"], Answer.Check(Form, [answer, answer], complete: false, "answers").Lines());
        Assert.Equal(["TOO_MANY answers"], Answer.Check(Form, [.. Enumerable.Repeat(answer, 1000)], complete: false, "answers").Lines());
    }
}
