using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases;
using Mentoring.UseCases.Assessments;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Events;
using Mentoring.UseCases.Pairings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Pairings;

public sealed class TimeTests
{
    [Fact]
    public async Task A_clock_that_jumps_a_year_lives_it_in_order_each_thing_at_its_own_moment()
    {
        await using var stored = await AnnouncedAsync(new(new() { AcceptancePolicy = AcceptancePolicy.Mentor }), pairs: 2);
        var (accepted, silent) = (stored.Year.Pairings[0], stored.Year.Pairings[1]);
        await stored.MustAsync(stored.Person(accepted.Mentor.Member), new AcceptPairing(accepted.Id, null, null));
        await stored.MustAsync(stored.Chair, new ScheduleAssessment(stored.Year.Cohort.Id, AssessmentKind.Final, null, null, null, null, null));

        var done = await stored.UntilAsync(Year.At(2018, 7, 1));

        Assert.Equal(
            [
                ("Expired", Year.Announcement.AddDays(14)), ("RematchRequested", Year.Announcement.AddDays(14)),
                ("MentoringStarted", Year.FormalStart), ("Activated", Year.FormalStart),
                ("AssessingStarted", Year.FormalEnd), ("Completed", Year.FormalEnd), ("Opened", Year.FormalEnd), ("Closed", Year.At(2018, 6, 1)),
            ],
            (await EventsAsync(stored, ActorKind.System)).Select(e => (e.Type, e.OccurredAt)));
        Assert.Equal(5, done);
        Assert.Equal(0, await stored.SendAsync(Viewer.Anonymous, new DoWhatIsDue()));
        Assert.Equal(PairingStatus.Expired, (await PairingAsync(stored, silent.Id)).Status);
        Assert.Equal(PairingStatus.Completed, (await PairingAsync(stored, accepted.Id)).Status);
        Assert.Equal(4, await stored.ReadAsync(db => db.Responses.CountAsync(r => r.Status == ResponseStatus.Overdue)));
    }

    [Fact]
    public async Task Nothing_happens_a_moment_too_early()
    {
        await using var stored = await AnnouncedAsync(new(), pairs: 1);

        Assert.Equal(0, await stored.UntilAsync(Year.FormalStart.AddTicks(-1)));
        Assert.Equal(1, await stored.UntilAsync(Year.FormalStart));
        Assert.Equal(PairingStatus.Active, (await PairingAsync(stored, stored.Year.Pairings[0].Id)).Status);
    }

    [Fact]
    public async Task A_pause_ends_after_its_last_day_and_an_extended_pairing_after_its_own()
    {
        await using var stored = await AnnouncedAsync(new(), pairs: 1);
        var id = stored.Year.Pairings[0].Id;
        var (mentor, mentee) = (stored.Person(stored.Year.Pairings[0].Mentor.Member), stored.Person(stored.Year.Pairings[0].Mentee.Member));
        _ = await stored.UntilAsync(Year.MidYear);
        await stored.MustAsync(mentor, new PausePairing(id, new(2017, 12, 24), null, null));
        Assert.Equal(0, await stored.UntilAsync(Year.At(2017, 12, 25).AddSeconds(-1)));
        Assert.Equal(1, await stored.UntilAsync(Year.At(2017, 12, 25)));

        await stored.MustAsync(mentor, new ExtendPairing(id, new(2018, 6, 30), null, null));
        await stored.MustAsync(mentee, new ExtendPairing(id, new(2018, 6, 30), null, null));
        await stored.MustAsync(stored.Chair, new ExtendPairing(id, new(2018, 6, 30), null, null));
        _ = await stored.UntilAsync(Year.At(2018, 6, 30, 23, 59));
        Assert.Equal(PairingStatus.Active, (await PairingAsync(stored, id)).Status);
        Assert.Equal(1, await stored.UntilAsync(Year.At(2018, 7, 1)));

        Assert.Equal((PairingStatus.Completed, Year.At(2018, 7, 1)), await stored.ReadAsync(db =>
            db.Pairings.Select(p => new ValueTuple<PairingStatus, DateTimeOffset>(p.Status, p.EndedAt!.Value)).SingleAsync()));
        Assert.All(await stored.ReadAsync(db => db.Placements.ToListAsync()), p => Assert.Equal(PlacementStatus.Finished, p.Status));
    }

    [Fact]
    public async Task Two_at_once_do_nothing_twice()
    {
        await using var stored = await AnnouncedAsync(new(), pairs: 3);
        stored.Clock.SetUtcNow(Year.MidYear);

        var done = await Task.WhenAll(
            Task.Run(() => stored.SendAsync(Viewer.Anonymous, new DoWhatIsDue())), Task.Run(() => stored.SendAsync(Viewer.Anonymous, new DoWhatIsDue())));

        Assert.Equal(1, done.Sum());
        Assert.Equal(3, (await EventsAsync(stored, ActorKind.System)).Count(e => e.Type == "Activated"));
    }

    [Fact]
    public async Task A_cohort_that_is_announced_after_its_formal_start_starts_then_and_not_before()
    {
        await using var stored = await AnnouncedAsync(new(), pairs: 1, at: Year.FormalStart.AddDays(3));

        Assert.Equal(1, await stored.UntilAsync(Year.FormalStart.AddDays(4)));

        Assert.All(await EventsAsync(stored, ActorKind.System), e => Assert.Equal(Year.FormalStart.AddDays(3), e.OccurredAt));
    }

    [Fact]
    public async Task The_formal_end_completes_what_goes_on_and_ends_what_never_began()
    {
        var year = new Year(new() { OrientationRequired = true });
        await using var stored = await AnnouncedAsync(year, pairs: 2);
        var (begun, waiting) = (year.Pairings[0], year.Pairings[1]);
        _ = await stored.UntilAsync(Year.FormalStart);
        Assert.Equal(PairingStatus.Confirmed, (await PairingAsync(stored, begun.Id)).Status);
        await stored.MustAsync(stored.Liaison, new RecordOrientation(begun.Id, Role.Mentor, Orientation.Attended, null));
        await stored.MustAsync(stored.Chair, new RecordOrientation(begun.Id, Role.Mentee, Orientation.Waived, null));
        Assert.Equal(PairingStatus.Active, (await PairingAsync(stored, begun.Id)).Status);

        _ = await stored.UntilAsync(Year.FormalEnd);

        Assert.Equal(PairingStatus.Completed, (await PairingAsync(stored, begun.Id)).Status);
        Assert.Equal((PairingStatus.EndedEarly, EndReason.Other), ((await PairingAsync(stored, waiting.Id)).Status, (await PairingAsync(stored, waiting.Id)).EndReason));
        Assert.Equal(2, await stored.ReadAsync(db => db.Placements.CountAsync(p => p.Status == PlacementStatus.NotPlaced)));
        Assert.Equal(0, await stored.ReadAsync(db => db.Responses.CountAsync()));
    }

    [Fact]
    public async Task A_duty_that_cannot_look_does_not_stop_the_others()
    {
        await using var stored = await AnnouncedAsync(new(), pairs: 1);
        _ = await stored.UntilAsync(Year.MidYear);
        var final = await stored.MustAsync(stored.Chair, new ScheduleAssessment(stored.Year.Cohort.Id, AssessmentKind.Final, null, null, null, null, null));
        await stored.MustAsync(stored.Chair, new OpenAssessment(final, null));
        await stored.ReadAsync(db => ((DbContext)db).Database.ExecuteSqlRawAsync("UPDATE Assessments SET Questions = '?'"));

        Assert.Equal(1, await stored.UntilAsync(Year.FormalEnd));

        Assert.Equal(PairingStatus.Completed, (await PairingAsync(stored, stored.Year.Pairings[0].Id)).Status);
    }

    [Fact]
    public async Task A_row_that_makes_no_sense_does_not_stop_the_others_of_its_kind_and_is_tried_again()
    {
        await using var stored = await AnnouncedAsync(new(), pairs: 1);
        _ = await stored.UntilAsync(Year.MidYear);
        foreach (var kind in new[] { AssessmentKind.FitCheck, AssessmentKind.MidPoint })
        {
            var id = await stored.MustAsync(stored.Chair, new ScheduleAssessment(stored.Year.Cohort.Id, kind, null, new(2017, 11, 15), new(2017, 12, 15), null, null));
            await stored.MustAsync(stored.Chair, new OpenAssessment(id, null));
        }

        await SetCloseAsync(DateOnly.MaxValue);
        Assert.Equal(1, await stored.UntilAsync(Year.At(2017, 12, 16)));
        Assert.Equal([AssessmentStatus.Open, AssessmentStatus.Closed], await stored.ReadAsync(db => db.Assessments.OrderBy(a => a.Kind).Select(a => a.Status).ToListAsync()));

        await SetCloseAsync(new(2017, 12, 20));
        Assert.Equal(1, await stored.UntilAsync(Year.At(2018, 1, 1)));

        Task SetCloseAsync(DateOnly last) => stored.ReadAsync(db => db.Assessments.Where(a => a.Kind == AssessmentKind.FitCheck)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.ClosesOn, last)));
    }

    [Fact]
    public async Task A_draft_of_an_assessment_waits_for_its_schedule_whatever_its_days_say()
    {
        await using var stored = await AnnouncedAsync(new(), pairs: 1);
        _ = await stored.UntilAsync(Year.MidYear);
        var (cohort, first) = (stored.Year.Cohort.Id, new DateOnly(2017, 11, 20));
        var draft = await stored.MustAsync(stored.Chair, new ScheduleAssessment(cohort, AssessmentKind.MidPoint, null, first, null, true, null));

        Assert.Equal(0, await stored.UntilAsync(Year.At(2017, 11, 21)));
        Assert.IsType<WrongState>((await stored.SendAsync(stored.Chair, new OpenAssessment(draft, null))).Error);
        Assert.IsType<Missing>((await stored.SendAsync(stored.Chair, new ScheduleAssessment(cohort, AssessmentKind.MidPoint, null, null, null, null, null))).Error);
        Assert.Equal(draft, await stored.MustAsync(stored.Chair, new ScheduleAssessment(cohort, AssessmentKind.MidPoint, null, null, new(2017, 12, 15), null, null)));
        Assert.Equal(1, await stored.UntilAsync(Year.At(2017, 11, 22)));
        Assert.Equal(AssessmentStatus.Open, await stored.ReadAsync(db => db.Assessments.Select(a => a.Status).SingleAsync()));
    }

    [Fact]
    public async Task What_is_announced_while_the_clock_lags_behind_the_formal_start_begins_with_its_announcement()
    {
        await using var stored = await AnnouncedAsync(new(), pairs: 1);
        var (mentor, mentee) = (stored.Year.Mentor(), stored.Year.Mentee());
        await stored.InAsync(Viewer.Anonymous, async scope =>
        {
            var db = scope.GetRequiredService<IMentoringDb>();
            db.Members.AddRange(stored.Year.Members.TakeLast(2));
            db.Applications.AddRange(mentor, mentee);
            return await db.SaveAsync(default);
        });
        var id = await stored.MustAsync(stored.Chair, new ProposePairing(mentor.Id, mentee.Id, null));
        await stored.MustAsync(stored.Chair, new ApprovePairing(id, null));
        stored.Clock.SetUtcNow(Year.FormalStart.AddHours(1));
        await stored.MustAsync(stored.Chair, new AnnouncePairing(id, null));

        Assert.Equal(1, await stored.UntilAsync(Year.FormalStart.AddHours(2)));

        Assert.Equal(Year.FormalStart.AddHours(1), (await PairingAsync(stored, id)).ActivatedAt);
        Assert.Equal(Year.FormalStart, (await PairingAsync(stored, stored.Year.Pairings[0].Id)).ActivatedAt);
    }

    /// <summary>Pairs are proposed, approved and announced through the use cases.</summary>
    private static async Task<Stored> AnnouncedAsync(Year year, int pairs, DateTimeOffset? at = null)
    {
        (Application Mentor, Application Mentee)[] people = [.. Enumerable.Range(0, pairs).Select(_ => (year.Mentor(), year.Mentee()))];
        var stored = await Stored.StartAsync(year);
        List<PairingId> ids = [];
        foreach (var (mentor, mentee) in people)
            ids.Add(await stored.MustAsync(stored.Chair, new ProposePairing(mentor.Id, mentee.Id, null)));
        Assert.All(await stored.MustAsync(stored.Liaison, new ApprovePairings(ids)), item => Assert.Null(item.Error));
        stored.Clock.SetUtcNow(at ?? Year.Announcement);
        _ = await stored.MustAsync(stored.Chair, new AnnouncePairings(year.Cohort.Id, null));
        year.Pairings.AddRange(await stored.ReadAsync(db => db.Pairings.OrderBy(p => p.Id).ToListAsync()));
        return stored;
    }

    private static Task<Pairing> PairingAsync(Stored stored, PairingId id) => stored.ReadAsync(db => db.Pairings.SingleAsync(p => p.Id == id));

    private static Task<List<EventRecord>> EventsAsync(Stored stored, ActorKind by) => stored.ReadAsync(db => db.Events
        .Where(e => e.ActorKind == by && e.Subject != EventSubject.Response && e.Subject != EventSubject.Application && e.OccurredAt > Year.Matching)
        .OrderBy(e => e.Position).ToListAsync());
}
