using Mentoring.Api.Demo.Story.People;
using Mentoring.Api.Demo.Story.Sentences;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.Api.Demo.Story;

/// <summary>The committee reads, asks, scores and decides.</summary>
internal sealed class TheReview(Run run)
{
    private const int Doubtful = 2;

    /// <param name="from">The first day of the review.</param>
    /// <param name="decided">The day of the decisions.</param>
    public async Task PlayAsync(DateOnly from, DateOnly decided)
    {
        run.Stage.MoveTo(Days.At(from, 9));
        foreach (var applied in run.Applied.Where(a => a.Person.Fate is Fate.AskedForMore or Fate.FallsSilent))
            await AskAsync(applied);

        var days = decided.DayNumber - from.DayNumber;
        foreach (var (applied, i) in run.Applied.Where(a => a.Person.Fate is not Fate.FallsSilent).Select((a, i) => (a, i)))
        {
            run.Stage.MoveTo(Days.At(from.AddDays(i * days / run.Applied.Count), 13));
            await ReviewAsync(applied);
        }

        await run.Stage.LiveUntilAsync(Days.At(decided, 10));
        _ = run.Applied.RemoveAll(a => a.Person.Fate is Fate.FallsSilent);
        await DecideAsync([.. run.Applied]);
        await WithdrawAsync();
    }

    public async Task DecideAsync(IReadOnlyList<Applied> applied)
    {
        await run.Stage.DoAllAsync(run.Chair, new DecideApplications([.. applied.Select(a => new ApplicationDecisionInput(a.Id, Decisions(a.Person), null))]));
        _ = run.Applied.RemoveAll(a => a.Person is { Declined: not null, IsMentor: false });
    }

    private async Task AskAsync(Applied applied)
    {
        var answers = applied.Person.Fate is Fate.AskedForMore;
        await run.Stage.DoAsync(run.CommitteeMember(applied.Place),
            new RequestInformation(applied.Id, answers ? OfTheCommittee.Request : OfTheCommittee.RequestAgain, null));
        if (!answers)
            return;

        var form = Forms.Of(applied.Person, applied.Place);
        var more = form with
        {
            TopicsWanted = [.. applied.Person.Wants, Topics.Electronic],
            MenteeAnswers = [.. form.MenteeAnswers!.Where(a => a.Question != "anythingElse"), Forms.Text("anythingElse", OfTheCommittee.Answer)],
        };
        await run.Stage.DoAsync(run.As(applied), new SaveApplication(run.Cohort, more, null, null, null));
        await run.Stage.DoAsync(run.As(applied), new SubmitApplication(applied.Id, null));
    }

    private async Task ReviewAsync(Applied applied)
    {
        var (place, reviewer) = (applied.Place, run.CommitteeMember(applied.Place));
        if (place % 40 == 7)
        {
            // Two who know each other well: somebody else reads it.
            await run.Stage.DoAsync(reviewer, new RecuseReviewer(applied.Id, null, null));
            reviewer = run.CommitteeMember(place + 1);
        }

        var score = applied.Person is { Declined: not null, IsMentor: false } ? Doubtful : 3 + (place * 7 + applied.Person.Years) % 3;
        var note = score is Doubtful ? Forms.In(OfTheCommittee.Doubts, place) : Forms.In(OfTheCommittee.Notes[score], place);
        await run.Stage.DoAsync(reviewer, new ReviewApplication(applied.Id, score, note, null));
        if (place % 4 == 3)
            await run.Stage.DoAsync(run.CommitteeMember(place + 2), new ReviewApplication(applied.Id, Math.Min(score + 1, 5), null, null));
    }

    private async Task WithdrawAsync()
    {
        foreach (var applied in run.Applied.Where(a => a.Person.Fate is Fate.WithdrawsAccepted))
            await run.Stage.DoAsync(run.As(applied), new WithdrawApplication(applied.Id, null, null, null));
        _ = run.Applied.RemoveAll(a => a.Person.Fate is Fate.WithdrawsAccepted);
    }

    /// <summary>Who asked for both roles and is declined takes part as mentor.</summary>
    private static List<RoleDecisionInput> Decisions(Person person) =>
    [
        .. person.IsMentor ? [new RoleDecisionInput(Role.Mentor, true, null)] : Array.Empty<RoleDecisionInput>(),
        .. person.IsMentee ? [new RoleDecisionInput(Role.Mentee, person.Declined is null, person.Declined)] : Array.Empty<RoleDecisionInput>(),
    ];
}
