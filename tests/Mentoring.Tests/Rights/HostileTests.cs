using System.Buffers.Text;
using System.Text;
using Mentoring.Tests.Support;
using static Mentoring.Tests.Rights.People;

namespace Mentoring.Tests.Rights;

public sealed class HostileTests
{
    [Theory, Databases]
    public async Task A_liaison_who_leaves_the_committee_is_none_any_more(Database database)
    {
        await using var world = await World.InMentoring(database);
        await world.Appoint(Committee);

        var seen = await world.App.As(Liaison).Send("{ pairings { totalCount } applications { totalCount } members(where: { name: { eq: \"Mia\" } }) { totalCount } }");

        Assert.All(seen.EnumerateObject(), list => Assert.Equal(0, list.Value.GetProperty("totalCount").GetInt32()));
        Assert.Contains("NOT_FOUND", await world.Refusal(Liaison, "recordOrientation", world.InputOf("recordOrientation", "announced")), StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task A_filter_through_a_relation_knows_only_whom_the_viewer_sees(Database database)
    {
        await using var world = await World.InMentoring(database);
        await world.Appoint(Committee);

        var seen = await world.App.As(Mentor).Send("""
            { pairings { nodes { liaison { name } } } byLiaison: pairings(where: { liaison: { name: { eq: "Lia" } } }) { totalCount } }
            """);

        Assert.Equal(System.Text.Json.JsonValueKind.Null, seen.GetProperty("pairings").GetProperty("nodes")[0].GetProperty("liaison").ValueKind);
        Assert.Equal(0, seen.GetProperty("byLiaison").GetProperty("totalCount").GetInt32());
    }

    [Theory, Databases("""["Id",null]"""), Databases("""["Id",1]"""), Databases("""[null,null]"""), Databases("""["Id"]"""), Databases("""{}""")]
    public async Task A_cursor_of_ones_own_making_is_refused(Database database, string json)
    {
        await using var app = await TestApp.StartAsync(database);

        var errors = await app.As(Person.Staff).Refused("query($after: String) { members(after: $after) { nodes { id } } }", new { after = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json)) });

        Assert.Equal("HC0078", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory, Databases("\0"), Databases("%' OR 1=1 --"), Databases("_")]
    public async Task A_text_that_no_database_holds_is_looked_for_and_not_found(Database database, string text)
    {
        await using var app = await TestApp.StartAsync(database);

        var seen = await app.As(Person.Staff).Send("query($text: String) { members(where: { or: [{ name: { eq: $text } }, { name: { contains: $text } }] }) { totalCount } }", new { text });

        Assert.Equal(0, seen.GetProperty("members").GetProperty("totalCount").GetInt32());
    }
}
