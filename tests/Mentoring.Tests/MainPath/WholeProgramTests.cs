using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.MainPath;

public sealed class WholeProgramTests
{
    [Theory, Databases]
    public async Task The_program_of_the_page_runs_from_the_call_to_its_report(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        await ApplyAndReview(story);
        var pairings = await PairAndAnnounce(story);
        await LiveTheYear(story, pairings);
        await Assess(story, pairings);

        Snapshot.Match((await story.Chair.Api.Send("""
            query($id: ID!) {
              cohort(id: $id) {
                phase announcedAt
                applications(order: [{ member: { name: ASC } }]) { nodes { member { name } status placements { role status } } }
                pairings(order: [{ proposedAt: ASC }]) { nodes { status mentor { name } mentee { name } endedAt continuation } }
                report {
                  applied eligible accepted declined withdrawn placed waitlisted notPlaced pairings endedEarly { reason count } replaced completed goingOn orientationAttended
                  assessments { kind asked submitted responseRate questions { key count average } }
                }
              }
            }
            """, new { id = story.Cohort })).Picture());
    }

    /// <summary>January to April: one never finishes the form, one is declined.</summary>
    private static async Task ApplyAndReview(Scenario story)
    {
        await story.Apply("Mara Mentor", Form.Mentor(seats: 2));
        await story.Apply("Milo Mentor", Form.Mentor());
        await story.Apply("Bela Both", Form.Both);
        foreach (var name in new[] { "Emil Mentee", "Nora Newcomer" })
            await story.Apply(name, Form.Mentee);
        var otto = await story.Apply("Otto Outsider", Form.Mentee);
        await story.Save(await story.Join("Ada Archer"), Form.Mentee);

        await story.LiveUntil("2017-03-20 09:00");
        await story.Rita.Api.Mutate("reviewApplication", new { applicationId = otto.Application, score = 1 });
        await story.Rita.Api.Mutate("decideApplication", new { applicationId = otto.Application, decisions = new[] { new { role = "MENTEE", accept = false, reason = "NOT_ELIGIBLE" } } });
        story.Applicants.Remove(otto.Name);
        await story.AcceptEverybody();
        await story.StartMatching();
    }

    /// <summary>May: who applied as both mentors one and is mentored by another.</summary>
    private static async Task<string[]> PairAndAnnounce(Scenario story)
    {
        string[] pairings = [await story.Pair("Mara Mentor", "Emil Mentee"), await story.Pair("Mara Mentor", "Bela Both"), await story.Pair("Bela Both", "Nora Newcomer")];
        await story.Announce(pairings);
        await story.LiveUntil("2017-05-24 15:00");
        foreach (var pairing in pairings)
            await story.Rita.Api.Mutate("recordOrientation", new { pairingId = pairing, side = "MENTEE", orientation = "ATTENDED" });
        return pairings;
    }

    /// <summary>One pairing ends in November and is replaced.</summary>
    private static async Task LiveTheYear(Scenario story, string[] pairings)
    {
        await story.LiveUntil("2017-11-15 09:00");
        Assert.Equal("ACTIVE", await story.StatusOf(pairings[0]));
        await story["Emil Mentee"].Api.Mutate("endPairing", new { pairingId = pairings[0], reason = "MISMATCH", pairAgain = false });
        await story.LiveUntil("2017-11-20 09:00");
        var next = await story.Rita.Api.MutateFor("pairing", "replacePairing",
            new { pairingId = pairings[0], keep = "MENTEE", partnerId = story["Milo Mentor"].Application });
        await story.Chair.Api.Mutate("approvePairing", new { pairingId = next });
        await story.Chair.Api.Mutate("announcePairing", new { pairingId = next });
    }

    /// <summary>May 2018: everybody is asked, most answer, and the cohort is put away.</summary>
    private static async Task Assess(Scenario story, string[] pairings)
    {
        var assessment = await story.Chair.Api.MutateFor("assessment", "scheduleAssessment", new { cohortId = story.Cohort, kind = "FINAL" });
        await story.LiveUntil("2018-05-01 09:00");
        await story["Nora Newcomer"].Api.Mutate("continueInformally", new { pairingId = pairings[2], goOn = true });
        foreach (var name in new[] { "Mara Mentor", "Milo Mentor", "Bela Both", "Nora Newcomer" })
            foreach (var part in (await Scenario.ResponsesOf(story[name])).Where(p => p.At("assessment.kind").ToString() == "FINAL"))
                await story[name].Api.Mutate("submitResponse", new { responseId = part.Text("id"), answers = Scenario.FinalAnswers });

        await story.LiveUntil("2018-06-01 09:00");
        await story.Chair.Api.Mutate("publishAssessment", new { assessmentId = assessment });
        await story.Chair.Api.Mutate("completeCohort", new { cohortId = story.Cohort });
        await story.Chair.Api.Mutate("archiveCohort", new { cohortId = story.Cohort });
    }
}
