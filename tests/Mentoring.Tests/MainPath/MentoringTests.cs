using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.MainPath;

public sealed class MentoringTests
{
    [Theory, Databases]
    public async Task After_orientation_mentoring_starts_by_the_clock(Database database)
    {
        var (story, pairing) = await Scenario.AnnouncedAsync(database, new { orientationRequired = true });
        await using var _ = story;
        await story["Mara Mentor"].Api.Mutate("signAgreement", new { pairingId = pairing });
        await story["Emil Mentee"].Api.Mutate("signAgreement", new { pairingId = pairing });
        await story.LiveUntil("2017-05-24 15:00");
        await story.Leo.Api.Mutate("recordOrientation", new { pairingId = pairing, side = "MENTOR", orientation = "WAIVED" });

        await story.LiveUntil("2017-06-01 00:00");
        Assert.Equal(("ACTIVE", "CONFIRMED"), (await story.Phase(), await story.StatusOf(pairing)));
        await story.LiveUntil("2017-06-08 15:00");
        await story.Leo.Api.Mutate("recordOrientation", new { pairingId = pairing, side = "MENTEE", orientation = "RECORDED" });

        Snapshot.Match((await story["Emil Mentee"].Api.Send("""
            query($id: ID!) {
              pairing(id: $id) {
                status startsOn endsOn activatedAt
                mentorSide { orientation orientationAt agreementSignedAt } menteeSide { orientation orientationAt agreementSignedAt }
              }
            }
            """, new { id = pairing })).Picture());
    }

    [Theory, Databases]
    public async Task The_two_set_goals_and_keep_them_up_to_date(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;
        const string Goals = "pairing { goals { id place text status } }";
        var set = await story["Emil Mentee"].Api.Mutate("setGoals", new { pairingId = pairing, goals = new[] { new { text = "Write a résumé." }, new { text = "Learn RDA." } } }, Goals);

        var kept = await story["Mara Mentor"].Api.Mutate("setGoals", new
        {
            pairingId = pairing,
            goals = new object[] { new { id = set.At("goals.1.id").ToString(), text = "Learn RDA.", status = "ACHIEVED" }, new { text = "Meet the department." } },
        }, Goals);

        Assert.Equal(set.At("goals.1.id").ToString(), kept.At("goals.0.id").ToString());
        Assert.Equal(
            ["0 Learn RDA. ACHIEVED", "1 Meet the department. OPEN"],
            kept.GetProperty("goals").EnumerateArray().Select(g => $"{g.Text("place")} {g.Text("text")} {g.Text("status")}"));
    }

    [Theory, Databases]
    public async Task A_pause_ends_early_by_hand_or_after_its_last_day_by_the_clock(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;

        await story["Mara Mentor"].Api.Mutate("pausePairing", new { pairingId = pairing, until = "2017-08-31" });
        await story["Emil Mentee"].Api.Mutate("resumePairing", new { pairingId = pairing });
        Assert.Equal("ACTIVE", await story.StatusOf(pairing));
        await story.Leo.Api.Mutate("pausePairing", new { pairingId = pairing, until = "2017-08-31" });
        await story.LiveUntil("2017-08-31 23:59:59");
        Assert.Equal("PAUSED", await story.StatusOf(pairing));
        await story.LiveUntil("2017-09-01 00:00");

        Assert.Equal("ACTIVE", await story.StatusOf(pairing));
    }

    [Theory, Databases]
    public async Task Ended_early_both_are_asked_why_and_the_mentee_gets_another_mentor(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee), ("Milo Mentor", Form.Mentor()));
        var (mara, emil) = (story["Mara Mentor"], story["Emil Mentee"]);
        var pairing = await story.Pair("Mara Mentor", "Emil Mentee");
        await story.Announce(pairing);
        await story.LiveUntil("2017-09-18 09:00");

        await mara.Api.Mutate("endPairing", new { pairingId = pairing, reason = "JOB_CHANGE", pairAgain = true, note = "A new post." });
        var exit = Assert.Single(await Scenario.ResponsesOf(emil));
        Assert.Equal(("EXIT", "INVITED"), (exit.At("assessment.kind").ToString(), exit.Text("status")));
        await emil.Api.Mutate("submitResponse", new { responseId = exit.Text("id"), answers = new[] { Form.Text("why", "She moved.") } });
        Assert.Equal("SUBMITTED", await story.StatusOf(exit.Text("id")));

        var next = await story.Rita.Api.MutateFor("pairing", "replacePairing", new { pairingId = pairing, keep = "MENTEE", partnerId = story["Milo Mentor"].Application });
        await story.Chair.Api.Mutate("approvePairing", new { pairingId = next });
        await story.Chair.Api.Mutate("announcePairing", new { pairingId = next });

        Snapshot.Match((await emil.Api.Send("""
            {
              me {
                pairings(order: [{ proposedAt: ASC }]) {
                  nodes { status endReason endedBy startsOn mentor { name } replaces { mentor { name } } mentorSide { pairAgain endNote } menteeSide { pairAgain endNote } }
                }
              }
            }
            """)).Picture());
    }

    [Theory, Databases]
    public async Task Ended_by_mistake_a_pairing_is_reopened_within_fourteen_days(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;
        await story["Emil Mentee"].Api.Mutate("endPairing", new { pairingId = pairing, reason = "TIME" });
        await story.LiveUntil("2017-07-15 09:00");

        await story.Chair.Api.Mutate("reopenPairing", new { pairingId = pairing });

        Assert.Equal("ACTIVE", await story.StatusOf(pairing));
        Assert.Equal("VOIDED", Assert.Single(await Scenario.ResponsesOf(story["Mara Mentor"])).Text("status"));
    }

    [Theory, Databases]
    public async Task An_extension_holds_once_both_and_the_chair_have_named_the_same_day(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Mara Mentor", Form.Mentor(seats: 2)), ("Emil Mentee", Form.Mentee), ("Nora Newcomer", Form.Mentee));
        var (extended, other) = (await story.Pair("Mara Mentor", "Emil Mentee"), await story.Pair("Mara Mentor", "Nora Newcomer"));
        await story.Announce(extended, other);
        await story.LiveUntil("2018-04-06 10:00");
        var input = new { pairingId = extended, endsOn = "2018-06-30" };

        await story["Emil Mentee"].Api.Mutate("extendPairing", input);
        await story["Mara Mentor"].Api.Mutate("extendPairing", input);
        var granted = await story.Chair.Api.Mutate("extendPairing", input, "pairing { endsOn extensionGranted mentorSide { extensionAgreed } menteeSide { extensionAgreed } }");
        Assert.Equal("""{"endsOn":"2018-06-30","extensionGranted":"2018-06-30","mentorSide":{"extensionAgreed":"2018-06-30"},"menteeSide":{"extensionAgreed":"2018-06-30"}}""", granted.GetRawText());

        await story.LiveUntil("2018-05-01 00:00");
        Assert.Equal(("ASSESSING", "ACTIVE", "COMPLETED"), (await story.Phase(), await story.StatusOf(extended), await story.StatusOf(other)));
        await story.LiveUntil("2018-07-01 00:00");
        Assert.Equal("COMPLETED", await story.StatusOf(extended));
    }

    [Theory, Databases]
    public async Task Two_who_are_done_complete_before_the_end_and_say_whether_they_go_on(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;

        await story["Mara Mentor"].Api.Mutate("completePairing", new { pairingId = pairing });
        Assert.Equal("ACTIVE", await story.StatusOf(pairing));
        await story["Emil Mentee"].Api.Mutate("completePairing", new { pairingId = pairing });
        Assert.Equal("COMPLETED", await story.StatusOf(pairing));

        var goingOn = await story["Emil Mentee"].Api.Mutate("continueInformally", new { pairingId = pairing, goOn = true }, "pairing { continuation }");
        Assert.Equal("INFORMAL", goingOn.Text("continuation"));
        await story["Emil Mentee"].Api.Mutate("answerPairAgain", new { pairingId = pairing, pairAgain = true });
    }
}
