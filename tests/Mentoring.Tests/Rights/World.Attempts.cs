using System.Text.Json;
using static Mentoring.Tests.Rights.People;

namespace Mentoring.Tests.Rights;

// What is tried by everybody: each input is one that changes nothing even for who may, by a version that nobody has seen or by a mistake.
internal sealed partial class World
{
    /// <summary>The input of a mutation; what stands behind its name in the table says on what.</summary>
    public object InputOf(string mutation, string on) => (mutation, on) switch
    {
        ("createCohort", _) => new { plan = new { } },
        ("registerMember", _) => new { number = "N-Mo", member = new { name = "Mo", email = Mentor } },
        ("updateMember", _) => new { memberId = Members[Mentor], member = new { name = "Mo", email = Mentor }, version = 0 },
        ("updateCohort", _) => new { cohortId = Cohort, plan = new { }, version = 0 },
        ("setMatching", _) => new { cohortId = Cohort, plan = new { criteria = Array.Empty<object>() }, version = 0 },
        ("startMatchRun", _) => new { cohortId = Cohort, name = "" },
        ("repeatMatchRun" or "cancelMatchRun", _) => new { runId = MatchRuns[0] },
        ("applyMatchRun", _) => new { runId = MatchRuns[0], proposalIds = Array.Empty<string>() },
        ("appointCommittee", _) => new { cohortId = Cohort, chairId = Members[Mentor], memberIds = Array.Empty<string>(), version = 0 },
        ("extendCall", _) => new { cohortId = Cohort, closesOn = "2017-02-01", reason = "More time", version = 0 },
        ("cancelCohort", _) => new { cohortId = Cohort, reason = "No money", version = 0 },
        ("scheduleAssessment", _) => new { cohortId = Cohort, kind = "FIT_CHECK", version = 0 },
        ("reopenAssessment", _) => new { assessmentId = Assessment, closesOn = "2017-12-31", reason = "More time", version = 0 },
        ("openAssessment" or "closeAssessment" or "publishAssessment" or "cancelAssessment", _) => new { assessmentId = Assessment, version = 0 },
        ("saveResponse", _) => new { responseId = Response, answers = Array.Empty<object>(), version = 0 },
        ("submitResponse" or "excuseResponse", _) => new { responseId = Response, version = 0 },
        ("saveApplication", "own") => new { cohortId = Cohort, application = new { }, version = 0 },
        ("saveApplication", "another's-address") => new { cohortId = Cohort, memberEmail = Member, application = new { }, version = 0 },
        ("saveApplication", _) => new { cohortId = Cohort, memberId = Members[Member], application = new { }, version = 0 },
        ("changeSeats", _) => new { applicationId = Applications[Mentor], seats = 2, version = 0 },
        ("requestInformation", _) => new { applicationId = Applications[Applicant], message = "" },
        ("reviewApplication", _) => new { applicationId = Applications[Applicant], score = 9 },
        ("decideApplication", _) => new { applicationId = Applications[Applicant], decisions = Array.Empty<object>() },
        ("decideApplications", _) => new { items = new[] { new { applicationId = Applications[Applicant], decisions = Array.Empty<object>() } } },
        ("appealDecision", _) => new { applicationId = Applications[Declined], version = 0 },
        ("submitApplication", _) => new { applicationId = Applications[Applicant] },
        ("withdrawApplication" or "recuseReviewer", _) => new { applicationId = Applications[Applicant], version = 0 },
        ("proposePairing", _) => new { mentorId = Applications[on is "partaker" ? TakesPart : Mentor], menteeId = Applications[Mentee] },
        ("replacePairing", _) => new { pairingId = On(on), keep = "MENTOR", partnerId = Applications[Wanda] },
        ("approvePairings" or "voidPairings", _) => new { pairingIds = new[] { On(on) } },
        ("declinePairing", _) => new { pairingId = On(on), reason = "NO_TIME", version = 0 },
        ("pausePairing", _) => new { pairingId = On(on), until = "2017-03-01", version = 0 },
        ("endPairing", _) => new { pairingId = On(on), reason = "TIME", version = 0 },
        ("answerPairAgain", _) => new { pairingId = On(on), pairAgain = true, version = 0 },
        ("extendPairing", _) => new { pairingId = On(on), endsOn = "2019-01-31" },
        ("recordOrientation", _) => new { pairingId = On(on), side = "MENTEE", orientation = "WAIVED", version = 0 },
        ("setGoals", _) => new { pairingId = On(on), goals = Array.Empty<object>(), version = 0 },
        (_, "cohort") => new { cohortId = Cohort, version = 0 },
        _ => new { pairingId = On(on), version = 0 },
    };

    /// <summary>How the attempt ends, in a sign of the table.</summary>
    public async Task<string> Attempt(Support.Person person, string mutation, string on)
    {
        var document = Document(mutation, ResultsOf(mutation));
        if (person == Support.Person.Nobody)
            return Sign((await _app.As(person).Refused(document, new { input = InputOf(mutation, on) }))[0].GetProperty("extensions"));

        var payload = (await _app.As(person).Send(document, new { input = InputOf(mutation, on) })).GetProperty(mutation);
        var errors = payload.GetProperty("errors");
        if (errors.ValueKind is not JsonValueKind.Null)
            return Sign(errors[0]);
        return ResultsOf(mutation).Length > 0 && payload.GetProperty("results") is var results && results.GetArrayLength() > 0 ? Sign(results[0].GetProperty("errors")[0]) : "+";
    }

    /// <summary>Where a change of several says how each went.</summary>
    public static string ResultsOf(string mutation) =>
        mutation is "applyMatchRun" or "approvePairings" or "voidPairings" or "decideApplications" ? "results { errors { ... on Error { code message path } } }" : "";

    private static string Sign(JsonElement refusal) => refusal.GetProperty("code").GetString() switch
    {
        "AUTH_NOT_AUTHENTICATED" => "!",
        "NOT_ALLOWED" or "NOT_A_MEMBER" => "-",
        "NOT_FOUND" => ".",
        "RECUSED" => "r",
        _ => "+",
    };

    private string On(string pairing) => Pairings[pairing switch
    {
        "announced" => Mentee,
        "silent" => Wendy,
        "partaker" => Tom,
        "partaker's-silent" => Wanda,
        _ => throw new ArgumentOutOfRangeException(nameof(pairing), pairing, "No such pairing."),
    }];
}
