using Mentoring.Api.Demo.Story.Sentences;
using Mentoring.Domain.Assessments;
using Mentoring.UseCases;
using Mentoring.UseCases.Assessments;
using Mentoring.UseCases.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Api.Demo.Story;

/// <summary>The final assessment: most answer in time, some late, some never, and the chair excuses one.</summary>
internal sealed class TheAssessment(Run run)
{
    private sealed record Asked(ResponseId Id, MemberId Member, bool OnThePairing);

    public async Task<AssessmentId> ScheduleAsync()
    {
        run.Stage.MoveTo(Days.At(run.Dates.AssessmentFrom!.Value.AddDays(-14), 9));
        return await run.Stage.DoAsync(run.Chair, new ScheduleAssessment(run.Cohort, AssessmentKind.Final, null, null, null, null, null));
    }

    public async Task PlayAsync(AssessmentId final)
    {
        var (from, to) = (run.Dates.AssessmentFrom!.Value, run.Dates.AssessmentTo!.Value);
        var (asked, late) = (await AskedAsync(final), new List<(Asked Response, int Turn)>());
        foreach (var (response, i) in asked.Select((response, i) => (response, i)))
        {
            run.Stage.MoveTo(Days.At(from.AddDays(i * 30 / asked.Count), 8 + i % 10));
            switch (i % 17)
            {
                case 4: // Never answers.
                    break;
                case 11:
                    late.Add((response, i));
                    break;
                case 15: // Begins, and does not come back to it.
                    await run.Stage.DoAsync(Author(response), new SaveResponse(response.Id, [Forms.Text("helpful", Forms.In(OfTheAssessment.Helpful, i))], null));
                    break;
                default:
                    await SubmitAsync(response, i);
                    break;
            }
        }

        run.Stage.MoveTo(Days.At(to.AddDays(-2), 9));
        await run.Stage.DoAsync(run.Chair, new ExcuseResponse(asked[4].Id, null));
        await run.Stage.LiveUntilAsync(Days.At(to.AddDays(1), 8));
        foreach (var (response, i) in late)
        {
            run.Stage.MoveTo(Days.At(to.AddDays(4), 12));
            await SubmitAsync(response, i);
        }

        run.Stage.MoveTo(Days.At(to.AddDays(15), 10));
        await run.Stage.DoAsync(run.Chair, new PublishAssessment(final, null));
        await run.Stage.DoAsync(run.Chair, new CompleteCohort(run.Cohort, null));
    }

    private Task<List<Asked>> AskedAsync(AssessmentId final) => run.Stage.LookUpAsync((db, ct) => db.Responses
        .Where(r => r.AssessmentId == final).OrderBy(r => r.Id)
        .Select(r => new Asked(r.Id, r.MemberId, r.PairingId != null)).ToListAsync(ct));

    private Task SubmitAsync(Asked response, int turn) =>
        run.Stage.DoAsync(Author(response), new SubmitResponse(response.Id, [.. Answers(response, turn)], null));

    private static Viewer Author(Asked response) => new() { Member = response.Member, IsSignedIn = true, SeesPublicFacts = true };

    private static IEnumerable<AnswerInput> Answers(Asked response, int turn)
    {
        var content = turn % 9 != 3;
        yield return Forms.Text("helpful", Forms.In(OfTheAssessment.Helpful, turn)) with { Shared = response.OnThePairing && turn % 3 == 0 };
        yield return Forms.YesNo("accomplished", content);
        yield return Forms.Text("liked", Forms.In(OfTheAssessment.Liked, turn / 2)) with { Shared = response.OnThePairing && turn % 4 == 0 };
        yield return Forms.Number("expectations", content ? 4 + turn % 2 : 2 + turn % 2);
        yield return Forms.Choice("frequency", (turn % 6) switch { 0 => "weekly", 1 or 2 => "everyTwoWeeks", 5 => "lessOften", _ => "monthly" });
        yield return Forms.YesNo("again", content || turn % 2 == 0);
        yield return Forms.Number("recommend", content ? 8 + turn % 3 : 5 + turn % 3);
        if (response.OnThePairing)
            yield return Forms.YesNo("goOn", turn % 5 < 3);
        if (turn % 4 == 2)
            yield return Forms.Text("suggestions", Forms.In(OfTheAssessment.Suggestions, turn / 4));
        if (turn % 50 == 21)
            yield return Forms.Text("private", Forms.In(OfTheAssessment.Private, turn / 50));
    }
}
