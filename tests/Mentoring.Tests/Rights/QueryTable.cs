using Mentoring.Tests.Support;

namespace Mentoring.Tests.Rights;

/// <summary>
/// Who sees anything at all. <c>+</c> something, <c>.</c> nothing: null or an empty list, as where there is none, <c>!</c> no token.
/// Of what, <see cref="SeenTests"/> shows field by field.
/// </summary>
internal static class QueryTable
{
    public static readonly IReadOnlyList<Row> Rows = Row.Read("""
        Roots                             none strg memb appl mntr mnte othr liai comm part recu chai ochr stff intg cont
        me                                !    +    +    +    +    +    +    +    +    +    +    +    +    +    +    +
        node:public                       !    +    +    +    +    +    +    +    +    +    +    +    +    +    +    +
        node:announced                    !    .    .    .    +    +    .    +    +    +    +    +    .    +    +    +
        node:silent                       !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        node:partaker's-silent            !    .    .    .    .    .    .    +    +    .    +    +    .    +    .    .
        node:mentee                       !    .    .    .    .    +    .    +    +    +    +    +    .    +    .    .
        node:response                     !    .    .    .    .    +    .    +    +    +    +    +    .    +    .    .
        node:wendy                        !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        node:chair                        !    +    +    +    +    +    +    +    +    +    +    +    +    +    +    +
        nodes:silent                      !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        nodes:response                    !    .    .    .    .    +    .    +    +    +    +    +    .    +    .    .
        cohort:public                     !    +    +    +    +    +    +    +    +    +    +    +    +    +    +    +
        cohorts                           !    +    +    +    +    +    +    +    +    +    +    +    +    +    +    +
        members                           !    +    +    +    +    +    +    +    +    +    +    +    +    +    +    +
        application:mentee                !    .    .    .    .    +    .    +    +    +    +    +    .    +    .    .
        application:applicant             !    .    .    +    .    .    .    +    +    +    +    +    .    +    .    .
        applications                      !    .    .    +    +    +    +    +    +    +    +    +    .    +    .    .
        pairing:announced                 !    .    .    .    +    +    .    +    +    +    +    +    .    +    +    +
        pairing:silent                    !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        pairing:partaker                  !    .    .    .    .    .    .    +    +    +    +    +    .    +    +    +
        pairing:partaker's-silent         !    .    .    .    .    .    .    +    +    .    +    +    .    +    .    .
        pairings                          !    .    .    .    +    +    +    +    +    +    +    +    .    +    +    +
        assessment:assessment             !    .    .    .    +    +    +    +    +    +    +    +    .    +    .    .
        assessments                       !    .    .    .    +    +    +    +    +    +    +    +    .    +    .    .
        matchRun:run                      !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        compareMatchRuns                  !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        suggestMentors                    !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        suggestMentees                    !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        Below them                        none strg memb appl mntr mnte othr liai comm part recu chai ochr stff intg cont
        cohort.form                       !    +    +    +    +    +    +    +    +    +    +    +    +    +    +    +
        cohort.report                     !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        cohort.matching                   !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        cohort.matchRuns                  !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        matchRun.proposals                !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        matchRun.report                   !    .    .    .    .    .    .    +    +    .    +    +    .    +    .    .
        matchRun.whyNot                   !    .    .    .    .    .    .    +    +    .    +    +    .    +    .    .
        cohort.applications               !    .    .    +    +    +    +    +    +    +    +    +    .    +    .    .
        cohort.placements                 !    .    .    .    +    +    +    +    +    +    +    +    .    +    .    .
        cohort.pairings                   !    .    .    .    +    +    +    +    +    +    +    +    .    +    +    +
        cohort.assessments                !    .    .    .    +    +    +    +    +    +    +    +    .    +    .    .
        application.reviews:mentee        !    .    .    .    .    .    .    +    +    +    .    +    .    +    .    .
        application.reviews:partaker's    !    .    .    .    .    .    .    +    +    .    +    +    .    +    .    .
        assessment.responses              !    .    .    .    +    +    +    +    +    +    +    +    .    +    .    .
        pairing.goals                     !    .    .    .    +    +    .    +    +    +    +    +    .    +    .    .
        pairing.feedback                  !    .    .    .    +    +    .    .    .    .    .    .    .    .    .    .
        """);

    public static string DocumentOf(World on, Row row) => (row.Operation, row.On) switch
    {
        ("me", _) => "{ me { name } }",
        ("node", var what) => $"{{ node(id: \"{IdOf(on, what)}\") {{ id }} }}",
        ("nodes", var what) => $"{{ nodes(ids: [\"{IdOf(on, what)}\"]) {{ id }} }}",
        ("application" or "assessment" or "cohort" or "pairing" or "matchRun", var what) => $"{{ {row.Operation}(id: \"{IdOf(on, what)}\") {{ id }} }}",
        ("cohort.report", _) => $"{{ cohort(id: \"{on.Cohort}\") {{ report {{ applied }} }} }}",
        ("cohort.matching", _) => $"{{ cohort(id: \"{on.Cohort}\") {{ matching {{ revision }} }} }}",
        ("cohort.form", _) => $"{{ cohort(id: \"{on.Cohort}\") {{ form(role: MENTOR) {{ key }} }} }}",
        (['c', 'o', 'h', 'o', 'r', 't', '.', ..] list, _) => $"{{ cohort(id: \"{on.Cohort}\") {{ {list[7..]} {{ nodes {{ id }} }} }} }}",
        ("compareMatchRuns", _) => $"{{ compareMatchRuns(runIds: [\"{on.MatchRuns[0]}\", \"{on.MatchRuns[1]}\"]) {{ totalChanges }} }}",
        ("suggestMentors", _) => $"{{ suggestMentors(placementId: \"{on.Placements[People.OtherMentee]}\") {{ allowed }} }}",
        ("suggestMentees", _) => $"{{ suggestMentees(placementId: \"{on.Placements[People.OtherMentor]}\") {{ allowed }} }}",
        ("matchRun.proposals", _) => $"{{ matchRun(id: \"{on.MatchRuns[0]}\") {{ proposals {{ nodes {{ score }} }} }} }}",
        ("matchRun.report", _) => $"{{ matchRun(id: \"{on.MatchRuns[0]}\") {{ report {{ mentees }} }} }}",
        ("matchRun.whyNot", _) => $"{{ matchRun(id: \"{on.MatchRuns[0]}\") {{ whyNot(menteeId: \"{on.Placements[People.OtherMentee]}\", mentorId: \"{on.Placements[People.OtherMentor]}\") {{ isMade }} }} }}",
        ("application.reviews", var what) => $"{{ application(id: \"{IdOf(on, what)}\") {{ reviews {{ at }} }} }}",
        ("assessment.responses", _) => $"{{ assessment(id: \"{on.Assessment}\") {{ responses {{ nodes {{ id }} }} }} }}",
        ("pairing.goals", _) => $"{{ pairing(id: \"{IdOf(on, "announced")}\") {{ goals {{ status }} }} }}",
        ("pairing.feedback", _) => $"{{ pairing(id: \"{IdOf(on, "announced")}\") {{ feedback {{ from }} }} }}",
        (var list, _) => $"{{ {list} {{ nodes {{ id }} }} }}",
    };

    private static string IdOf(World on, string what) => what switch
    {
        "public" => on.Cohort,
        "announced" => on.Pairings[People.Mentee],
        "silent" => on.Pairings[People.Wendy],
        "partaker" => on.Pairings[People.Tom],
        "partaker's-silent" => on.Pairings[People.Wanda],
        "mentee" => on.Applications[People.Mentee],
        "applicant" => on.Applications[People.Applicant],
        "partaker's" => on.Applications[People.TakesPart],
        "response" => on.Response,
        "assessment" => on.Assessment,
        "run" => on.MatchRuns[0],
        "wendy" => on.Members[People.Wendy],
        "chair" => on.Members[People.Chair],
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No such thing."),
    };

    /// <summary>Follows what was asked for to its end, and says whether anything was there.</summary>
    public static async Task<string> Look(World on, Person person, Row row)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = System.Net.Http.Json.JsonContent.Create(new { query = DocumentOf(on, row) }) };
        using var response = await on.App.As(person).SendRaw(request);
        var answer = System.Text.Json.JsonElement.Parse(await response.Content.ReadAsStringAsync());
        if (answer.TryGetProperty("errors", out var errors))
            return errors[0].GetProperty("extensions").GetProperty("code").GetString() is "AUTH_NOT_AUTHENTICATED" ? "!" : errors.GetRawText();

        return IsThere(answer.GetProperty("data")) ? "+" : ".";
    }

    private static bool IsThere(System.Text.Json.JsonElement value) => value.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Null => false,
        System.Text.Json.JsonValueKind.Array => value.EnumerateArray().Any(IsThere),
        System.Text.Json.JsonValueKind.Object => value.EnumerateObject().Any(field => IsThere(field.Value)),
        _ => true,
    };
}
