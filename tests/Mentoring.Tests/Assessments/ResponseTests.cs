using Mentoring.Domain.Assessments;
using Mentoring.Domain.Forms;
using Mentoring.Tests.Pairings;

namespace Mentoring.Tests.Assessments;

public sealed class ResponseTests
{
    private static readonly Answer Yes = new() { Question = "again", YesNo = true };
    private static readonly Answer Talking = new() { Question = "helpful", Text = "Talking.", Shared = true };

    private readonly Year _year = new();
    private readonly Assessment _assessment;
    private readonly Response _response;

    public ResponseTests()
    {
        Question[] questions =
        [
            new() { Key = "helpful", Text = "What was most helpful?", Kind = QuestionKind.LongText, Mandatory = true, Audience = Audience.Shareable },
            new() { Key = "again", Text = "Would you take part again?", Kind = QuestionKind.YesNo, Audience = Audience.Aggregate },
        ];
        _assessment = Year.Must(Assessment.SetUp(_year.Cohort, AssessmentKind.Final, new(questions, null, null), false, _year.Chair, Year.Matching));
        _year.Finish();
        Year.Must(_assessment.Open(_year.Cohort, _year.Chair, Year.FormalEnd));
        _response = Response.Invite(_assessment, new(MemberId.New(), null), _year.Chair, Year.FormalEnd);
        _ = _response.TakeEvents();
    }

    [Fact]
    public void Incomplete_answers_are_kept_and_not_handed_in()
    {
        Assert.Null(Save(Yes));

        Assert.Equal(ResponseStatus.InProgress, _response.Status);
        _ = _response.TakeEvents();
        var missing = Refused.With<Missing>(_response, () => Submit());
        Assert.Equal(["answers", "helpful"], missing.Path);
    }

    [Fact]
    public void What_was_kept_is_handed_in_or_what_comes_along()
    {
        var other = Response.Invite(_assessment, new(MemberId.New(), null), _year.Chair, Year.FormalEnd);
        Year.Must(Save(Talking));

        Assert.Null(Submit());
        Assert.Null(other.Submit(_assessment, [Talking, Yes], Actor.Clock, Year.FormalEnd));

        Assert.Equal((ResponseStatus.Submitted, Year.FormalEnd, false), (_response.Status, _response.SubmittedAt!.Value, _response.IsLate));
        Assert.Equal(2, other.Answers.Count);
        _ = _response.TakeEvents();
        _ = Refused.With<WrongState>(_response, () => Submit());
    }

    [Fact]
    public void What_was_handed_in_is_changed_while_it_is_open_stays_complete_and_is_kept_both_ways()
    {
        Year.Must(_response.Submit(_assessment, [Talking], Actor.Clock, Year.FormalEnd));
        _ = _response.TakeEvents();

        _ = Refused.With<Missing>(_response, () => Save(Yes));
        Assert.Null(Save(Talking with { Text = "Listening." }));

        Assert.Equal(("Talking.", "Listening."), (Assert.Single(Assert.Single(_response.Revisions).Answers).Text, Assert.Single(_response.Answers).Text));
        Assert.Equal(ResponseStatus.Submitted, _response.Status);
    }

    [Fact]
    public void An_answer_to_a_question_that_does_not_exist_is_refused()
    {
        var refusal = Refused.With<NotOffered>(_response, () => Save(new Answer { Question = "weather", Text = "Fine." }));

        Assert.Equal(["answers", "0", "question"], refusal.Path);
    }

    [Fact]
    public void After_the_close_only_what_is_overdue_is_taken_and_it_is_late()
    {
        var inTime = Response.Invite(_assessment, new(MemberId.New(), null), _year.Chair, Year.FormalEnd);
        Year.Must(inTime.Submit(_assessment, [Talking], Actor.Clock, Year.FormalEnd));
        _ = inTime.TakeEvents();
        Year.Must(_assessment.Close(_year.Cohort, _year.Chair, Year.At(2018, 6, 1)));
        Year.Must(_response.BecomeOverdue(Actor.Clock, Year.At(2018, 6, 1)));

        _ = Refused.With<WrongState>(inTime, () => inTime.Save(_assessment, [Talking], Actor.Clock, Year.At(2018, 6, 2)));
        Assert.Null(_response.Submit(_assessment, [Talking], Actor.Clock, Year.At(2018, 6, 2)));

        Assert.True(_response.IsLate);
    }

    [Fact]
    public void After_the_publication_nothing_is_taken()
    {
        Year.Must(_assessment.Close(_year.Cohort, _year.Chair, Year.At(2018, 6, 1)));
        Year.Must(_response.BecomeOverdue(Actor.Clock, Year.At(2018, 6, 1)));
        Year.Must(_assessment.Publish(_year.Chair, Year.At(2018, 6, 1)));
        _ = _response.TakeEvents();

        _ = Refused.With<WrongState>(_response, () => Save(Talking));
    }

    [Fact]
    public void Who_is_excused_or_no_longer_asked_does_not_answer()
    {
        var voided = Response.Invite(_assessment, new(MemberId.New(), null), _year.Chair, Year.FormalEnd);
        Year.Must(_response.Excuse(_year.Chair, Year.FormalEnd));
        Year.Must(voided.Void(_year.Chair, Year.FormalEnd));
        _ = (_response.TakeEvents(), voided.TakeEvents());

        _ = Refused.With<WrongState>(_response, () => Save(Talking));
        _ = Refused.With<WrongState>(voided, () => voided.Submit(_assessment, [Talking], Actor.Clock, Year.FormalEnd));
        _ = Refused.With<WrongState>(voided, () => voided.Void(_year.Chair, Year.FormalEnd));
        _ = Refused.With<WrongState>(_response, () => _response.BecomeOverdue(Actor.Clock, Year.FormalEnd));
    }

    [Fact]
    public void Who_has_answered_is_neither_excused_nor_overdue()
    {
        Year.Must(_response.Submit(_assessment, [Talking], Actor.Clock, Year.FormalEnd));
        _ = _response.TakeEvents();

        _ = Refused.With<WrongState>(_response, () => _response.Excuse(_year.Chair, Year.FormalEnd));
        _ = Refused.With<WrongState>(_response, () => _response.BecomeOverdue(Actor.Clock, Year.FormalEnd));
    }

    private Error? Save(params Answer[] answers) => _response.Save(_assessment, answers, Actor.Clock, Year.FormalEnd);

    private Error? Submit() => _response.Submit(_assessment, null, Actor.Clock, Year.FormalEnd);
}
