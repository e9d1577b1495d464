using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;

namespace Mentoring.Tests.Pairings;

public sealed class LivingTests
{
    private readonly Year _year = new();

    [Fact]
    public void A_confirmed_pairing_waits_for_the_formal_start()
    {
        var pairing = _year.Announced();

        pairing.StartWhenReady(_year.Cohort, Actor.Clock, Year.FormalStart);
        Assert.Equal(PairingStatus.Confirmed, pairing.Status);
        _year.Start();
        pairing.StartWhenReady(_year.Cohort, Actor.Clock, Year.FormalStart);

        Assert.Equal((PairingStatus.Active, Year.FormalStart), (pairing.Status, pairing.ActivatedAt!.Value));
        Assert.Equal(PairingEventType.Activated, Assert.IsType<PairingEvent>(Assert.Single(pairing.TakeEvents())).Type);
    }

    [Fact]
    public void Where_orientation_is_required_it_begins_when_that_of_both_is_done_or_waived()
    {
        var year = new Year(new() { OrientationRequired = true });
        var pairing = year.Announced();
        year.Start();
        pairing.StartWhenReady(year.Cohort, Actor.Clock, Year.FormalStart);
        Assert.Equal(PairingStatus.Confirmed, pairing.Status);

        Assert.Null(pairing.RecordOrientation(Role.Mentor, Orientation.Recorded, year.Cohort, year.Chair, Year.MidYear));
        Assert.Equal(PairingStatus.Confirmed, pairing.Status);
        Assert.Null(pairing.RecordOrientation(Role.Mentee, Orientation.Waived, year.Cohort, year.Chair, Year.MidYear));

        Assert.Equal((PairingStatus.Active, new DateOnly(2017, 11, 15)), (pairing.Status, pairing.StartsOn!.Value));
        Assert.Equal(["OrientationRecorded", "OrientationRecorded", "Activated"], Types(pairing));
    }

    [Fact]
    public void A_wrong_entry_of_an_orientation_is_taken_back()
    {
        var pairing = _year.Announced();
        Year.Must(pairing.RecordOrientation(Role.Mentor, Orientation.Attended, _year.Cohort, _year.Chair, Year.Announcement));

        Assert.Null(pairing.RecordOrientation(Role.Mentor, Orientation.None, _year.Cohort, _year.Chair, Year.Announcement));

        Assert.Equal((Orientation.None, null), (pairing.Mentor.Orientation, pairing.Mentor.OrientationAt));
    }

    [Fact]
    public void Before_the_announcement_and_after_the_end_there_is_no_orientation_to_record()
    {
        var (approved, ended) = (_year.Approved(), _year.Ended());

        _ = Refused.With<WrongState>(approved, () => approved.RecordOrientation(Role.Mentor, Orientation.Attended, _year.Cohort, _year.Chair, Year.Matching));
        _ = Refused.With<WrongState>(ended, () => ended.RecordOrientation(Role.Mentor, Orientation.Attended, _year.Cohort, _year.Chair, Year.MidYear));
    }

    [Fact]
    public void A_pairing_rests_until_a_day_from_today_to_its_own_last_one()
    {
        var pairing = _year.Active();

        _ = Refused.With<OutOfRange>(pairing, () => Pause(pairing, new(2017, 11, 14)));
        _ = Refused.With<OutOfRange>(pairing, () => Pause(pairing, new(2018, 5, 1)));
        Assert.Null(Pause(pairing, new(2018, 4, 30)));

        Assert.Equal((PairingStatus.Paused, new DateOnly(2018, 4, 30)), (pairing.Status, pairing.PausedUntil!.Value));
        _ = Refused.With<WrongState>(pairing, () => Pause(pairing, new(2018, 4, 30)));
    }

    [Fact]
    public void The_clock_ends_a_pause_after_its_last_day_and_people_before_it()
    {
        var pairing = _year.Active();
        Year.Must(Pause(pairing, new(2017, 12, 24)));
        var over = Year.At(2017, 12, 25);

        _ = Refused.With<WrongTime>(pairing, () => pairing.Resume(_year.Cohort, null, Actor.Clock, over.AddTicks(-1)));
        Assert.Null(pairing.Resume(_year.Cohort, Role.Mentor, new(ActorKind.Member, pairing.Mentor.Member), Year.MidYear));
        Year.Must(Pause(pairing, new(2017, 12, 24)));
        Assert.Null(pairing.Resume(_year.Cohort, null, Actor.Clock, over));

        Assert.Equal((PairingStatus.Active, null), (pairing.Status, pairing.PausedUntil));
        _ = Refused.With<WrongState>(pairing, () => pairing.Resume(_year.Cohort, null, Actor.Clock, over));
    }

    [Fact]
    public void Each_side_signs_the_agreement_once()
    {
        var pairing = _year.Announced();

        Assert.Null(pairing.SignAgreement(Role.Mentor, Actor.Clock, Year.Announcement));

        Assert.Equal((Year.Announcement, null), (pairing.Mentor.AgreementSignedAt, pairing.Mentee.AgreementSignedAt));
        _ = Refused.With<AlreadySigned>(pairing, () => pairing.SignAgreement(Role.Mentor, Actor.Clock, Year.MidYear));
        Assert.Null(pairing.SignAgreement(Role.Mentee, Actor.Clock, Year.MidYear));
    }

    [Fact]
    public void Nobody_signs_before_the_announcement()
    {
        var pairing = _year.Approved();

        _ = Refused.With<WrongState>(pairing, () => pairing.SignAgreement(Role.Mentor, Actor.Clock, Year.Matching));
    }

    [Fact]
    public void Goals_are_kept_by_their_id_in_the_order_of_the_list()
    {
        var pairing = _year.Active();
        Year.Must(SetGoals(pairing, (null, "Write a resume", GoalStatus.Open), (null, "Meet a cataloger", GoalStatus.Open)));
        var (resume, cataloger) = (pairing.Goals[0].Id, pairing.Goals[1].Id);

        Assert.Null(SetGoals(pairing, (cataloger, "Meet two catalogers", GoalStatus.Achieved), (null, "Give a talk", GoalStatus.Open)));

        Assert.Equal(["Meet two catalogers", "Give a talk"], pairing.Goals.OrderBy(g => g.Place).Select(g => g.Text));
        Assert.DoesNotContain(pairing.Goals, g => g.Id == resume);
        Assert.Equal(GoalStatus.Achieved, pairing.Goals.Single(g => g.Id == cataloger).Status);
    }

    [Fact]
    public void Everything_that_is_wrong_with_goals_is_told_at_once()
    {
        var pairing = _year.Active();
        Year.Must(SetGoals(pairing, (null, "Write a resume", GoalStatus.Open)));
        var known = pairing.Goals[0].Id;

        var refusal = Refused.With<Problems>(pairing, () => SetGoals(pairing,
            (known, "", GoalStatus.Open), (known, new string('x', 501), GoalStatus.Open), (GoalId.New(), "a", GoalStatus.Open), (null, "b", GoalStatus.Open)));

        Assert.Equal(
            ["TOO_MANY goals", "MISSING goals.0.text", "TOO_LONG goals.1.text", "NOT_FOUND goals.2.id", "DUPLICATE goals.1.id"],
            refusal.All.Select(e => $"{e.Code} {string.Join('.', e.Path)}"));
    }

    [Fact]
    public void Goals_are_set_from_the_confirmation_on()
    {
        var pairing = new Year(new() { AcceptancePolicy = AcceptancePolicy.Both }).Announced();

        _ = Refused.With<WrongState>(pairing, () => SetGoals(pairing, (null, "Write a resume", GoalStatus.Open)));
    }

    [Fact]
    public void The_liaison_is_of_the_committee_and_neither_of_the_two()
    {
        var pairing = _year.Proposed();

        Assert.Null(pairing.Assign(_year.Liaison, _year.Cohort, _year.Chair, Year.Matching));
        Assert.Equal(_year.Liaison, pairing.LiaisonId);
        _ = pairing.TakeEvents();
        _ = Refused.With<NotOnCommittee>(pairing, () => pairing.Assign(MemberId.New(), _year.Cohort, _year.Chair, Year.Matching));
        _ = Refused.With<Recused>(pairing, () => pairing.Assign(pairing.Mentor.Member, _year.Cohort, _year.Chair, Year.Matching));
        Assert.Null(pairing.Assign(null, _year.Cohort, _year.Chair, Year.Matching));
        Assert.Null(pairing.LiaisonId);
    }

    private Error? Pause(Pairing pairing, DateOnly until) => pairing.Pause(_year.Cohort, until, Role.Mentor, Actor.Clock, Year.MidYear);

    private static Error? SetGoals(Pairing pairing, params (GoalId?, string, GoalStatus)[] goals) => pairing.SetGoals(goals, Actor.Clock, Year.MidYear);

    private static IEnumerable<string> Types(Pairing pairing) => pairing.TakeEvents().Cast<PairingEvent>().Select(e => e.Type.ToString());
}
