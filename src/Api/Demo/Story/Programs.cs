using Mentoring.Api.Demo.Story.People;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.Api.Demo.Story;

/// <summary>What is played: the program of the page, this year's, or an empty one.</summary>
internal sealed class Programs(Stage stage, Roster roster)
{
    private const int Announced = 40;

    /// <summary>The program of 2017-2018, from the roster to the published assessment: 41 pairings, one of them in another's place.</summary>
    public async Task PlayThePagesAsync()
    {
        var days = Days.AsOnThePage(Page.CallOf2017);
        stage.MoveTo(Days.At(Page.CallOf2017.AddDays(-14), 9));
        await roster.RegisterAsync([Page.Chair, .. Page.Members, .. Applicants2017]);
        stage.MoveTo(Days.At(Page.CallOf2017.AddDays(-7), 9));
        var run = await Run.DraftAsync(stage, roster, days, WithLateMentors(days.CallClosesOn!.Value.AddDays(28)));

        await new TheCall(run).PlayAsync([.. Applicants2017.Where(p => p.Fate is not Fate.Late)]);
        await new TheReview(run).PlayAsync(new DateOnly(2017, 3, 20), new DateOnly(2017, 4, 7));
        await ComeLateAsync(run, new DateOnly(2017, 4, 11));
        stage.MoveTo(Days.At(new DateOnly(2017, 4, 17), 9));
        await stage.DoAsync(run.Chair, new StartMatching(run.Cohort, null, null));

        var (matching, year, assessment) = (new TheMatching(run), new TheYear(run), new TheAssessment(run));
        await matching.PlayAsync(Announced);
        await year.BeginAsync();
        await new TheRematch(run, matching, year).PlayAsync(run.Pairs.First(p => p.Mentor.Person.Seats == 1 && !p.Mentor.Person.IsMentee), new DateOnly(2017, 9, 18));
        await year.PauseAsync(run.Pairs[5], run.Pairs[23]);
        await year.LookAtGoalsAsync(new DateOnly(2018, 3, 1));
        await year.ExtendAsync(run.Pairs[17]);
        var final = await assessment.ScheduleAsync();
        await stage.LiveUntilAsync(Days.At(days.AssessmentFrom!.Value, 8));
        await year.GoOnAsync(run.Pairs[17]);
        await assessment.PlayAsync(final);
        await stage.LiveUntilAsync(Days.At(days.AssessmentTo!.Value.AddDays(75), 9));
    }

    /// <summary>This year's: reviewed and decided, and nobody paired yet.</summary>
    public async Task PlayThisYearsAsync(DateTimeOffset now)
    {
        var days = Days.Around(Days.Of(now));
        var (opens, closes) = (days.CallOpensOn!.Value, days.CallClosesOn!.Value);
        stage.MoveTo(Days.At(opens.AddDays(-14), 9));
        await roster.BringUpToDateAsync(ThisYear.All);
        stage.MoveTo(Days.At(opens.AddDays(-7), 9));
        var run = await Run.DraftAsync(stage, roster, days);

        await new TheCall(run).PlayAsync(ThisYear.All);
        await new TheReview(run).PlayAsync(closes.AddDays(1), closes.AddDays(7));
        stage.MoveTo(Days.At(closes.AddDays(9), 9));
        await stage.DoAsync(run.Chair, new StartMatching(run.Cohort, null, null));
    }

    /// <summary>Nothing but people and a draft: whatever happens then is somebody's own.</summary>
    public async Task PlayAnEmptyOneAsync(DateTimeOffset start)
    {
        stage.MoveTo(start);
        await roster.RegisterAsync([Page.Chair, .. Page.Members, .. Applicants2017, .. ThisYear.All.Where(p => !p.Returns)]);
        await Run.DraftAsync(stage, roster, Days.After(Days.Of(start)));
    }

    private static IReadOnlyList<Person> Applicants2017 { get; } = [.. Mentors2017.All, .. Mentors2017.AndMentees, .. Mentees2017.All];

    private static CohortSettingsInput WithLateMentors(DateOnly until) => new(null, null, until, null, null, null, null, null, null);

    /// <summary>Late mentors are always welcome.</summary>
    private async Task ComeLateAsync(Run run, DateOnly on)
    {
        foreach (var person in Applicants2017.Where(p => p.Fate is Fate.Late))
        {
            stage.MoveTo(Days.At(on, 12));
            var applied = await new TheCall(run).ApplyAsync(person, run.Applied.Count);
            await stage.DoAsync(run.CommitteeMember(1), new ReviewApplication(applied.Id, 5, Sentences.OfTheCommittee.OnTheLate, null));
            await new TheReview(run).DecideAsync([applied]);
        }
    }
}
