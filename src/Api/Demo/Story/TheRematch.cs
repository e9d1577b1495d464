using Mentoring.Api.Demo.Story.People;
using Mentoring.Api.Demo.Story.Sentences;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Assessments;
using Mentoring.UseCases.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Api.Demo.Story;

/// <summary>A mentor changes jobs; the committee finds the mentee somebody else.</summary>
internal sealed class TheRematch(Run run, TheMatching matching, TheYear year)
{
    /// <param name="lost">The pairing that ends.</param>
    /// <param name="on">The day on which it does.</param>
    public async Task PlayAsync(Pair lost, DateOnly on)
    {
        run.Stage.MoveTo(Days.At(on, 9));
        await run.Stage.DoAsync(run.As(lost.Mentor), new EndPairing(lost.Id, EndReason.JobChange, null, true, OfTheAssessment.WhyItEnded[0], null));
        await run.Stage.DoAsync(run.As(lost.Mentor), new WithdrawApplication(lost.Mentor.Id, null, EndReason.JobChange, null));
        _ = run.Applied.Remove(lost.Mentor);
        run.Stage.MoveTo(Days.At(on.AddDays(1), 12));
        await run.Stage.DoAsync(run.As(lost.Mentee), new AnswerPairAgain(lost.Id, true, null, null, null));
        await AnswerWhyAsync(lost);
        await ReplaceAsync(lost, on.AddDays(14));
    }

    /// <summary>Both sides say why, in the exit assessment that the end has opened.</summary>
    private async Task AnswerWhyAsync(Pair lost)
    {
        var exits = await run.Stage.LookUpAsync((db, ct) => db.Responses.Where(r => r.PairingId == lost.Id && r.Status == ResponseStatus.Invited)
            .OrderBy(r => r.Id).Select(r => new { r.Id, r.Role }).ToListAsync(ct));
        foreach (var exit in exits)
        {
            var isMentor = exit.Role is Role.Mentor;
            await run.Stage.DoAsync(run.As(isMentor ? lost.Mentor : lost.Mentee), new SubmitResponse(exit.Id,
            [
                Forms.Text("why", OfTheAssessment.WhyItEnded[isMentor ? 0 : 1]),
                Forms.Text("helpful", Forms.In(OfTheAssessment.Helpful, isMentor ? 2 : 6)),
                Forms.Number("expectations", 4),
                Forms.YesNo("again", !isMentor),
            ], null));
        }
    }

    private async Task ReplaceAsync(Pair lost, DateOnly on)
    {
        run.Stage.MoveTo(Days.At(on, 10));
        var mentor = matching.BestMentorFor(lost.Mentee, alsoLate: true);
        var id = await run.Stage.DoAsync(lost.Liaison, new ReplacePairing(lost.Id, Role.Mentee, mentor.Id));
        await run.Stage.DoAsync(lost.Liaison, new ApprovePairing(id, null));
        await run.Stage.DoAsync(run.Chair, new AssignLiaison(id, lost.Liaison.Member, null));
        await run.Stage.DoAsync(run.Chair, new AnnouncePairing(id, null));

        var pair = new Pair(mentor, lost.Mentee, id, lost.Liaison);
        run.Stage.MoveTo(Days.At(on.AddDays(2), 10));
        await year.SignAsync(pair, bothSides: true);
        await run.Stage.DoAsync(lost.Liaison, new RecordOrientation(id, Role.Mentor, Orientation.Recorded, null));
        await run.Stage.DoAsync(lost.Liaison, new RecordOrientation(id, Role.Mentee, Orientation.Waived, null));
        run.Stage.MoveTo(Days.At(on.AddDays(9), 10));
        await year.SetGoalsAsync(pair, 2);
        run.Pairs[run.Pairs.IndexOf(lost)] = pair;
    }
}
