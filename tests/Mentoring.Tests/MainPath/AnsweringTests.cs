using Mentoring.Tests.Support;

namespace Mentoring.Tests.MainPath;

public sealed class AnsweringTests
{
    private static readonly object Both = new { acceptancePolicy = "BOTH" };

    [Theory, Databases]
    public async Task Asked_both_sides_accept_and_the_pairing_is_confirmed(Database database)
    {
        var (story, pairing) = await Scenario.AnnouncedAsync(database, Both);
        await using var _ = story;
        await using var events = await story["Emil Mentee"].Api.Subscribe("subscription { onPairingEvent { type side actor reason } }");
        Assert.Equal("ANNOUNCED", await story.StatusOf(pairing));

        await story["Mara Mentor"].Api.Mutate("acceptPairing", new { pairingId = pairing });
        Assert.Equal("ANNOUNCED", await story.StatusOf(pairing));
        await story["Emil Mentee"].Api.Mutate("acceptPairing", new { pairingId = pairing });

        Assert.Equal("CONFIRMED", await story.StatusOf(pairing));
        Assert.Equal(
            ["ACCEPTED MENTOR", "ACCEPTED MENTEE", "CONFIRMED "],
            [await Next(events), await Next(events), await Next(events)]);
    }

    [Theory, Databases]
    public async Task One_side_declines_and_the_other_waits_for_a_rematch_without_blame(Database database)
    {
        var (story, pairing) = await Scenario.AnnouncedAsync(database, Both);
        await using var _ = story;

        await story["Mara Mentor"].Api.Mutate("declinePairing", new { pairingId = pairing, reason = "LEAVING_PROGRAM" });

        Assert.Equal("DECLINED", await story.StatusOf(pairing));
        Assert.Equal("LEFT", await PlacementOf(story["Mara Mentor"]));
        Assert.Equal("NEEDS_REMATCH", await PlacementOf(story["Emil Mentee"]));
    }

    [Theory, Databases]
    public async Task What_nobody_answers_expires_and_is_announced_again_once(Database database)
    {
        var (story, pairing) = await Scenario.AnnouncedAsync(database, Both);
        await using var _ = story;
        await story["Mara Mentor"].Api.Mutate("acceptPairing", new { pairingId = pairing });

        await story.LiveUntil("2017-05-26 08:59:59");
        Assert.Equal("ANNOUNCED", await story.StatusOf(pairing));
        await story.LiveUntil("2017-05-26 09:00");

        var expired = (await story.Chair.Api.Send("query($id: ID!) { pairing(id: $id) { status mentorSide { response } menteeSide { response } } }", new { id = pairing })).GetProperty("pairing");
        Assert.Equal("""{"status":"EXPIRED","mentorSide":{"response":"ACCEPTED"},"menteeSide":{"response":"NO_RESPONSE"}}""", expired.GetRawText());
        Assert.Equal("NEEDS_REMATCH", await PlacementOf(story["Mara Mentor"]));

        await story.Chair.Api.Mutate("announcePairing", new { pairingId = pairing });
        await story["Mara Mentor"].Api.Mutate("acceptPairing", new { pairingId = pairing });
        await story["Emil Mentee"].Api.Mutate("acceptPairing", new { pairingId = pairing });
        Assert.Equal("CONFIRMED", await story.StatusOf(pairing));
    }

    [Theory, Databases]
    public async Task A_pairing_that_expired_twice_is_not_announced_a_third_time(Database database)
    {
        var (story, pairing) = await Scenario.AnnouncedAsync(database, Both);
        await using var _ = story;
        await story.LiveUntil("2017-05-27 09:00");
        await story.Chair.Api.Mutate("announcePairing", new { pairingId = pairing });
        await story.LiveUntil("2017-06-11 09:00");
        Assert.Equal("EXPIRED", await story.StatusOf(pairing));

        Assert.Equal(["ANNOUNCED_TWICE"], await story.Chair.Api.Refusals("announcePairing", new { pairingId = pairing }));
    }

    private static async Task<string> Next(Subscription events)
    {
        var happened = (await events.Next()).GetProperty("onPairingEvent");
        return $"{happened.Text("type")} {happened.Text("side")}";
    }

    private static async Task<string> PlacementOf(Somebody person) =>
        (await person.Api.Send("{ me { applications { nodes { placements { status } } } } }")).At("me.applications.nodes.0.placements.0.status").ToString();
}
