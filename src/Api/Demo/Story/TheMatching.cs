using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Pairings;

namespace Mentoring.Api.Demo.Story;

/// <summary>The committee pairs by hand, and everyone is told on one day.</summary>
internal sealed class TheMatching(Run run)
{
    public async Task PlayAsync(int pairs)
    {
        var announced = run.Dates.AnnouncedOn!.Value;
        for (var (i, day) = (0, announced.AddDays(-24)); i < pairs; i++)
        {
            run.Stage.MoveTo(Days.At(day.AddDays(i / 4), 14 + i % 4));
            await ProposeAsync(NextMentee(), i);
        }

        run.Stage.MoveTo(Days.At(announced.AddDays(-7), 11));
        await run.Stage.DoAllAsync(run.Chair, new ApprovePairings([.. run.Pairs.Select(p => p.Id)]));
        await run.Stage.LiveUntilAsync(Days.At(announced, 9));
        await run.Stage.DoAsync(run.Chair, new AnnouncePairings(run.Cohort, null));
    }

    /// <summary>Who of those that are free fits this mentee best; a late mentor is kept for whoever needs one later.</summary>
    public Applied BestMentorFor(Applied mentee, bool alsoLate = false) => run.Applied
        .Where(mentor => mentor.Person.IsMentor && CanBePaired(mentor, mentee) && (alsoLate || mentor.Person.Fate is not People.Fate.Late))
        .OrderByDescending(mentor => mentee.Person.Preferred.Contains(mentor.Person.Name))
        .ThenByDescending(mentor => mentor.Person.Offers.Intersect(mentee.Person.Wants).Count())
        .ThenBy(TakenOf)
        .ThenBy(mentor => mentor.Place)
        .First();

    private async Task ProposeAsync(Applied mentee, int turn)
    {
        var (mentor, liaison) = (BestMentorFor(mentee), run.CommitteeMember(turn));
        var pairing = await run.Stage.DoAsync(liaison, new ProposePairing(mentor.Id, mentee.Id, null));
        run.Pairs.Add(new Pair(mentor, mentee, pairing, liaison));
        await run.Stage.DoAsync(run.Chair, new AssignLiaison(pairing, liaison.Member, null));
    }

    /// <summary>In the order in which they applied.</summary>
    private Applied NextMentee() => run.Applied.First(applied =>
        applied.Person is { IsMentee: true, Declined: null } && run.Pairs.TrueForAll(pair => pair.Mentee != applied));

    private bool CanBePaired(Applied mentor, Applied mentee) =>
        mentor != mentee
        && mentor.Person.Library != mentee.Person.Library
        && TakenOf(mentor) < mentor.Person.Seats
        && !mentor.Person.NotWith.Contains(mentee.Person.Name)
        && run.Pairs.TrueForAll(pair => pair.Mentor != mentee || pair.Mentee != mentor);

    private int TakenOf(Applied mentor) => run.Pairs.Count(pair => pair.Mentor == mentor);
}
