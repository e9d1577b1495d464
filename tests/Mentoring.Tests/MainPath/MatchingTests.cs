using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.MainPath;

public sealed class MatchingTests
{
    private const string Events = "subscription { onPairingEvent { type side pairing { status mentor { name } mentee { name } } } }";

    [Theory, Databases]
    public async Task The_committee_pairs_by_hand_and_approves_in_bulk(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Mara Mentor", Form.Mentor(seats: 2)), ("Emil Mentee", Form.Mentee), ("Nora Newcomer", Form.Mentee), ("Otto Outsider", Form.Mentee));
        var (first, second) = (await story.Pair("Mara Mentor", "Emil Mentee"), await story.Pair("Mara Mentor", "Nora Newcomer"));

        Assert.Equal(["done", "done", "WRONG_STATE"], await story.Chair.Api.MutateEach("approvePairings", new { pairingIds = new[] { first, second, first } }));
        await story.Rita.Api.Mutate("voidPairing", new { pairingId = second });

        Snapshot.Match((await story.Rita.Api.Send("""
            query($id: ID!) {
              cohort(id: $id) {
                pairings(order: [{ mentee: { name: ASC } }]) { totalCount nodes { status startsOn endsOn announcedAt mentor { name } mentee { name } } }
                placements(order: [{ member: { name: ASC } }]) { nodes { role status seats seatsTaken seatsFree member { name } } }
              }
            }
            """, new { id = story.Cohort })).Picture());
    }

    [Theory, Databases]
    public async Task Nobody_outside_the_committee_hears_anything_before_the_announcement(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee), ("Otto Outsider", Form.Mentee));
        await using var mentee = await story["Emil Mentee"].Api.Subscribe(Events);
        await using var outsider = await story["Otto Outsider"].Api.Subscribe(Events);
        await using var committee = await story.Rita.Api.Subscribe(Events);
        const string Own = "{ me { pairings { totalCount nodes { id } } applications { nodes { version placements { status seatsTaken } } } } }";
        var before = (await story["Emil Mentee"].Api.Send(Own)).GetRawText();

        var pairing = await story.Pair("Mara Mentor", "Emil Mentee");
        await story.Chair.Api.Mutate("assignLiaison", new { pairingId = pairing, liaisonId = story.Leo.Id });
        Assert.Equal(before, (await story["Emil Mentee"].Api.Send(Own)).GetRawText());
        await story.Announce(pairing);
        await story["Emil Mentee"].Api.Mutate("signAgreement", new { pairingId = pairing });

        Assert.Equal(["ANNOUNCED", "CONFIRMED", "AGREEMENT_SIGNED"], await Heard(mentee, 3));
        Assert.Equal(["PROPOSED", "LIAISON_ASSIGNED", "APPROVED", "ANNOUNCED", "CONFIRMED", "AGREEMENT_SIGNED"], await Heard(committee, 6));

        // What Otto hears next is about Otto: nothing has come before it.
        var late = await story.Apply("Lotte Late", Form.Mentor(), story.Rita);
        await story.Rita.Api.Mutate("decideApplication", new { applicationId = late.Application, decisions = Scenario.Accept("MENTOR") });
        var own = await story.Pair("Lotte Late", "Otto Outsider");
        await story.Chair.Api.Mutate("approvePairing", new { pairingId = own });
        await story.Chair.Api.Mutate("announcePairing", new { pairingId = own });
        Assert.Equal("""{"onPairingEvent":{"type":"ANNOUNCED","side":null,"pairing":{"status":"CONFIRMED","mentor":{"name":"Lotte Late"},"mentee":{"name":"Otto Outsider"}}}}""",
            (await outsider.Next()).GetRawText());
    }

    [Theory, Databases]
    public async Task From_the_announcement_on_the_two_know_each_other_and_who_has_no_place_waits(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee), ("Otto Outsider", Form.Mentee));
        var pairing = await story.Pair("Mara Mentor", "Emil Mentee");
        await story.Chair.Api.Mutate("assignLiaison", new { pairingId = pairing, liaisonId = story.Leo.Id });
        await story.Announce(pairing);

        Snapshot.Match((await story["Emil Mentee"].Api.Send("""
            {
              me {
                roles
                pairings {
                  nodes {
                    status startsOn endsOn announcedAt liaison { name email }
                    mentor { name email } mentee { name }
                    mentorSide { side response profile { topicsOffered mentorAnswers { question } } application { id } }
                    menteeSide { side response }
                  }
                }
              }
            }
            """)).Picture());
        Assert.Equal("WAITLISTED", (await story["Otto Outsider"].Api.Send("{ me { applications { nodes { placements { status } } } } }")).At("me.applications.nodes.0.placements.0.status").ToString());
    }

    [Theory, Databases]
    public async Task Matching_is_given_up_and_what_was_proposed_is_void(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null, ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee));
        var pairing = await story.Pair("Mara Mentor", "Emil Mentee");

        await story.Chair.Api.Mutate("abandonMatching", new { cohortId = story.Cohort });

        Assert.Equal(("CALL_CLOSED", "VOIDED"), (await story.Phase(), await story.StatusOf(pairing)));
    }

    private static async Task<string[]> Heard(Subscription events, int count)
    {
        var heard = new List<string>();
        while (heard.Count < count)
            heard.Add((await events.Next()).At("onPairingEvent.type").ToString());
        return [.. heard];
    }
}
