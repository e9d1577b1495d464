using Mentoring.Domain.Assessments;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Pairings;
using Mentoring.Tests.Pairings;

namespace Mentoring.Tests.Assessments;

public sealed class AssessmentTests
{
    private static readonly AssessmentPlan AsItIs = new(null, null, null);

    private readonly Year _year = new();

    [Fact]
    public void The_final_assessment_has_its_questions_and_the_cohorts_days()
    {
        var final = Scheduled();

        Assert.Equal((AssessmentStatus.Scheduled, new DateOnly(2018, 5, 1), new DateOnly(2018, 5, 31)), (final.Status, final.OpensOn!.Value, final.ClosesOn!.Value));
        Assert.Contains(final.Questions, q => q.Key == "recommend");
        Assert.Equal(["Drafted", "Scheduled"], final.TakeEvents().Cast<AssessmentEvent>().Select(e => e.Type.ToString()));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_plan_is_told_at_once()
    {
        var problems = Assessment.SetUp(_year.Cohort, AssessmentKind.MidPoint, new([], null, new(2017, 1, 1)), false, _year.Chair, Year.Matching).Error!;

        Assert.Equal(["NO_QUESTIONS", "MISSING", "WRONG_TIME"], problems.All.Select(e => e.Code));
    }

    [Fact]
    public void A_draft_may_lack_what_its_schedule_needs_and_what_is_scheduled_is_no_draft_again()
    {
        var draft = Year.Must(Assessment.SetUp(_year.Cohort, AssessmentKind.MidPoint, new([], null, null), true, _year.Chair, Year.Matching));
        Assert.Equal(AssessmentStatus.Draft, draft.Status);
        Assert.Equal(["Drafted"], draft.TakeEvents().Cast<AssessmentEvent>().Select(e => e.Type.ToString()));
        _ = Refused.With<WrongState>(draft, () => draft.Open(_year.Cohort, _year.Chair, Year.MidYear));

        Assert.Equal(["NO_QUESTIONS questions", "MISSING opensOn", "MISSING closesOn"],
            draft.Change(_year.Cohort, AsItIs, false, _year.Chair, Year.Matching).Lines());
        Question[] questions = [new() { Key = "one", Text = "One?", Kind = QuestionKind.YesNo }];
        Assert.Null(draft.Change(_year.Cohort, new(questions, new(2017, 11, 1), new(2017, 12, 1)), false, _year.Chair, Year.Matching));
        Assert.Equal(AssessmentStatus.Scheduled, draft.Status);
        Assert.Equal(["Changed", "Scheduled"], draft.TakeEvents().Cast<AssessmentEvent>().Select(e => e.Type.ToString()));

        Assert.Equal("SCHEDULED", Refused.With<WrongState>(draft, () => draft.Change(_year.Cohort, AsItIs, true, _year.Chair, Year.Matching)).State);
    }

    [Fact]
    public void A_day_of_another_age_is_refused()
    {
        var problems = Assessment.SetUp(_year.Cohort, AssessmentKind.Final, new(null, DateOnly.MinValue, DateOnly.MaxValue), false, _year.Chair, Year.Matching).Error!;
        Assert.Equal(["OUT_OF_RANGE opensOn", "OUT_OF_RANGE closesOn"], problems.Lines());

        var final = Scheduled();
        _year.Finish();
        Assert.Null(final.Open(_year.Cohort, _year.Chair, Year.FormalEnd));
        Assert.Null(final.Close(_year.Cohort, _year.Chair, Year.FormalEnd));
        _ = Refused.With<OutOfRange>(final, () => final.Reopen(DateOnly.MaxValue, "Two asked for it.", _year.Cohort, _year.Chair, Year.FormalEnd));
    }

    [Fact]
    public void The_last_day_is_not_before_the_first_one()
    {
        Assert.IsType<OutOfOrder>(Assessment.SetUp(_year.Cohort, AssessmentKind.Final, new(null, new(2018, 6, 2), new(2018, 6, 1)), false, _year.Chair, Year.Matching).Error);
    }

    [Fact]
    public void Until_it_opens_it_is_set_up_otherwise_and_then_its_questions_are_frozen()
    {
        var final = Scheduled();
        Question[] questions = [new() { Key = "one", Text = "One?", Kind = QuestionKind.YesNo }];

        Assert.Null(final.Change(_year.Cohort, new(questions, null, null), false, _year.Chair, Year.MidYear));
        Assert.Equal("one", Assert.Single(final.Questions).Key);
        Open(final);
        _ = Refused.With<WrongState>(final, () => final.Change(_year.Cohort, AsItIs, false, _year.Chair, Year.FormalEnd));
    }

    [Fact]
    public void The_clock_opens_it_on_its_first_day_and_closes_it_after_its_last_one()
    {
        var final = Scheduled();
        _year.Finish();
        _ = final.TakeEvents();

        _ = Refused.With<WrongTime>(final, () => final.Open(_year.Cohort, Actor.Clock, Year.FormalEnd.AddTicks(-1)));
        Assert.Null(final.Open(_year.Cohort, Actor.Clock, Year.FormalEnd));
        _ = final.TakeEvents();
        _ = Refused.With<WrongTime>(final, () => final.Close(_year.Cohort, Actor.Clock, Year.At(2018, 6, 1).AddTicks(-1)));
        Assert.Null(final.Close(_year.Cohort, Actor.Clock, Year.At(2018, 6, 1)));

        Assert.Equal(AssessmentStatus.Closed, final.Status);
    }

    [Fact]
    public void The_chair_opens_it_sooner_but_not_before_anybody_takes_part()
    {
        var final = Scheduled();
        _ = Refused.With<WrongPhase>(final, () => final.Open(_year.Cohort, _year.Chair, Year.Matching));
        _year.Start();

        Assert.Null(final.Open(_year.Cohort, _year.Chair, Year.MidYear));

        Assert.Equal(new DateOnly(2017, 11, 15), final.OpensOn);
    }

    [Fact]
    public void A_closed_one_takes_answers_again_with_a_reason_and_until_a_day_to_come()
    {
        var final = Scheduled();
        Open(final);
        Year.Must(final.Close(_year.Cohort, _year.Chair, Year.FormalEnd));
        _ = final.TakeEvents();

        var problems = Refused.With<Problems>(final, () => final.Reopen(new(2018, 4, 30), " ", _year.Cohort, _year.Chair, Year.FormalEnd));
        Assert.Equal(["reason", "closesOn"], problems.All.Select(e => Assert.Single(e.Path)));
        Assert.Null(final.Reopen(new(2018, 6, 15), "Half of it is missing.", _year.Cohort, _year.Chair, Year.FormalEnd));

        Assert.Equal((AssessmentStatus.Open, new DateOnly(2018, 6, 15)), (final.Status, final.ClosesOn!.Value));
        _ = Refused.With<WrongState>(final, () => final.Reopen(new(2018, 6, 15), "Again.", _year.Cohort, _year.Chair, Year.FormalEnd));
    }

    [Fact]
    public void Only_a_closed_one_is_published_and_then_it_is_final()
    {
        var final = Scheduled();
        Open(final);

        _ = Refused.With<WrongState>(final, () => final.Publish(_year.Chair, Year.FormalEnd));
        Year.Must(final.Close(_year.Cohort, _year.Chair, Year.FormalEnd));
        Assert.Null(final.Publish(_year.Chair, Year.FormalEnd));
        _ = final.TakeEvents();
        _ = Refused.With<WrongState>(final, () => final.Reopen(new(2018, 6, 15), "Again.", _year.Cohort, _year.Chair, Year.FormalEnd));
        _ = Refused.With<WrongState>(final, () => final.Cancel(_year.Chair, Year.FormalEnd));
    }

    [Fact]
    public void Everybody_who_took_part_is_asked_on_the_program_and_on_each_pairing()
    {
        var mentor = _year.Mentor(seats: 2);
        var pairings = new[] { Lived(mentor), Lived(mentor) };

        var invited = Invitation.All(AssessmentKind.Final, pairings, new HashSet<PairingId>());

        Assert.Equal(3, invited.Count(to => to.Member == mentor.MemberId));
        Assert.Equal(3 + (2 * 2), invited.Count);
        Assert.Equal(3, invited.Count(to => to.On is null));
    }

    [Fact]
    public void No_final_part_is_asked_for_a_pairing_that_was_asked_why_it_ended()
    {
        var ended = _year.Ended();

        var invited = Invitation.All(AssessmentKind.Final, [ended], new HashSet<PairingId> { ended.Id });

        Assert.All(invited, to => Assert.Null(to.On));
        Assert.Equal(2, invited.Count);
    }

    [Fact]
    public void Who_never_began_is_not_asked()
    {
        Assert.Empty(Invitation.All(AssessmentKind.Final, [_year.Announced()], new HashSet<PairingId>()));
    }

    [Fact]
    public void In_between_only_those_who_go_on_are_asked_and_later_only_those_who_completed()
    {
        var (active, ended, completed) = (_year.Active(), _year.Ended(), _year.Active());
        Year.Must(completed.Complete(_year.Cohort, Actor.Clock, Year.FormalEnd));
        Pairing[] all = [active, ended, completed];

        Assert.Equal([active.Id], About(AssessmentKind.MidPoint));
        Assert.Equal([completed.Id], About(AssessmentKind.FollowUp));
        Assert.Empty(About(AssessmentKind.Exit));

        IEnumerable<PairingId> About(AssessmentKind kind) =>
            Invitation.All(kind, all, new HashSet<PairingId>()).Where(to => to.On is not null).Select(to => to.On!.Value.Pairing).Distinct();
    }

    private Assessment Scheduled() => Year.Must(Assessment.SetUp(_year.Cohort, AssessmentKind.Final, AsItIs, false, _year.Chair, Year.Matching));

    private void Open(Assessment assessment)
    {
        _year.Finish();
        Year.Must(assessment.Open(_year.Cohort, _year.Chair, Year.FormalEnd));
        _ = assessment.TakeEvents();
    }

    private Pairing Lived(Mentoring.Domain.Applications.Application mentor)
    {
        var pairing = Year.Must(_year.Propose(mentor, _year.Mentee()));
        Year.Must(pairing.Approve(_year.Chair, Year.Matching));
        _year.Start();
        Year.Must(pairing.Announce(_year.Cohort, _year.Chair, Year.MidYear));
        return pairing;
    }
}
