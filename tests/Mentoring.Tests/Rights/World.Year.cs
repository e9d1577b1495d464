using static Mentoring.Tests.Rights.People;

namespace Mentoring.Tests.Rights;

// What the pairings live through.
internal sealed partial class World
{
    public string Assessment { get; private set; } = "";

    /// <summary>Mia's part on her pairing with Mo.</summary>
    public string Response { get; private set; } = "";

    /// <summary>
    /// After the announcement: all accept and mentoring begins; Mo and Mia set a goal and answer an assessment, which is published;
    /// Otto ends his pairing with Olga because the two do not fit, and would not be paired with her again.
    /// </summary>
    public async Task Live()
    {
        foreach (var (mentor, mentee) in new[] { (Mentor, Mentee), (OtherMentor, OtherMentee), (TakesPart, Tom) })
            foreach (var side in new[] { mentor, mentee })
                await Do(side, "acceptPairing", new { pairingId = Pairings[mentee] });
        await Do(Chair, "startMentoring", new { cohortId = Cohort });
        await Do(Mentor, "signAgreement", new { pairingId = Pairings[Mentee] });
        await Do(Liaison, "recordOrientation", new { pairingId = Pairings[Mentee], side = "MENTOR", orientation = "ATTENDED" });
        await Do(Mentor, "setGoals", new { pairingId = Pairings[Mentee], goals = new[] { new { text = "Mo's and Mia's goal" } } });
        await Assess();
        await Do(OtherMentor, "endPairing", new { pairingId = Pairings[OtherMentee], reason = "MISMATCH", pairAgain = false, note = "Otto's own words" });
        await Do(OtherMentee, "answerPairAgain", new { pairingId = Pairings[OtherMentee], pairAgain = true, note = "Olga's own words" });
    }

    private async Task Assess()
    {
        Assessment = Id(await Do(Chair, "scheduleAssessment", new
        {
            cohortId = Cohort,
            kind = "FIT_CHECK",
            opensOn = "2017-01-10",
            closesOn = "2017-12-31",
            questions = new[] { "COMMITTEE", "SHAREABLE", "AGGREGATE" }
                .SelectMany(audience => new[] { audience, $"{audience} shared" }.Select(key => new { key, text = $"{key}?", kind = "SHORT_TEXT", audience })),
        }, "assessment { id }"), "assessment");
        await Do(Chair, "openAssessment", new { assessmentId = Assessment });
        foreach (var side in new[] { Mentor, Mentee })
            Response = await Answer(side);
        await Do(Chair, "closeAssessment", new { assessmentId = Assessment });
        await Do(Chair, "publishAssessment", new { assessmentId = Assessment });
    }

    private async Task<string> Answer(string email)
    {
        var asked = await _app.As(email).Send("{ me { assessments { nodes { id pairing { id } } } } }");
        var response = asked.GetProperty("me").GetProperty("assessments").GetProperty("nodes").EnumerateArray()
            .Single(r => r.GetProperty("pairing").ValueKind is not System.Text.Json.JsonValueKind.Null).GetProperty("id").GetString()!;
        await Do(email, "submitResponse", new
        {
            responseId = response,
            answers = new[] { "COMMITTEE", "SHAREABLE", "AGGREGATE" }.SelectMany(audience => new[]
            {
                new { question = audience, text = $"{NameOf(email)}: {audience}", shared = false },
                new { question = $"{audience} shared", text = $"{NameOf(email)}: {audience} shared", shared = true },
            }),
        });
        return response;
    }
}
