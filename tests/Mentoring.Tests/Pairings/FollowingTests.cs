using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Assessments;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Tests.Pairings;

/// <summary>What becomes of the two, and of what they are asked, when their pairing changes.</summary>
public sealed class FollowingTests
{
    [Fact]
    public async Task Who_declines_is_free_again_and_the_other_is_first_in_line()
    {
        await using var stored = await AnnouncedAsync(AcceptancePolicy.Both);
        var pairing = stored.Year.Pairings[0];

        await stored.MustAsync(stored.Person(pairing.Mentee.Member), new DeclinePairing(pairing.Id, RefusalReason.NoTime, null, null));

        Assert.Equal((PlacementStatus.NeedsRematch, PlacementStatus.Available), await PlacementsAsync(stored));
        Assert.Equal(Role.Mentor, (await stored.ReadAsync(db => db.Events.SingleAsync(e => e.Type == "RematchRequested"))).Side);
    }

    [Fact]
    public async Task Who_declines_for_good_has_left()
    {
        await using var stored = await AnnouncedAsync(AcceptancePolicy.Both);
        var pairing = stored.Year.Pairings[0];

        await stored.MustAsync(stored.Chair, new DeclinePairing(pairing.Id, RefusalReason.LeavingProgram, Role.Mentee, null));

        Assert.Equal((PlacementStatus.NeedsRematch, PlacementStatus.Left), await PlacementsAsync(stored));
    }

    [Fact]
    public async Task Two_who_reached_their_goals_are_finished()
    {
        await using var stored = await ActiveAsync();

        await stored.MustAsync(stored.Chair, new EndPairing(stored.Year.Pairings[0].Id, EndReason.GoalsMet, Role.Mentor, null, null, null));

        Assert.Equal((PlacementStatus.Finished, PlacementStatus.Finished), await PlacementsAsync(stored));
    }

    [Theory]
    [InlineData(EndReason.GoalsMet)]
    [InlineData(EndReason.NoResponse)]
    [InlineData(EndReason.Time)]
    public async Task Whose_partner_leaves_the_program_is_first_in_line_whatever_the_reason(EndReason reason)
    {
        await using var stored = await ActiveAsync();
        var pairing = stored.Year.Pairings[0];

        await stored.MustAsync(stored.Person(pairing.Mentee.Member), new WithdrawApplication(pairing.Mentee.Application, null, reason, null));

        Assert.Equal((PlacementStatus.NeedsRematch, PlacementStatus.Left), await PlacementsAsync(stored));
        Assert.Equal(Role.Mentor, (await stored.ReadAsync(db => db.Events.SingleAsync(e => e.Type == "RematchRequested"))).Side);
    }

    [Fact]
    public async Task A_liaison_who_leaves_the_committee_looks_after_nobody()
    {
        await using var stored = await ActiveAsync();
        var id = stored.Year.Pairings[0].Id;
        await stored.MustAsync(stored.Chair, new AssignLiaison(id, stored.Year.Liaison, null));

        await stored.MustAsync(stored.Chair, new AppointCommittee(stored.Year.Cohort.Id, stored.Year.Chair.Member!.Value, [], null));

        Assert.Null(await stored.ReadAsync(db => db.Pairings.Select(p => p.LiaisonId).SingleAsync()));
        Assert.Equal(2, await stored.ReadAsync(db => db.Events.CountAsync(e => e.Type == "LiaisonAssigned")));
    }

    [Fact]
    public async Task An_early_end_asks_both_why_and_a_reopening_takes_it_back()
    {
        await using var stored = await ActiveAsync();
        var id = stored.Year.Pairings[0].Id;

        await stored.MustAsync(stored.Liaison, new EndPairing(id, EndReason.Time, Role.Mentor, null, null, null));
        Assert.Equal((AssessmentKind.Exit, AssessmentStatus.Open), await stored.ReadAsync(db => db.Assessments.Select(a => new ValueTuple<AssessmentKind, AssessmentStatus>(a.Kind, a.Status)).SingleAsync()));
        Assert.Equal([ResponseStatus.Invited, ResponseStatus.Invited], await ResponsesAsync(stored));

        await stored.MustAsync(stored.Chair, new ReopenPairing(id, null));
        Assert.Equal([ResponseStatus.Voided, ResponseStatus.Voided], await ResponsesAsync(stored));
        Assert.Equal((PlacementStatus.Placed, PlacementStatus.Placed), await PlacementsAsync(stored));
    }

    [Fact]
    public async Task What_was_said_to_a_closed_assessment_about_an_end_stays_when_the_pairing_is_reopened()
    {
        await using var stored = await ActiveAsync();
        var (pairing, cohort) = (stored.Year.Pairings[0], stored.Year.Cohort.Id);
        await stored.MustAsync(stored.Chair, new EndPairing(pairing.Id, EndReason.Time, Role.Mentor, null, null, null));
        var asked = await stored.ReadAsync(db => db.Responses.SingleAsync(r => r.MemberId == pairing.Mentor.Member));
        await stored.MustAsync(stored.Person(pairing.Mentor.Member), new SubmitResponse(asked.Id, [new("why", null, "No time.", null, null, null)], null));
        await stored.MustAsync(stored.Chair, new CloseAssessment(asked.AssessmentId, null));

        await stored.MustAsync(stored.Chair, new ReopenPairing(pairing.Id, null));

        Assert.Equal([ResponseStatus.Submitted, ResponseStatus.Voided], (await ResponsesAsync(stored)).Order());

        // Asked about its end again, who has answered is not asked twice.
        await stored.MustAsync(stored.Chair, new ReopenAssessment(asked.AssessmentId, new(2018, 3, 1), "One more end.", null));
        await stored.MustAsync(stored.Chair, new EndPairing(pairing.Id, EndReason.Time, Role.Mentor, null, null, null));
        Assert.Equal([ResponseStatus.Invited, ResponseStatus.Submitted, ResponseStatus.Voided], (await ResponsesAsync(stored)).Order());
        await stored.MustAsync(stored.Chair, new CloseAssessment(asked.AssessmentId, null));
        await stored.MustAsync(stored.Chair, new ReopenPairing(pairing.Id, null));

        // It lives again: its end is asked for like any other's.
        await stored.MustAsync(stored.Chair, new ScheduleAssessment(cohort, AssessmentKind.Final, null, null, null, null, null));
        _ = await stored.UntilAsync(Year.FormalEnd);
        Assert.Equal(2, await stored.ReadAsync(db => db.Responses.CountAsync(r =>
            r.PairingId == pairing.Id && db.Assessments.Any(a => a.Id == r.AssessmentId && a.Kind == AssessmentKind.Final))));
    }

    [Fact]
    public async Task A_mentee_of_two_mentors_who_loses_one_keeps_the_other_and_takes_a_third()
    {
        var year = new Year(new() { MaxMentorsPerMentee = 2 });
        var (mentee, mentors) = (year.Mentee(), new[] { year.Mentor(), year.Mentor(), year.Mentor() });
        await using var stored = await Stored.StartAsync(year);
        var (first, second) = (await ProposeAsync(0), await ProposeAsync(1));
        _ = await stored.MustAsync(stored.Chair, new ApprovePairings([first, second]));
        stored.Clock.SetUtcNow(Year.Announcement);
        await stored.MustAsync(stored.Chair, new AnnouncePairings(year.Cohort.Id, null));
        _ = await stored.UntilAsync(Year.MidYear);

        await stored.MustAsync(stored.Chair, new EndPairing(first, EndReason.Time, Role.Mentor, null, null, null));
        Assert.Equal((PlacementStatus.Placed, PlacementStatus.NeedsRematch, 1), await MenteeAsync());
        await stored.MustAsync(stored.Chair, new ReopenPairing(first, null));
        Assert.Equal((PlacementStatus.Placed, PlacementStatus.NeedsRematch, 0), await MenteeAsync());
        await stored.MustAsync(stored.Chair, new EndPairing(first, EndReason.Time, Role.Mentor, null, null, null));
        _ = await ProposeAsync(2);

        Assert.IsType<MenteeIsPaired>((await stored.SendAsync(stored.Chair, new ReopenPairing(first, null))).Error);

        Task<PairingId> ProposeAsync(int mentor) => stored.MustAsync(stored.Chair, new ProposePairing(mentors[mentor].Id, mentee.Id, null));

        async Task<(PlacementStatus, PlacementStatus, int)> MenteeAsync()
        {
            var placement = await stored.ReadAsync(db => db.Placements.SingleAsync(p => p.ApplicationId == mentee.Id));
            return (placement.Status, placement.Rest, placement.SeatsFree);
        }
    }

    [Fact]
    public async Task What_never_began_is_not_asked_why_it_ended()
    {
        await using var stored = await AnnouncedAsync(AcceptancePolicy.None);

        await stored.MustAsync(stored.Chair, new EndPairing(stored.Year.Pairings[0].Id, EndReason.Time, Role.Mentor, null, null, null));

        Assert.Empty(await ResponsesAsync(stored));
    }

    [Fact]
    public async Task The_committee_member_who_takes_part_does_not_see_the_own_proposal_and_decides_nothing_about_it()
    {
        var year = new Year();
        var (mentor, mentee) = (year.Mentor(), year.Mentee());
        await using var stored = await Stored.StartAsync(year);
        var id = await stored.MustAsync(stored.Chair, new ProposePairing(mentor.Id, mentee.Id, null));
        var concerned = stored.Person(mentor.MemberId, chair: false);

        Assert.IsType<NotFound>((await stored.SendAsync(concerned, new ApprovePairing(id, null))).Error);
        await stored.MustAsync(stored.Chair, new ApprovePairing(id, null));
        stored.Clock.SetUtcNow(Year.Announcement);
        await stored.MustAsync(stored.Chair, new AnnouncePairings(year.Cohort.Id, null));
        Assert.IsType<Recused>((await stored.SendAsync(concerned, new AssignLiaison(id, year.Liaison, null))).Error);
        Assert.IsType<Recused>((await stored.SendAsync(concerned, new RecordOrientation(id, Role.Mentor, Orientation.Attended, null))).Error);
        Assert.IsType<Recused>((await stored.SendAsync(concerned, new SignAgreement(id, Role.Mentee, null))).Error);
        Assert.True((await stored.SendAsync(concerned, new SignAgreement(id, null, null))).Ok);
        Assert.Equal(Actor(mentor), await stored.ReadAsync(db => db.Events.Where(e => e.Type == "AgreementSigned").Select(e => e.ActorKind + " " + e.ActorId!.Value.Value).SingleAsync()));
    }

    [Fact]
    public async Task A_cancelled_cohort_ends_its_pairings_asks_nothing_and_leaves_nobody_in_line()
    {
        await using var stored = await ActiveAsync();
        await stored.MustAsync(stored.Chair, new ScheduleAssessment(stored.Year.Cohort.Id, AssessmentKind.Final, null, null, null, null, null));

        await stored.MustAsync(stored.Chair, new CancelCohort(stored.Year.Cohort.Id, "No money.", null));

        Assert.Equal((PlacementStatus.Finished, PlacementStatus.Finished), await PlacementsAsync(stored));
        Assert.Equal(AssessmentStatus.Cancelled, await stored.ReadAsync(db => db.Assessments.Select(a => a.Status).SingleAsync()));
        Assert.Empty(await ResponsesAsync(stored));
    }

    private static string Actor(Application application) => $"{ActorKind.Member} {application.MemberId.Value}";

    private static async Task<Stored> AnnouncedAsync(AcceptancePolicy policy)
    {
        var year = new Year(new() { AcceptancePolicy = policy });
        var (mentor, mentee) = (year.Mentor(), year.Mentee());
        var stored = await Stored.StartAsync(year);
        var id = await stored.MustAsync(stored.Chair, new ProposePairing(mentor.Id, mentee.Id, null));
        await stored.MustAsync(stored.Chair, new ApprovePairing(id, null));
        stored.Clock.SetUtcNow(Year.Announcement);
        await stored.MustAsync(stored.Chair, new AnnouncePairings(year.Cohort.Id, null));
        year.Pairings.Add(await stored.ReadAsync(db => db.Pairings.SingleAsync()));
        return stored;
    }

    private static async Task<Stored> ActiveAsync()
    {
        var stored = await AnnouncedAsync(AcceptancePolicy.None);
        _ = await stored.UntilAsync(Year.MidYear);
        return stored;
    }

    private static async Task<(PlacementStatus Mentor, PlacementStatus Mentee)> PlacementsAsync(Stored stored)
    {
        var placements = await stored.ReadAsync(db => db.Placements.ToListAsync());
        return (placements.Single(p => p.Role is Role.Mentor).Status, placements.Single(p => p.Role is Role.Mentee).Status);
    }

    private static Task<List<ResponseStatus>> ResponsesAsync(Stored stored) => stored.ReadAsync(db => db.Responses.Select(r => r.Status).ToListAsync());
}
