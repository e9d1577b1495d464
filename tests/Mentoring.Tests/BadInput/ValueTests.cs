using System.Net;
using System.Net.Http.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.BadInput;

public sealed class ValueTests
{
    [Theory, Databases]
    public async Task An_unknown_enum_value_is_refused_and_nothing_is_done(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;

        var variable = (await story["Emil Mentee"].Api.Refused(
            "mutation($reason: EndReason!, $id: ID!) { endPairing(input: { pairingId: $id, reason: $reason }) { errors { __typename } } }", new { id = pairing, reason = "BORED" }))[0];
        var literal = (await story["Emil Mentee"].Api.Refused(
            "mutation($id: ID!) { endPairing(input: { pairingId: $id, reason: BORED }) { errors { __typename } } }", new { id = pairing }))[0];

        Assert.Equal("HC0016", variable.At("extensions.code").ToString());
        Assert.Contains("EndReason", literal.Text("message"), StringComparison.Ordinal);
        Assert.Equal("ACTIVE", await story.StatusOf(pairing));
    }

    [Theory]
    [InlineData("2017-02-30")]
    [InlineData("30.2.2017")]
    [InlineData("2017-02-03T00:00:00Z")]
    [InlineData("tomorrow")]
    [InlineData("")]
    public async Task A_date_that_is_none_is_refused(string date)
    {
        var (story, pairing) = await Scenario.ActiveAsync(Database.Sqlite);
        await using var _ = story;

        var error = (await story["Emil Mentee"].Api.Refused(
            "mutation($until: LocalDate!, $id: ID!) { pausePairing(input: { pairingId: $id, until: $until }) { errors { __typename } } }", new { id = pairing, until = date }))[0];

        Assert.Equal("HC0016", error.At("extensions.code").ToString());
        Assert.Equal("ACTIVE", await story.StatusOf(pairing));
    }

    [Theory, Databases]
    public async Task Dates_in_the_wrong_order_are_told_all_at_once(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);

        var refusals = await story.Chair.Api.Refusals("updateCohort", new
        {
            cohortId = story.Cohort,
            plan = new
            {
                timeline = new { callOpensOn = "2017-03-17", callClosesOn = "2017-01-16", orientationFrom = "2017-05-26", orientationTo = "2017-05-22", assessmentFrom = "2018-05-31", assessmentTo = "1918-05-01" },
            },
        });

        Assert.Equal(
            ["OUT_OF_ORDER at plan.timeline.assessmentTo", "OUT_OF_ORDER at plan.timeline.callClosesOn", "OUT_OF_ORDER at plan.timeline.orientationTo",
             "OUT_OF_RANGE at plan.timeline.assessmentTo"],
            refusals.Order(StringComparer.Ordinal));
        Assert.Equal("2017-01-16", (await story.Chair.Api.Send("query($id: ID!) { cohort(id: $id) { timeline { callOpensOn } } }", new { id = story.Cohort })).At("cohort.timeline.callOpensOn").ToString());
    }

    [Theory, Databases]
    public async Task A_text_that_is_too_long_is_refused_with_its_limit(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Join("Ada Archer");

        var error = Assert.Single((await ada.Api.Errors("saveApplication", new
        {
            cohortId = story.Cohort, application = new { asMentee = true, menteeAnswers = new[] { Form.Text("learn", new string('a', 90_000)) } },
        }, "... on TooLongError { max }")).EnumerateArray());

        Assert.Equal(("TOO_LONG", "5000", """["application","menteeAnswers","0","text"]"""), (error.Text("code"), error.Text("max"), error.Text("path")));
        Assert.Equal(0, (await ada.Api.Send("{ me { applications { totalCount } } }")).At("me.applications.totalCount").GetInt32());
    }

    [Fact]
    public async Task A_megabyte_of_text_is_not_even_read()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "query($text: String) { members(where: { name: { eq: $text } }) { totalCount } }", variables = new { text = new string('a', 1024 * 1024) } }),
        };

        using var response = await app.As(Person.Staff).SendRaw(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("REQUEST_TOO_LARGE", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task Text_that_no_database_takes_is_refused(Database database)
    {
        await using var app = await TestApp.StartAsync(database);

        var staff = app.As(Person.Staff);

        Assert.Equal(["WRONG_KIND at member.name"], await staff.Refusals("registerMember", new { number = "M-1", member = new { name = "Nul\0", email = "nul@example.org" } }));
        Assert.Equal(["WRONG_KIND at member.email"], await staff.Refusals("registerMember", new { number = "M-1", member = new { name = "Nul", email = "nul\0@example.org" } }));
        foreach (var text in new[] { "{ eq: \"Nul\\u0000\" }", "{ in: [\"Ada\", \"\\u0000\"] }", "{ or: [{ contains: \"a\\u0000\" }] }" })
            Assert.Equal(0, (await staff.Send($"{{ members(where: {{ name: {text} }}) {{ totalCount }} }}")).At("members.totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task An_answer_to_a_question_that_does_not_exist_is_refused(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Join("Ada Archer");

        var error = Assert.Single((await ada.Api.Errors("saveApplication", new
        {
            cohortId = story.Cohort, application = new { asMentee = true, menteeAnswers = new[] { Form.Text("shoeSize", "44") } },
        }, "... on NotOfferedError { value }")).EnumerateArray());

        Assert.Equal(("NOT_OFFERED", "shoeSize", """["application","menteeAnswers","0","question"]"""), (error.Text("code"), error.Text("value"), error.Text("path")));
        Assert.Equal(0, (await ada.Api.Send("{ me { applications { totalCount } } }")).At("me.applications.totalCount").GetInt32());
    }
}
