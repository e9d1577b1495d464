using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.MainPath;

public sealed class EndingTests
{
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
    public async Task That_the_other_did_not_answer_is_no_neutral_reason_and_is_not_told_to_them(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;
        await story["Mara Mentor"].Api.Mutate("endPairing", new { pairingId = pairing, reason = "NO_RESPONSE" });

        Assert.Equal(("", "NO_RESPONSE", "NO_RESPONSE"), (await ReasonFor(story["Emil Mentee"]), await ReasonFor(story["Mara Mentor"]), await ReasonFor(story.Leo)));

        async Task<string> ReasonFor(Somebody person) =>
            (await person.Api.Send("query($id: ID!) { pairing(id: $id) { endReason } }", new { id = pairing })).At("pairing.endReason").ToString();
    }
}
