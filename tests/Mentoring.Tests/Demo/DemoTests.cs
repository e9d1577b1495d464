using Mentoring.Api.Verbs;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Mentoring.Domain.Pairings;
using Mentoring.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Tests.Demo;

public sealed class DemoTests
{
    private static readonly Timeline OnThePage = new()
    {
        CallOpensOn = new(2017, 1, 16),
        CallClosesOn = new(2017, 3, 17),
        AnnouncedOn = new(2017, 5, 12),
        OrientationFrom = new(2017, 5, 22),
        OrientationTo = new(2017, 5, 26),
        MentoringFrom = new(2017, 6, 1),
        MentoringTo = new(2018, 4, 30),
        AssessmentFrom = new(2018, 5, 1),
        AssessmentTo = new(2018, 5, 31),
    };

    [Theory, Databases]
    public async Task The_program_of_the_page_was_lived_and_this_years_waits_to_be_paired(Database database)
    {
        await using var demo = await DemoStage.OnAsync(database);

        Assert.True(await demo.PlayAsync());

        var cohorts = await demo.Db.Cohorts.OrderBy(c => c.Id).ToListAsync();
        Assert.Equal(["ALCTS Mentoring Program 2017-2018", "ALCTS Mentoring Program 2030-2031"], cohorts.Select(c => c.Name));
        Assert.Equal([CohortPhase.Completed, CohortPhase.Matching], cohorts.Select(c => c.Phase));
        Assert.Equal(OnThePage, cohorts[0].Timeline);
        Assert.InRange(DemoStage.Today.Date - cohorts[1].Timeline.CallClosesOn!.Value.ToDateTime(default), TimeSpan.FromDays(10), TimeSpan.FromDays(17));
        Assert.InRange(cohorts[1].Timeline.AnnouncedOn!.Value.ToDateTime(default) - DemoStage.Today.Date, TimeSpan.FromDays(18), TimeSpan.FromDays(25));
        await AssertThePagesPairings(demo, cohorts[0]);
        await AssertThisYears(demo, cohorts[1]);
        Assert.Empty(await demo.Db.Events.Where(e => e.OccurredAt > DemoStage.Today).ToListAsync());

        Assert.False(await demo.PlayAsync());
    }

    [Fact]
    public async Task A_play_that_is_stopped_leaves_nothing_in_the_file()
    {
        await using var demo = await DemoStage.OnAsync(Database.Sqlite);
        using var stop = new CancellationTokenSource();

        // The time is asked for between the two programs.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => demo.PlayAsync(time: new Stopping(stop), ct: stop.Token));

        Assert.False(await demo.Db.Members.AnyAsync());
        Assert.False(await demo.Db.Cohorts.AnyAsync());
    }

    [Theory, Databases]
    public async Task Half_a_demo_is_refused_and_says_how_to_start_over(Database database)
    {
        await using var demo = await DemoStage.OnAsync(database);
        var chair = new MemberDetails { Name = "Regina Gong", Email = "regina.gong@example.org" };
        demo.Db.Members.Add(Member.Register("A-1001", chair, new Actor(ActorKind.Staff, null), DemoStage.Today).Value!);
        Assert.Null(await demo.Db.SaveAsync(default));

        var refusal = await Assert.ThrowsAsync<StartRefused>(() => demo.PlayAsync());

        Assert.Contains("start again", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task An_empty_program_has_its_people_its_committee_and_a_draft(Database database)
    {
        await using var demo = await DemoStage.OnAsync(database);

        Assert.True(await demo.PlayAsync(startAt: new(2017, 1, 10, 12, 0, 0, TimeSpan.Zero)));

        var cohort = Assert.Single(await demo.Db.Cohorts.ToListAsync());
        Assert.Equal(CohortPhase.Draft, cohort.Phase);
        Assert.Equal(OnThePage, cohort.Timeline);
        Assert.Equal("Regina Gong", (await demo.Db.Members.FirstAsync(m => m.Id == cohort.Chair)).Name);
        Assert.Equal(5, cohort.Committee.Count);
        Assert.False(await demo.Db.Applications.AnyAsync());
    }

    private static async Task AssertThePagesPairings(DemoStage demo, Cohort cohort)
    {
        var pairings = await demo.Db.Pairings.Where(p => p.CohortId == cohort.Id).ToListAsync();
        var announced = new DateTimeOffset(2017, 5, 12, 9, 0, 0, TimeSpan.FromHours(-5));
        var replacement = Assert.Single(pairings, p => p.Replaces is not null);
        Assert.Equal(41, pairings.Count);
        Assert.Equal(40, pairings.Count(p => p.AnnouncedAt == announced && p.Replaces is null));
        Assert.Equal(EndReason.JobChange, Assert.Single(pairings, p => p.Status is PairingStatus.EndedEarly).EndReason);
        Assert.Equal(PairingStatus.EndedEarly, pairings.First(p => p.Id == replacement.Replaces).Status);
        Assert.All(pairings, p => Assert.NotNull(p.LiaisonId));
        Assert.Contains(pairings, p => p.EndsOn > cohort.Timeline.MentoringTo);
        Assert.Contains(pairings, p => p.Continuation is Continuation.Informal);
        Assert.Contains(pairings.GroupBy(p => p.Mentor.Member), mentor => mentor.Count() == 2);

        var final = await demo.Db.Assessments.FirstAsync(a => a.CohortId == cohort.Id && a.Kind == AssessmentKind.Final);
        var responses = await demo.Db.Responses.Where(r => r.AssessmentId == final.Id).ToListAsync();
        Assert.Equal(AssessmentStatus.Published, final.Status);
        Assert.Contains(responses, r => r.IsLate);
        Assert.Contains(responses, r => r.Status is ResponseStatus.Overdue);
        Assert.Single(responses, r => r.Status is ResponseStatus.Excused);
    }

    private static async Task AssertThisYears(DemoStage demo, Cohort cohort)
    {
        var applications = await demo.Db.Applications.Where(a => a.CohortId == cohort.Id).ToListAsync();
        Assert.DoesNotContain(applications, a => a.WaitsForDecision);
        Assert.Equal(16, applications.Count(a => a.PlacementFor(Role.Mentor) is { Status: PlacementStatus.Available }));
        Assert.Equal(22, applications.Count(a => a.PlacementFor(Role.Mentee) is { Status: PlacementStatus.Available }));
        Assert.False(await demo.Db.Pairings.AnyAsync(p => p.CohortId == cohort.Id));
    }

    /// <summary>Whoever asks for the time stops the play.</summary>
    private sealed class Stopping(CancellationTokenSource stop) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            stop.Cancel();
            return DemoStage.Today;
        }
    }
}
