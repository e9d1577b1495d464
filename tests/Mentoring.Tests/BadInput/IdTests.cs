using System.Text;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.BadInput;

public sealed class IdTests
{
    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("not an id")]
    [InlineData("Q29ob3J0OjEyMw")] // Cohort:123
    [InlineData("Q29ob3J0OicgT1IgMT0x")] // Cohort:' OR 1=1
    [InlineData("Pairing:0197f1e0000070008000000000000000")]
    public async Task A_malformed_id_is_refused_where_it_stands(string id)
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);

        var error = Assert.Single((await app.As(Person.Staff).Errors("openCall", new { cohortId = id }, "__typename ... on InvalidIdError { expected }")).EnumerateArray());

        Assert.Equal(("InvalidIdError", "INVALID_ID", "Cohort", """["cohortId"]"""), (error.Text("__typename"), error.Text("code"), error.Text("expected"), error.Text("path")));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("9999999999")]
    [InlineData("123456789012345678901234567890")]
    public async Task A_number_is_an_id_of_nothing(string number)
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        var staff = app.As(Person.Staff);

        Assert.Equal("""["cohortId"]""", (await staff.Send($"mutation {{ openCall(input: {{ cohortId: {number} }}) {{ errors {{ ... on InvalidIdError {{ path }} }} }} }}")).At("openCall.errors.0").Text("path"));
        Assert.Equal(["INVALID_ID at cohortId"], await staff.Refusals("openCall", new { cohortId = 5 }));
        foreach (var query in new[] { $"node(id: {number}) {{ id }}", $"cohorts(where: {{ id: {{ eq: {number} }} }}) {{ totalCount }}", $"cohorts(where: {{ id: {{ in: [{number}] }} }}) {{ totalCount }}" })
            Assert.Equal("HC0016", (await staff.Refused($"{{ {query} }}"))[0].At("extensions.code").ToString());
    }

    [Theory, Databases]
    public async Task An_id_of_another_type_is_refused_and_all_of_them_at_once(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var emil = await story.Apply("Emil Mentee", Form.Mentee);

        Assert.Equal(["INVALID_ID at mentorId", "INVALID_ID at menteeId", "INVALID_ID at replaces"],
            await story.Rita.Api.Refusals("proposePairing", new { mentorId = emil.Id, menteeId = story.Cohort, replaces = emil.Application }));
        Assert.Equal(["INVALID_ID at memberIds.1"],
            await story.Chair.Api.Refusals("appointCommittee", new { cohortId = story.Cohort, chairId = story.Chair.Id, memberIds = new[] { story.Rita.Id, emil.Application } }));
        Assert.Equal(["INVALID_ID at items.0.applicationId"],
            await story.Chair.Api.Refusals("decideApplications", new { items = new[] { new { applicationId = story.Cohort, decisions = Scenario.Accept("MENTEE") } } }));
    }

    [Theory, Databases]
    public async Task An_id_of_nothing_is_not_found_like_one_that_may_not_be_seen(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var (ada, emil) = (await story.Join("Ada Archer"), await story.Apply("Emil Mentee", Form.Mentee));
        var nothing = Base64($"Application:{Guid.Empty:N}");

        var unknown = (await ada.Api.Errors("withdrawApplication", new { applicationId = nothing })).GetRawText();
        var hidden = (await ada.Api.Errors("withdrawApplication", new { applicationId = emil.Application })).GetRawText();

        Assert.Equal(unknown, hidden);
        Assert.Equal("""{"application":null,"node":null,"nodes":[null,null]}""", (await ada.Api.Send(
            "query($it: ID!, $other: ID!) { application(id: $it) { id } node(id: $it) { id } nodes(ids: [$it, $other]) { id } }",
            new { it = emil.Application, other = nothing })).GetRawText());
    }

    [Fact]
    public async Task A_query_for_an_id_of_another_type_says_so()
    {
        await using var story = await Scenario.OpenAsync(Database.Sqlite);

        var error = (await story.Chair.Api.Refused("query($id: ID!) { pairing(id: $id) { id } }", new { id = story.Cohort }))[0];

        Assert.Equal("HC0016", error.At("extensions.code").ToString());
        Assert.Contains("Pairing", error.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_nodes_are_fetched_at_once_and_no_more()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        var ids = Enumerable.Range(0, 51).Select(i => Base64($"Cohort:{Guid.NewGuid():N}")).ToList();

        Assert.Equal("HC0076", (await app.As(Person.Staff).Refused("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids }))[0].At("extensions.code").ToString());
        Assert.Equal(50, (await app.As(Person.Staff).Send("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = ids.Take(50) })).GetProperty("nodes").GetArrayLength());
    }

    private static string Base64(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.ASCII.GetBytes(text));
}
