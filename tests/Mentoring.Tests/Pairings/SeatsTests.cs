using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Tests.Pairings;

public sealed class SeatsTests
{
    [Fact]
    public async Task Of_many_who_take_the_last_seat_at_once_one_gets_it()
    {
        var year = new Year();
        var mentor = year.Mentor();
        Application[] mentees = [.. Enumerable.Range(0, 6).Select(_ => year.Mentee())];
        await using var stored = await Stored.StartAsync(year);

        var proposed = await Task.WhenAll(mentees.Select(mentee =>
            Task.Run(() => stored.SendAsync(stored.Chair, new ProposePairing(mentor.Id, mentee.Id, null)))));

        Assert.Single(proposed, p => p.Ok);
        Assert.All(proposed.Where(p => !p.Ok), p => Assert.True(p.Error is Conflict or MentorIsFull, p.Error!.Code));
        Assert.Equal((1, 1), await stored.ReadAsync(async db =>
            (await db.Pairings.CountAsync(), (await db.Placements.SingleAsync(p => p.ApplicationId == mentor.Id)).SeatsTaken)));
    }

    [Fact]
    public async Task A_mentee_whom_many_mentors_take_at_once_gets_one()
    {
        var year = new Year();
        var mentee = year.Mentee();
        Application[] mentors = [.. Enumerable.Range(0, 6).Select(_ => year.Mentor(seats: 3))];
        await using var stored = await Stored.StartAsync(year);

        var proposed = await Task.WhenAll(mentors.Select(mentor =>
            Task.Run(() => stored.SendAsync(stored.Chair, new ProposePairing(mentor.Id, mentee.Id, null)))));

        Assert.Single(proposed, p => p.Ok);
        Assert.All(proposed.Where(p => !p.Ok), p => Assert.True(p.Error is Conflict or MenteeIsPaired, p.Error!.Code));
    }

    [Fact]
    public async Task A_mentee_who_may_have_two_mentors_gets_two_of_many_who_come_at_once()
    {
        var year = new Year(new() { MaxMentorsPerMentee = 2 });
        var mentee = year.Mentee();
        Application[] mentors = [.. Enumerable.Range(0, 6).Select(_ => year.Mentor())];
        await using var stored = await Stored.StartAsync(year);

        // Who lost the race tries again, until everybody has a pairing or an answer.
        var answers = await Task.WhenAll(mentors.Select(mentor => Task.Run(async () =>
        {
            Result<PairingId> proposed;
            do
                proposed = await stored.SendAsync(stored.Chair, new ProposePairing(mentor.Id, mentee.Id, null));
            while (!proposed.Ok && proposed.Error is Conflict);
            return proposed;
        })));

        Assert.Equal(2, answers.Count(p => p.Ok));
        Assert.All(answers.Where(p => !p.Ok), p => Assert.IsType<MenteeIsPaired>(p.Error));
        Assert.Equal((2, 2), await stored.ReadAsync(async db =>
            (await db.Pairings.CountAsync(), (await db.Placements.SingleAsync(p => p.ApplicationId == mentee.Id)).SeatsTaken)));
    }

    [Fact]
    public async Task A_voided_proposal_gives_both_back_what_they_were_and_tells_them_nothing()
    {
        var year = new Year();
        var (mentor, mentee) = (year.Mentor(), year.Mentee());
        await using var stored = await Stored.StartAsync(year);
        var before = await VersionsAsync(stored);

        var id = await stored.MustAsync(stored.Chair, new ProposePairing(mentor.Id, mentee.Id, null));
        Assert.All(await PlacementsAsync(stored), p => Assert.Equal((PlacementStatus.Proposed, PlacementStatus.Available), (p.Status, p.PublicStatus)));
        await stored.MustAsync(stored.Chair, new VoidPairing(id, null));

        Assert.All(await PlacementsAsync(stored), p => Assert.Equal((PlacementStatus.Available, 0), (p.Status, p.SeatsTaken)));
        Assert.Equal(before, await VersionsAsync(stored));
    }

    [Fact]
    public async Task In_bulk_each_is_approved_or_refused_by_itself_in_the_order_in_which_they_were_asked_for()
    {
        var year = new Year();
        (Application Mentor, Application Mentee)[] people = [.. Enumerable.Range(0, 3).Select(_ => (year.Mentor(), year.Mentee()))];
        await using var stored = await Stored.StartAsync(year);
        List<PairingId> ids = [];
        foreach (var (mentor, mentee) in people)
            ids.Add(await stored.MustAsync(stored.Chair, new ProposePairing(mentor.Id, mentee.Id, null)));
        await stored.MustAsync(stored.Chair, new ApprovePairing(ids[1], null));

        var results = await stored.MustAsync(stored.Liaison, new ApprovePairings([ids[0], ids[1], PairingId.New(), ids[2]]));

        Assert.Equal([null, "WRONG_STATE", "NOT_FOUND", null], results.Select(r => r.Error?.Code));
        Assert.Equal(["pairingIds", "1"], results[1].Error!.Path);
        Assert.Equal(3, await stored.ReadAsync(db => db.Pairings.CountAsync(p => p.Status == PairingStatus.Approved)));
    }

    private static Task<List<Placement>> PlacementsAsync(Stored stored) => stored.ReadAsync(db => db.Placements.ToListAsync());

    private static Task<List<int>> VersionsAsync(Stored stored) => stored.ReadAsync(db => db.Applications.OrderBy(a => a.Id).Select(a => a.Version).ToListAsync());
}
