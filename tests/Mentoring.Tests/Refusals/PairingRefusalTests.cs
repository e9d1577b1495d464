using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Refusals;

public sealed class PairingRefusalTests
{
    [Theory, Databases]
    public async Task Seats_are_not_given_twice(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Mara Mentor", Form.Mentor()), ("Milo Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee), ("Nora Newcomer", Form.Mentee));
        await story.Pair("Mara Mentor", "Emil Mentee");

        var full = Assert.Single((await story.Rita.Api.Errors("proposePairing", Pair(story, "Mara Mentor", "Nora Newcomer"), "__typename ... on MentorIsFullError { capacity }")).EnumerateArray());
        Assert.Equal(("MentorIsFullError", "1", """["mentorId"]"""), (full.Text("__typename"), full.Text("capacity"), full.Text("path")));
        Assert.Equal(["MENTEE_IS_PAIRED at menteeId"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Milo Mentor", "Emil Mentee")));
        Assert.Equal(["MENTOR_IS_FULL at mentorId", "MENTEE_IS_PAIRED at menteeId"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Mara Mentor", "Emil Mentee")));
        Assert.Equal(1, await Count(story));
    }

    [Theory, Databases]
    public async Task Some_are_never_paired(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Milo Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee with { NotWith = ["milo.mentor@example.org"] }),
            ("Mara Mentor", Form.Mentor() with { NotWith = ["emil mentée"] }), ("Bela Both", Form.Both), ("Boris Both", Form.Both));

        Assert.Equal(["PAIR_IS_EXCLUDED"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Mara Mentor", "Emil Mentee")));
        Assert.Equal(["PAIR_IS_EXCLUDED"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Milo Mentor", "Emil Mentee")));
        Assert.Equal(["SAME_PERSON"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Bela Both", "Bela Both")));
        Assert.Equal(["NOT_AVAILABLE at mentorId", "NOT_AVAILABLE at menteeId"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Emil Mentee", "Milo Mentor")));
        await story.Pair("Bela Both", "Boris Both");
        Assert.Equal(["MUTUAL_MENTORING"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Boris Both", "Bela Both")));
        Assert.Equal(1, await Count(story));
    }

    [Theory, Databases]
    public async Task Two_of_whom_one_said_never_again_are_kept_apart(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;
        await story["Emil Mentee"].Api.Mutate("endPairing", new { pairingId = pairing, reason = "CONDUCT", pairAgain = false });

        Assert.Contains("PAIR_IS_EXCLUDED", await story.Rita.Api.Refusals("proposePairing", Pair(story, "Mara Mentor", "Emil Mentee")));
    }

    [Theory, Databases]
    public async Task One_of_the_two_neither_proposes_nor_approves(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        await story.Apply(story.Rita, Form.Mentor());
        await story.Apply("Emil Mentee", Form.Mentee);
        await story.AcceptEverybody();
        await story.StartMatching();

        Assert.Equal(["RECUSED"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Rita Reader", "Emil Mentee")));
        var pairing = await story.Leo.Api.MutateFor("pairing", "proposePairing", Pair(story, "Rita Reader", "Emil Mentee"));
        Assert.Equal(["NOT_FOUND at pairingId"], await story.Rita.Api.Refusals("approvePairing", new { pairingId = pairing }));
        Assert.Equal(["NOT_FOUND"], await story.Rita.Api.MutateEach("approvePairings", new { pairingIds = new[] { pairing } }));
        Assert.Equal(["RECUSED at liaisonId"], await story.Chair.Api.Refusals("assignLiaison", new { pairingId = pairing, liaisonId = story.Rita.Id }));
        Assert.Equal(["NOT_ON_COMMITTEE at liaisonId"], await story.Chair.Api.Refusals("assignLiaison", new { pairingId = pairing, liaisonId = (await story.Join("Ada Archer")).Id }));
        Assert.Equal("PROPOSED", await story.StatusOf(pairing));
    }

    [Theory, Databases]
    public async Task An_unannounced_pairing_does_not_exist_for_the_two(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null, ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee));
        var pairing = await story.Pair("Mara Mentor", "Emil Mentee");

        foreach (var mutation in new[] { "acceptPairing", "completePairing", "signAgreement", "resumePairing", "approvePairing", "voidPairing", "announcePairing" })
            Assert.Equal([$"{mutation}: NOT_FOUND at pairingId"], (await story["Emil Mentee"].Api.Refusals(mutation, new { pairingId = pairing })).Select(r => $"{mutation}: {r}"));
        Assert.Equal("PROPOSED", await story.StatusOf(pairing));
    }

    [Theory, Databases]
    public async Task A_step_that_does_not_fit_its_state_is_refused(Database database)
    {
        var (story, pairing) = await Scenario.AnnouncedAsync(database);
        await using var _ = story;
        var (mara, chair, input) = (story["Mara Mentor"].Api, story.Chair.Api, new { pairingId = pairing });

        Assert.Equal(["WRONG_STATE"], await chair.Refusals("approvePairing", input));
        Assert.Equal(["WRONG_STATE"], await chair.Refusals("voidPairing", input));
        Assert.Equal(["WRONG_STATE"], await chair.Refusals("reopenPairing", input));
        Assert.Equal(["WRONG_STATE"], await mara.Refusals("acceptPairing", input));
        Assert.Equal(["WRONG_STATE"], await mara.Refusals("declinePairing", new { pairingId = pairing, reason = "NO_TIME" }));
        Assert.Equal(["WRONG_STATE"], await mara.Refusals("pausePairing", new { pairingId = pairing, until = "2017-08-01" }));
        Assert.Equal(["WRONG_STATE"], await mara.Refusals("resumePairing", input));
        Assert.Equal(["WRONG_STATE"], await mara.Refusals("completePairing", input));
        Assert.Equal(["WRONG_STATE"], await mara.Refusals("continueInformally", new { pairingId = pairing, goOn = true }));
        Assert.Equal(["WRONG_STATE"], await mara.Refusals("answerPairAgain", new { pairingId = pairing, pairAgain = true }));
        Assert.Equal(["NOT_REPLACEABLE at pairingId"], await chair.Refusals("replacePairing", new { pairingId = pairing, keep = "MENTEE", partnerId = story["Mara Mentor"].Application }));
        Assert.Equal("CONFIRMED", await story.StatusOf(pairing));
    }

    [Theory, Databases]
    public async Task What_was_said_once_is_not_said_again(Database database)
    {
        var (story, pairing) = await Scenario.AnnouncedAsync(database, new { acceptancePolicy = "BOTH" });
        await using var _ = story;
        var mara = story["Mara Mentor"].Api;
        await mara.Mutate("acceptPairing", new { pairingId = pairing });
        await mara.Mutate("signAgreement", new { pairingId = pairing });

        Assert.Equal(["NOTHING_TO_ANSWER"], await mara.Refusals("acceptPairing", new { pairingId = pairing }));
        Assert.Equal(["ALREADY_SIGNED"], await mara.Refusals("signAgreement", new { pairingId = pairing }));
        Assert.Equal(["RECUSED at side"], await mara.Refusals("acceptPairing", new { pairingId = pairing, side = "MENTEE" }));
        Assert.Equal("ANNOUNCED", await story.StatusOf(pairing));
    }

    [Theory, Databases]
    public async Task An_answer_after_its_time_is_refused_also_before_the_clock_has_looked(Database database)
    {
        var (story, pairing) = await Scenario.AnnouncedAsync(database, new { acceptancePolicy = "MENTEE" });
        await using var _ = story;
        story.App.Clock.AdjustTime(story.App.Clock.GetUtcNow().AddDays(14));

        Assert.Equal(["RESPONSE_OVERDUE"], await story["Emil Mentee"].Api.Refusals("acceptPairing", new { pairingId = pairing }));
    }

    [Theory, Databases]
    public async Task Dates_of_the_year_keep_their_limits(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;
        var mara = story["Mara Mentor"].Api;

        Assert.Equal(["OUT_OF_RANGE at until"], await mara.Refusals("pausePairing", new { pairingId = pairing, until = "2017-06-30" }));
        Assert.Equal(["OUT_OF_RANGE at until"], await mara.Refusals("pausePairing", new { pairingId = pairing, until = "2018-05-01" }));
        Assert.Equal(["OUT_OF_RANGE at endsOn"], await mara.Refusals("extendPairing", new { pairingId = pairing, endsOn = "2018-04-30" }));
        Assert.Equal(["OUT_OF_RANGE at endsOn"], await mara.Refusals("extendPairing", new { pairingId = pairing, endsOn = "2018-08-01" }));
        await mara.Mutate("endPairing", new { pairingId = pairing, reason = "TIME" });
        await story.LiveUntil("2017-07-15 09:01");
        Assert.Equal(["TOO_LATE_TO_REOPEN"], await story.Chair.Api.Refusals("reopenPairing", new { pairingId = pairing }));
    }

    [Theory, Databases]
    public async Task Goals_are_three_and_the_twos_own(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;
        var goals = new[] { "One.", "", "Three.", new string('4', 501) }.Select(text => new { text });

        Assert.Equal(["TOO_MANY at goals", "MISSING at goals.1.text", "TOO_LONG at goals.3.text"], await story["Emil Mentee"].Api.Refusals("setGoals", new { pairingId = pairing, goals }));
        Assert.Equal(["NOT_ALLOWED"], await story.Leo.Api.Refusals("setGoals", new { pairingId = pairing, goals = new[] { new { text = "Ours." } } }));
        Assert.Empty((await story["Emil Mentee"].Api.Send("query($id: ID!) { pairing(id: $id) { goals { id } } }", new { id = pairing })).At("pairing.goals").EnumerateArray());
    }

    [Theory, Databases]
    public async Task A_stale_version_is_a_conflict_and_changes_nothing(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;
        var seen = (await story["Emil Mentee"].Api.Send("query($id: ID!) { pairing(id: $id) { version } }", new { id = pairing })).At("pairing.version").GetInt32();
        await story["Mara Mentor"].Api.Mutate("pausePairing", new { pairingId = pairing, until = "2017-08-01", version = seen });

        Assert.Equal(["CONFLICT"], await story["Emil Mentee"].Api.Refusals("endPairing", new { pairingId = pairing, reason = "TIME", version = seen }));
        Assert.Equal("PAUSED", await story.StatusOf(pairing));
    }

    private static object Pair(Scenario story, string mentor, string mentee) => new { mentorId = story[mentor].Application, menteeId = story[mentee].Application };

    private static async Task<int> Count(Scenario story) => (await story.Staff.Send("{ pairings { totalCount } }")).At("pairings.totalCount").GetInt32();
}
